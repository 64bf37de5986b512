import ArgumentParser
import Findings
import Hygiene
import Interchange
import Parcours
import Pipeline
import Verbatims

/// `parcours explain`: the way from a text to its findings, to the word.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Messages.say(
      "Montre comment un texte est lu, mot à mot.", "Shows how a text is read, to the word."),
    discussion: Messages.explainDiscussion)

  @Argument(help: help("Le texte ; - pour l'entrée standard.", "The text; - for standard input.", "text"))
  var text: String

  @Flag(
    help: help(
      "Montrer aussi ce qui n'a rien donné, et pourquoi.", "Also show what gave no finding, and why."))
  var whyNot = false

  @Option(help: help("Secteur de l'entreprise.", "The company's sector.", "sector"))
  var sector: Sector?

  @Option(
    help: help("Langue du texte : fr, en ou auto.", "Language of the text: fr, en or auto.", "language"))
  var language: TextLanguage = .auto

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    var verbatim = Verbatim()
    verbatim.text = text == "-" ? try GivenFile.text() : Array(text.utf8)
    verbatim.sector = sector
    verbatim.language = language.language
    let engine = try lexicons.loadEngine()
    var analyzer = CleanAnalyzer(lexicon: engine.lexicon, words: engine.hygiene)
    var analysis = Analysis()
    let repaired = analyzer.repaired(verbatim)
    let read = repaired ?? verbatim
    analyzer.analyze(read, into: &analysis)
    analysis.isRepaired = repaired != nil
    let explanation = Explanation(
      analyzer.analyzer, analysis, of: read.text, words: Messages.explanation, whyNot: whyNot)
    print(TreeDrawing(isColored: Terminal.mayColor).draw(explanation.lines), terminator: "")
  }
}
