import ArgumentParser
import FoundationEssentials
import Interchange
import Journeys
import Pipeline
import Verbatims

/// `parcours blueprint init`
struct BlueprintInitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Messages.say(
      "Écrit un plan commenté, d'après les constats donnés.", "Writes a commented blueprint from the findings given."),
    discussion: Messages.say(
      "Sans constats : le parcours standard. Un fichier qui existe n'est jamais écrasé.",
      "Without findings: the standard journey. A file that exists is never overwritten."))

  @Argument(help: help("Constats (ce qu'écrit analyze).", "Findings (what analyze writes).", "findings"))
  var findings: [String] = []

  @Option(
    name: .shortAndLong,
    help: help(
      "Fichier à écrire. Par défaut : la sortie standard.", "File to write. Default: standard output.", "file"))
  var output = "-"

  @OptionGroup var interface: InterfaceOptions

  func run() async throws {
    if output != "-", FileManager.default.fileExists(atPath: output) {
      Terminal.tell(Messages.existsAlready(output))
      throw ExitStatus.cannotCreate.code
    }
    let input = try await LedgerInput.read(
      findings, engine: try LoadedEngine.load(lexicons: []), isQuiet: interface.quiet)
    let language = InterfaceLanguage.chosen == .french ? Language.french : .english
    try write(BlueprintTemplate(input.ledger.filter { $0.duplicateOf.isNone }, in: language).text())
    guard input.status == .done else { throw input.status.code }
  }

  private func write(_ text: String) throws {
    do throws(OutputProblem) {
      let file = try OutputFile(path: output)
      try file.write(Array(text.utf8))
      try file.finish()
    } catch {
      if error != .closedPipe { Terminal.tell(Messages.problem(error)) }
      throw ExitStatus(error).code
    }
  }
}
