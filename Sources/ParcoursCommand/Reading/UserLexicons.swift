import ArgumentParser
import Cues
import FoundationEssentials

/// The lexicon files that a user lays over the bundled ones.
enum UserLexicons {
  /// The files of these paths, folders with all `.lex` files in them.
  static func files(_ paths: [String]) throws -> [LexiconFile] {
    try paths.flatMap { path in
      var isFolder = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
        return try LexiconFolder.files(path)
      }
      let bytes = try GivenFile.opened(path)
      return [LexiconFile(path: path.split(separator: "/").last.map(String.init) ?? path, bytes: bytes, shownAs: path)]
    }
  }

  /// Tells the mistakes of the user's files, and stops where there are any.
  static func check(_ errors: [LexiconError], of files: [LexiconFile]) throws {
    let own = errors.filter { error in error.severity == .error && files.contains { $0.path == error.path } }
    for error in own { Terminal.tell(error.description) }
    if !own.isEmpty { throw ExitStatus.usage.code }
  }
}
