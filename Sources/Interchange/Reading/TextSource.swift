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

  init(file: any ByteSource) { self.file = file }

  var charset: Charset? { decoder.charset }

  /// Reads on until the buffer holds more than before, or the file ends.
  ///
  /// What is read at once grows with what is waiting, so that a long record costs no more than twice its length.
  func readMore(atMost limit: Int) throws(FileProblem) {
    let count = buffer.count
    while !isAtEnd && buffer.count == count {
      var bytes: [UInt8] = []
      var read = 0
      do throws(FileProblem) {
        read = try file.read(into: &bytes, limit: max(limit, min(count, 1 << 24)))
      } catch {
        guard hasRead else { throw error }
        problem = error
      }
      if !hasRead, let kind = BinaryProbe.problem(bytes) { throw FileProblem(path: file.path, kind: kind) }
      hasRead = true
      isAtEnd = read == 0
      decoder.decode(bytes, isLast: isAtEnd, into: &buffer)
    }
  }
}
