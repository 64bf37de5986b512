import ArgumentParser
import Interchange
import Journeys

/// `parcours compare`: what changed between two maps, or between what customers and employees say.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Messages.say(
      "Dit ce qui a changé entre deux cartes, et si ce sont les clients, les règles ou les sources.",
      "Tells what changed between two maps, and whether customers, rules or sources did."),
    discussion: Messages.compareDiscussion)

  @Argument(
    help: help(
      "La carte d'avant : constats, carte partielle ou verbatims.",
      "The earlier map: findings, a partial map or verbatims.", "before"))
  var before: String

  @Argument(
    help: help(
      "La carte d'après ; rien avec --employees.", "The later map; none with --employees.", "after"))
  var after: String?

  @Option(
    help: help(
      "Ce que disent les salariés, à comparer à la carte ; jamais sous 30 personnes (peut être répété).",
      "What employees say, to compare with the map; never under 30 people (may be repeated).", "file"))
  var employees: [String] = []

  @Option(
    name: .shortAndLong,
    help: help(
      "Fichier à écrire. Par défaut : la sortie standard.", "File to write. Default: standard output.", "file"))
  var output = "-"

  @Option(
    help: help(
      "Format de sortie : table ou json. Par défaut : table à l'écran, json ailleurs.",
      "Format of the output: table or json. Default: table on a terminal, else json.", "format"))
  var format: CompareFormat?

  @OptionGroup var source: MapSource

  /// In which form `compare` writes.
  enum CompareFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
  }

  func validate() throws {
    guard (after == nil) == employees.isEmpty else { return }
    throw ValidationError(
      Messages.say(
        "Donnez deux cartes, ou une carte et --employees.", "Give two maps, or one map and --employees."))
  }

  func run() async throws {
    var maker = try MapMaker(source, inputs: [before] + [after].compactMap { $0 } + employees, output: output)
    let first = try await maker.map([before] + source.choices.merged, withText: false)
    let result: ComparedMaps
    if let after {
      let second = try await maker.map([after], withText: false)
      result = ComparedMaps(journey: first.journey, difference: MapDifference(first, second))
    } else {
      let view = EmployeesView(first, employees: try await maker.ledger(employees, withText: false))
      guard let comparison = view.comparison else {
        Terminal.tell(Messages.tooFewEmployees(EmployeesView.fewest))
        throw ExitStatus.checkFailed.code
      }
      result = ComparedMaps(journey: first.journey, comparison: comparison)
    }
    try MapOutput.write(to: output) { file in try file.write(bytes(of: result)) }
    guard maker.status == .done else { throw maker.status.code }
  }

  private func bytes(of result: ComparedMaps) -> [UInt8] {
    let language = source.choices.chosenLanguage
    let isOnTerminal = output == "-" && Terminal.isOutputTerminal
    switch format ?? (isOnTerminal ? .table : .json) {
    case .json: return ComparisonDocument.bytes(result.comparison, result.difference, on: result.journey)
    case .table:
      return ComparisonDrawing(
        maps: result, width: Terminal.width, language: language, isColored: output == "-" && Terminal.mayColor
      ).bytes
    }
  }
}

/// What was compared.
struct ComparedMaps {
  let journey: Journey
  let comparison: Comparison
  /// What the change is made of, between two maps.
  let difference: MapDifference?

  init(journey: Journey, difference: MapDifference) {
    self.journey = journey
    self.difference = difference
    comparison = difference.comparison
  }

  init(journey: Journey, comparison: Comparison) {
    self.journey = journey
    self.comparison = comparison
    difference = nil
  }
}
