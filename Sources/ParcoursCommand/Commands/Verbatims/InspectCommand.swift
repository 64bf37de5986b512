import ArgumentParser
import Hygiene
import Interchange
import Pipeline

/// `parcours inspect`: what a file is taken for, and what would become of it.
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: Messages.say(
      "Dit pour quoi un fichier est pris, ce qu'il contient et ce qui en serait fait.",
      "Tells what a file is taken for, what it holds and what would become of it."),
    discussion: Messages.inspectDiscussion)

  @OptionGroup var paths: PathOptions

  @Option(help: help("Format de sortie : text ou json.", "Format of the output: text or json.", "format"))
  var format = InspectionFormat.text

  @Option(
    help: help("Nombre d'enregistrements regardés au plus.", "Number of records looked at, at most.", "n"))
  var records = 10_000

  @Option(help: help("Nombre de verbatims analysés à montrer.", "Number of analysed verbatims to show.", "n"))
  var rows = 10

  @OptionGroup var analysis: AnalysisOptions

  @OptionGroup var interface: InterfaceOptions

  /// In which form `inspect` writes.
  enum InspectionFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  func validate() throws {
    for (name, value) in [("--records", records), ("--rows", rows)] where value < 1 {
      throw ValidationError(Messages.say("\(name) : au moins 1", "\(name): at least 1"))
    }
    try OutputPlace.check(paths.output, inputs: analysis.ownFiles)
    try paths.checkThatThereAreAny()
  }

  func run() async throws {
    let engine = try analysis.lexicons.loadEngine()
    // A look at a file makes no key: customers stay out of the rows.
    let redaction = try Redaction(
      analysis.privacy, words: engine.personalWords, isStateless: true, output: paths.output)
    var problems = ProblemList(isQuiet: interface.quiet)
    let run = InspectionRun(plan: plan(engine, redaction), mostRecords: records, mostRows: rows)
    var inspection = run.run(paths: paths.inputs) { problems.take($0) }
    inspection.problems = problems.all
    try MapOutput.write(to: paths.output) { file in
      switch format {
      case .text: try file.write(InspectionDrawing(inspection: inspection, problems: problems).bytes)
      case .json: try file.write(InspectionDocument.bytes(inspection))
      }
    }
    let status = problems.status(of: inspection)
    guard status == .done else { throw status.code }
  }

  private func plan(_ engine: LoadedEngine, _ redaction: Redaction) -> AnalysisPlan<CleanAnalyzer> {
    var options = analysis.input.reading(apart: [paths.output] + analysis.ownFiles)
    options.isStateless = options.isStateless || paths.readStandardInput
    var names = engine.names
    names.isRedacted = redaction.redactor != nil
    let form = format == .json ? OutputForm.json : .lines { InspectionRow.append($0, $1, to: &$2) }
    var plan = engine.plan(engine.setup(options), form: form, names: names, withText: true, threads: 1)
    plan.redactor = redaction.redactor
    return plan
  }
}
