import ArgumentParser
import Cues
import FoundationEssentials

/// `parcours lexicon format`
struct LexiconFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: Messages.say(
      "Aligne les colonnes des lexiques et trie leurs entrées.",
      "Aligns the columns of lexicon files and sorts their entries."))

  @Argument(
    help: help(
      "Dossiers rangés comme Lexicons/, ou fichiers .lex.", "Folders laid out as Lexicons/, or .lex files.", "path"))
  var paths: [String]

  @Option(
    help: help(
      "Ne toucher qu'aux chemins qui contiennent ce texte.", "Touch only paths that hold this text.", "text"))
  var only = ""

  @Flag(
    help: help(
      "Ne rien écrire ; lister ce qui changerait, et sortir avec 1 s'il y en a.",
      "Write nothing; list what would change, and exit with 1 if anything would."))
  var check = false

  func run() throws {
    var (changed, mistakes) = (0, 0)
    for path in paths {
      for file in try LexiconFolder.files(path) where only.isEmpty || file.path.contains(only) {
        // Nothing is moved on a guess.
        let errors = LexiconFormat.mistakes(in: file).filter { $0.severity == .error }
        for error in errors { Terminal.tell(error.description) }
        mistakes += errors.count
        guard errors.isEmpty else { continue }
        let formatted = LexiconFormat.formatted(file)
        guard formatted != file.bytes else { continue }
        changed += 1
        print(file.path)
        if !check { try Data(formatted).write(to: URL(filePath: file.shownPath)) }
      }
    }
    if mistakes > 0 || check && changed > 0 { throw ExitCode(1) }
  }
}
