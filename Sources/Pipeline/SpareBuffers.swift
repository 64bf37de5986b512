import Synchronization

/// Output buffers that have been written and wait to be filled again, so that memory is not asked for at every chunk.
final class SpareBuffers: Sendable {
  private let buffers = Mutex<[[UInt8]]>([])
  /// What an unusually long record made grow beyond this is given back to the system.
  private static let largest = 32 << 20

  /// An empty buffer.
  ///
  /// It is emptied here and not when it is given, when the giver may still hold it and its memory could not be kept.
  func take() -> [UInt8] {
    var buffer = buffers.withLock { $0.popLast() } ?? []
    buffer.removeAll(keepingCapacity: true)
    return buffer
  }

  /// Takes back a buffer that was written.
  func give(_ buffer: [UInt8]) {
    guard buffer.capacity <= Self.largest else { return }
    buffers.withLock { $0.append(buffer) }
  }
}
