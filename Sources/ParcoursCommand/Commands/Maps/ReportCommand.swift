import ArgumentParser
import FoundationEssentials
import Interchange
import Journeys
import Pipeline
import Reports

/// `parcours report`: the map as something that a person looks at and shows.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Messages.say(
      "Écrit le rapport : un fichier HTML à lire, à montrer, à imprimer.",
      "Writes the report: one HTML file to read, to show, to print."),
    discussion: Messages.reportDiscussion)

  @OptionGroup var paths: PathOptions

  @Option(
    help: help("Format de sortie : html, markdown, json.", "Format of the output: html, markdown, json.", "format"))
  var format = ReportFormat.html

  @Option(
    help: help(
      "Pour qui : team (qui travaille avec) ou comex (sans les listes de verbatims).",
      "For whom: team (who works with it) or comex (without lists of verbatims).", "audience"))
  var audience = ReportOptions.Audience.team

  @Option(
    help: help(
      "Dossier où écrire aussi chaque figure, en SVG et en PNG.",
      "Folder to write every figure to as well, as SVG and PNG.", "dir"))
  var figures: String?

  @Option(
    help: help(
      "Ce que disent les salariés, à mettre en regard ; jamais sous 30 personnes (peut être répété).",
      "What employees say, to hold against it; never under 30 people (may be repeated).", "file"))
  var employees: [String] = []

  @Option(
    help: help(
      "Textes annotés sur lesquels la qualité de lecture est mesurée, comme par evaluate.",
      "Annotated texts on which the quality of reading is measured, as evaluate does.", "file"))
  var gold: String?

  @OptionGroup var source: MapSource

  /// In which form `report` writes.
  enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case html
    case markdown
    case json
  }

  func validate() throws {
    if paths.output == "-", format == .html, Terminal.isOutputTerminal {
      throw ValidationError(
        Messages.say("donnez le fichier à écrire : -o rapport.html", "give the file to write: -o report.html"))
    }
  }

  func run() async throws {
    let inputs = try source.inputs(paths.files)
    var maker = try MapMaker(source, inputs: inputs + employees, output: paths.output)
    let map = try await maker.map(inputs, withText: audience == .team)
    let language = source.choices.chosenLanguage.language
    var options = ReportOptions(language: language, audience: audience, version: Version.number)
    options.concepts = maker.concepts
    if !employees.isEmpty {
      options.employees = EmployeesView(map, employees: try await maker.ledger(employees, withText: false))
    }
    options.quality = try gold.map { try GoldInput.quality($0, lexicons: source.analysis.lexicons) }
    let report = Report(map: map, options: options)
    try MapOutput.write(to: paths.output) { file in
      switch format {
      case .html: try file.write(report.html())
      case .markdown: try file.write(report.markdown())
      case .json: try MapExport(map: map, language: language).write(as: .json, to: file)
      }
    }
    if let figures { try FigureFiles(report: report).write(to: figures) }
    guard maker.status == .done else { throw maker.status.code }
  }
}
