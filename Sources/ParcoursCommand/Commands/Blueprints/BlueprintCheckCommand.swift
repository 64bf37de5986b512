import ArgumentParser
import Interchange
import Journeys
import Pipeline

/// `parcours blueprint check`
struct BlueprintCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Messages.say(
      "Signale toutes les fautes d'un plan, et les constats qu'il ne prend pas.",
      "Reports every mistake in a blueprint, and the findings that it does not take."),
    discussion: Messages.say(
      "Code de sortie : 0 sans faute, 1 avec, 2 si une part des constats était illisible, 66 si rien n'a pu être lu.",
      "Exit status: 0 without a mistake, 1 with one, 2 where some findings were unreadable, 66 where nothing could be read."
    ))

  @Argument(
    help: help("Le plan (YAML) ; - pour l'entrée standard.", "The blueprint (YAML); - for standard input.", "blueprint")
  )
  var blueprint: String

  @Argument(help: help("Constats (ce qu'écrit analyze).", "Findings (what analyze writes).", "findings"))
  var findings: [String] = []

  @Option(
    help: help(
      "Nombre de groupes de constats non pris à montrer.", "Number of groups of findings not taken to show.", "n"))
  var most = 40

  @OptionGroup var interface: InterfaceOptions

  func run() async throws {
    let reading = try BlueprintFile.read(blueprint)
    for error in reading.errors { print(Messages.blueprint(error, path: blueprint)) }
    guard let journey = reading.journey else {
      print(Messages.mistakes(reading.errors.count { !$0.problem.isWarning }))
      throw ExitStatus.checkFailed.code
    }
    print(Messages.blueprintCounts(journey))
    guard !findings.isEmpty else { return }
    let engine = try LoadedEngine.load(lexicons: [])
    let input = try await LedgerInput.read(findings, engine: engine, isQuiet: interface.quiet)
    let table = CoverageTable(journey, input.ledger.filter { $0.duplicateOf.isNone }, concepts: engine.names.concepts)
    print(table.text(most: max(0, most)), terminator: "")
    guard input.status == .done else { throw input.status.code }
  }
}
