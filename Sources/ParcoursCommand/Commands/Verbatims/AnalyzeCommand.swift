import ArgumentParser
import Interchange
import Pipeline

/// `parcours analyze`: a dump of verbatims in, tagged findings out.
struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: Messages.say(
      "Lit des verbatims et écrit ce que les clients ont vécu, constat par constat.",
      "Reads verbatims and writes what customers lived, finding by finding."),
    discussion: Messages.analyzeDiscussion)

  @OptionGroup var paths: PathOptions

  @Option(
    help: help(
      "Format de sortie : jsonl, csv, json, table. Par défaut : table à l'écran, jsonl ailleurs.",
      "Format of the output: jsonl, csv, json, table. Default: table on a terminal, else jsonl.", "format"))
  var format: OutputFormat?

  @Option(
    name: .customLong("csv"),
    help: help(
      "Variante du CSV : standard ou excel-fr (point-virgule, virgule décimale, BOM).",
      "Kind of CSV: standard or excel-fr (semicolons, decimal commas, a BOM).", "dialect"))
  var dialect: CSVWriter.Dialect?

  @Flag(help: help("Écrire aussi les textes.", "Write the texts too."))
  var withText = false

  @OptionGroup var analysis: AnalysisOptions

  @OptionGroup var threads: ThreadOptions

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    try OutputPlace.check(paths.output, inputs: analysis.ownFiles)
    try paths.checkThatThereAreAny()
  }

  func run() async throws {
    let engine = try analysis.lexicons.loadEngine()
    let isStateless = analysis.input.stateless || paths.readStandardInput
    let redaction = try Redaction(
      analysis.privacy, words: engine.personalWords, isStateless: isStateless, output: paths.output)
    let status = await AnalyzeRunner(command: self, engine: engine, redaction: redaction).run()
    guard status == .done else { throw status.code }
  }

  /// What to try where the name of the output promises another format than it has.
  var formatHint: String? {
    guard format == nil, chosenFormat == .jsonl, paths.output.hasSuffix(".csv") else { return nil }
    return Messages.isJSONLines(paths.output)
  }

  var chosenFormat: OutputFormat {
    format ?? (dialect != nil ? .csv : paths.output == "-" && Terminal.isOutputTerminal ? .table : .jsonl)
  }
}
