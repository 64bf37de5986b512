/// The text of a file, in UTF-8, as much of it as was asked for.
final class TextSource {
  let file: InputFile
  private var decoder = TextDecoder()
  /// What was read and not yet used.
  var buffer: [UInt8] = []
  private(set) var isAtEnd = false
  private(set) var bytesRead = 0

  init(file: InputFile) { self.file = file }

  var charset: Charset? { decoder.charset }

  /// Reads on until the buffer holds more than before, or the file ends.
  ///
  /// What is read at once grows with what is waiting, so that a long record costs no more than twice its length.
  func readMore(atMost limit: Int) throws(FileProblem) {
    let count = buffer.count
    while !isAtEnd && buffer.count == count {
      var bytes: [UInt8] = []
      let read = try file.read(into: &bytes, limit: max(limit, min(count, 1 << 24)))
      if bytesRead == 0, let kind = BinaryProbe.problem(bytes) { throw FileProblem(path: file.path, kind: kind) }
      bytesRead += read
      isAtEnd = read == 0
      decoder.decode(bytes, isLast: isAtEnd, into: &buffer)
    }
  }
}
