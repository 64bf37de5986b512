import Evaluation
import Glibc

/// Gold files and analyses from disk, with located errors.
enum JudgedInput {
  /// - Parameter texts: The gold texts, for analyses written without their text.
  static func read(_ path: String, texts: [JudgedText] = []) throws -> [JudgedText] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      Terminal.tell("\(path): \(String(cString: strerror(errno)))")
      throw ExitStatus.noInput.code
    }
    defer { if descriptor > 0 { close(descriptor) } }
    let bytes = try StandardInput.bytes(of: descriptor)
    do throws(JudgedFile.Problem) {
      return try JudgedFile.read(bytes, texts: Dictionary(texts.map { ($0.id, $0.text) }) { $1 })
    } catch {
      Terminal.tell("\(path):\(error.line): " + Messages.notJudged)
      throw ExitStatus.noInput.code
    }
  }
}
