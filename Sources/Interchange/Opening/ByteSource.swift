/// Bytes that are read once, from their beginning to their end.
protocol ByteSource: AnyObject {
  /// The name that messages give it.
  var path: String { get }
  /// The name whose ending tells the format: without the endings of the wrappings that were taken off.
  var name: String { get }
  /// The format of what the source itself writes, or nil where its bytes are somebody else's.
  var format: InputFormat? { get }
  /// Whether it waits for somebody to write.
  var isStream: Bool { get }
  /// Whether a read would have to wait for somebody to write.
  var wouldWait: Bool { get }
  /// How many bytes of the file on disk were taken for what was read.
  var bytesTaken: Int { get }
  /// Whether its bytes are those of the file on disk, as they stand there.
  var isPlain: Bool { get }

  /// Appends at most `limit` bytes.
  ///
  /// - Returns: how many bytes; 0 at the end.
  func read(into bytes: inout [UInt8], limit: Int) throws(FileProblem) -> Int

  /// Takes back bytes that were read and belong to what comes next.
  func giveBack(_ bytes: ArraySlice<UInt8>)
}

extension ByteSource {
  var format: InputFormat? { nil }
  var isPlain: Bool { false }
  func giveBack(_ bytes: ArraySlice<UInt8>) {}

  /// All that is left, if it is not more than may be in memory.
  func readAll(limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while try read(into: &bytes, limit: 1 << 20) > 0 {
      if bytes.count > limit { throw FileProblem(path: path, kind: .tooLarge(limit: limit)) }
    }
    return bytes
  }
}

/// A source whose first bytes were looked at and are still to be read.
final class PeekedSource: ByteSource {
  private let source: any ByteSource
  /// The bytes that were looked at.
  private(set) var head: [UInt8] = []
  private var problem: FileProblem?

  var path: String { source.path }
  var name: String { source.name }
  /// Mail is told from its first bytes, before any charset is thought of.
  private(set) lazy var format: InputFormat? =
    source.format ?? MailProbe.format(head, isNamed: InputFormat(path: name) == .eml)
  var isStream: Bool { source.isStream }
  var wouldWait: Bool { head.isEmpty && source.wouldWait }
  var isPlain: Bool { source.isPlain }
  var bytesTaken: Int { source.bytesTaken - (isPlain ? head.count : 0) }

  /// Whether there is nothing at all in it.
  var isEmpty: Bool { head.isEmpty && problem == nil }

  /// How much is looked at; less of something that streams, of which there may be no more.
  private static let size = 1 << 16
  private static let leastOfStream = 8

  init(_ source: any ByteSource) {
    self.source = source
    do throws(FileProblem) {
      let least = source.isStream ? Self.leastOfStream : Self.size
      while head.count < least, try source.read(into: &head, limit: Self.size - head.count) > 0 {}
    } catch {
      problem = error
    }
  }

  func read(into bytes: inout [UInt8], limit: Int) throws(FileProblem) -> Int {
    guard head.isEmpty else {
      let count = min(limit, head.count)
      bytes += head[..<count]
      head.removeFirst(count)
      return count
    }
    if let problem { throw problem }
    return try source.read(into: &bytes, limit: limit)
  }
}

/// Bytes in memory.
final class ByteBufferSource: ByteSource {
  let path: String
  let name: String
  let isStream = false
  let wouldWait = false
  let bytesTaken: Int
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8], path: String, name: String, bytesTaken: Int) {
    self.bytes = bytes
    self.path = path
    self.name = name
    self.bytesTaken = bytesTaken
  }

  func read(into result: inout [UInt8], limit: Int) -> Int {
    let count = min(limit, bytes.count - position)
    result += bytes[position..<position + count]
    position += count
    return count
  }
}
