import ArgumentParser
import Cues
import FoundationEssentials

/// Reads the lexicon files of a folder.
enum LexiconFolder {
  /// The `.lex` files under a folder, sorted by path.
  static func files(_ folder: String) throws -> [LexiconFile] {
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      Terminal.tell(Messages.cannotRead(folder))
      throw ExitCode(66)
    }
    return try paths.filter { $0.hasSuffix(".lex") }.sorted().map { path in
      guard let data = FileManager.default.contents(atPath: folder + "/" + path) else {
        Terminal.tell(Messages.cannotRead("\(folder)/\(path)"))
        throw ExitCode(66)
      }
      return LexiconFile(path: path, bytes: Array(data))
    }
  }
}
