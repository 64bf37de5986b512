import Cues
import Foundation

/// Writes the source file that holds the compiled lexicons: `CompileLexicons OUTPUT FOLDER PATH…`.
@main
struct CompileLexicons {
  static func main() throws {
    let arguments = CommandLine.arguments
    let (output, folder) = (URL(filePath: arguments[1]), URL(filePath: arguments[2]))
    let files = try arguments[3...].map { path in
      LexiconFile(path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }
    let compiled = LexiconCompiler.compile(files: files)
    // Lexicons with mistakes are compiled at each start, and their mistakes told there.
    let hasMistakes = compiled.errors.contains { $0.severity == .error }
    let image = hasMistakes ? [] : compiled.lexicon.image()
    let begin =
      "enum LexiconImage {\n  /// The lexicons as they were when this was built.\n  static var text: StaticString {\n"
    // The letters hold no quotation mark and no number sign.
    try (Data("\(begin)    #\"".utf8) + image + Data("\"#\n  }\n}\n".utf8)).write(to: output, options: .atomic)
  }
}
