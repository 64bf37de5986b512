/// The text of a file, in UTF-8, as much of it as was asked for.
final class TextSource {
  let file: any ByteSource
  private var decoder = TextDecoder()
  /// What was read and not yet used.
  var buffer: [UInt8] = []
  private(set) var isAtEnd = false
  /// Why the text ends before its end; what came before is read all the same.
  private(set) var problem: FileProblem?
  private var hasRead = false

  /// How many bytes of the file on disk were read.
  var bytesRead: Int { file.bytesTaken }

  /// - Parameter isRaw: whether the bytes stay as they are, for others to tell their charset.
  init(file: any ByteSource, isRaw: Bool = false) {
    self.file = file
    if isRaw { decoder = TextDecoder(charset: .utf8) }
  }

  var charset: Charset? { decoder.charset }

  /// Reads on until the buffer holds more than before, or the file ends.
  ///
  /// What is read at once grows with what is waiting, so that a long record costs no more than twice its length.
  func readMore(atMost limit: Int) throws(FileProblem) {
    let count = buffer.count
    let limit = max(limit, min(count, 1 << 24))
    while !isAtEnd && buffer.count == count {
      if decoder.copies {
        isAtEnd = try read(into: &buffer, limit) == 0
        hasRead = true
        continue
      }
      var bytes: [UInt8] = []
      isAtEnd = try read(into: &bytes, limit) == 0
      if !hasRead, let kind = BinaryProbe.problem(bytes) { throw FileProblem(path: file.path, kind: kind) }
      hasRead = true
      decoder.decode(bytes, isLast: isAtEnd, into: &buffer)
    }
  }

  /// Reads on; what cannot be read once something was is an early end.
  private func read(into bytes: inout [UInt8], _ limit: Int) throws(FileProblem) -> Int {
    do throws(FileProblem) {
      return try file.read(into: &bytes, limit: limit)
    } catch {
      guard hasRead else { throw error }
      problem = error
      return 0
    }
  }
}
