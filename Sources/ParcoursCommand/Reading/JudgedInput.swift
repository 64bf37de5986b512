import Evaluation

/// Gold files and analyses from disk, with located errors.
enum JudgedInput {
  /// - Parameter texts: The gold texts, for analyses written without their text.
  static func read(_ path: String, texts: [JudgedText] = []) throws -> [JudgedText] {
    let bytes = try GivenFile.stream(path)
    do throws(JudgedFile.Problem) {
      return try JudgedFile.read(bytes, texts: Dictionary(texts.map { ($0.id, $0.text) }) { $1 })
    } catch {
      Terminal.tell("\(path):\(error.line): " + Messages.notJudged)
      throw ExitStatus.noInput.code
    }
  }
}
