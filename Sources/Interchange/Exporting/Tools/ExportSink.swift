/// Where the bytes of an export go: into a file piece by piece, or together in memory.
struct ExportSink {
  private let file: OutputFile?
  private(set) var bytes: [UInt8] = []

  /// So many bytes are handed on together.
  private static let piece = 1 << 20

  init(file: OutputFile?) { self.file = file }

  /// Takes bytes over, which are then gone from where they were.
  mutating func take(_ more: inout [UInt8]) throws {
    if bytes.isEmpty { swap(&bytes, &more) } else { bytes += more }
    more.removeAll(keepingCapacity: true)
    if file != nil, bytes.count >= Self.piece { try flush() }
  }

  /// Takes bytes over where they are many.
  mutating func takeIfMany(_ more: inout [UInt8]) throws {
    if more.count >= Self.piece { try take(&more) }
  }

  /// Hands on what is left.
  mutating func flush() throws {
    guard let file, !bytes.isEmpty else { return }
    try file.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
