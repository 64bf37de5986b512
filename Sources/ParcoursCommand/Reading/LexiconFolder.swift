import ArgumentParser
import Cues
import FoundationEssentials

/// Reads the lexicon files of a folder.
enum LexiconFolder {
  /// The `.lex` files under a folder or a link to one, sorted by path; a folder without any is an error.
  static func files(_ folder: String) throws -> [LexiconFile] {
    // A listing looks through no link, so that of the folder itself is followed first.
    let real = URL(filePath: folder).resolvingSymlinksInPath().path
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: real) else {
      throw noInput(Messages.cannotRead(folder))
    }
    let lexicons = paths.filter { $0.hasSuffix(".lex") }.sorted()
    guard !lexicons.isEmpty else { throw noInput(Messages.holdsNoLexicon(folder)) }
    return try lexicons.map { path in
      guard let data = FileManager.default.contents(atPath: real + "/" + path) else {
        throw noInput(Messages.cannotRead("\(folder)/\(path)"))
      }
      return LexiconFile(path: path, bytes: Array(data))
    }
  }

  private static func noInput(_ problem: String) -> ExitCode {
    Terminal.tell(problem)
    return ExitStatus.noInput.code
  }
}
