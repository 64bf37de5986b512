import ArgumentParser
import Evaluation

/// `parcours lexicon diff`
struct LexiconDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Messages.say(
      "Montre chaque constat qui apparaît (+), disparaît (−) ou change (~) entre deux lexiques.",
      "Shows every finding that appears (+), goes (−) or changes (~) between two lexicons."),
    discussion: Messages.say(
      "Les textes du corpus sont lus comme par analyze, et masqués de même.",
      "The texts of the corpus are read as by analyze, and masked as there."))

  @Argument(
    help: help("L'ancien dossier, rangé comme Lexicons/.", "The old folder, laid out as Lexicons/.", "old"))
  var old: String

  @Argument(
    help: help("Le nouveau dossier, rangé comme Lexicons/.", "The new folder, laid out as Lexicons/.", "new"))
  var new: String

  @Option(
    name: .customLong("corpus"),
    help: help("Fichier de verbatims (peut être répété).", "A file of verbatims (may be repeated).", "file"))
  var corpora: [String]

  @Option(help: help("Nombre de textes montrés.", "Number of texts that are shown.", "n"))
  var most = 200

  @OptionGroup(title: Messages.say("Lecture", "Reading"))
  var input: InputOptions

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if corpora.isEmpty { throw ValidationError(Messages.say("--corpus manque", "--corpus is missing")) }
  }

  func run() async throws {
    let comparison = try LexiconComparison(old: old, new: new, most: most)
    let status = await comparison.run(corpora, input: input, isQuiet: interface.quiet)
    print(comparison.report, terminator: "")
    guard status == .done else { throw status.code }
  }
}
