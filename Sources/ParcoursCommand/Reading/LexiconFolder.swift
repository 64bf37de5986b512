import ArgumentParser
import Cues
import FoundationEssentials
import Parcours

/// Reads the lexicon files of a folder.
enum LexiconFolder {
  /// The `.lex` files under a folder or a link to one, sorted by path; a folder without any is an error.
  static func files(_ folder: String) throws -> [LexiconFile] {
    if let file = try alone(folder) { return [file] }
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
      return LexiconFile(
        path: path, bytes: Array(data), shownAs: folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)")
    }
  }

  /// A file named by itself, with the path that a bundled one has where it is one of them; nil for a folder.
  private static func alone(_ path: String) throws -> LexiconFile? {
    var isFolder = false
    guard path.hasSuffix(".lex"), FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder
    else { return nil }
    let bytes = try GivenFile.opened(path)
    let known = BundledLexicons.files.first { path == $0.path || path.hasSuffix("/" + $0.path) }?.path
    return LexiconFile(
      path: known ?? path.split(separator: "/").last.map(String.init) ?? path, bytes: bytes, shownAs: path)
  }

  private static func noInput(_ problem: String) -> ExitCode {
    Terminal.tell(problem)
    return ExitStatus.noInput.code
  }
}
