import ArgumentParser
import Evaluation
import Interchange
import Pipeline

/// `parcours evaluate`: the figures of an analysis against a gold file.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: Messages.say(
      "Mesure une analyse contre un fichier annoté.", "Measures an analysis against an annotated file."),
    discussion: Messages.evaluateDiscussion)

  @Argument(help: help("Le fichier annoté (JSON Lines).", "The annotated file (JSON Lines).", "gold"))
  var gold: String

  @Argument(
    help: help(
      "L'analyse à mesurer. Par défaut : le fichier annoté est analysé.",
      "The analysis to measure. Default: the annotated file is analysed.", "file"))
  var analysis: String?

  @Option(help: help("Format de sortie : table ou json.", "Format of the output: table or json.", "format"))
  var format = EvaluationFormat.table

  @Option(
    help: help(
      "Nombre de textes dont les erreurs sont expliquées.", "Number of texts whose errors are explained.", "n"))
  var errors = 5

  @Option(
    name: .customLong("lexicon"),
    help: help(
      "Lexique à ajouter, fichier ou dossier (peut être répété).",
      "Lexicon to add, a file or a folder (may be repeated).", "path"))
  var lexicons: [String] = []

  @OptionGroup var interface: InterfaceOptions

  /// In which form `evaluate` writes.
  enum EvaluationFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
  }

  func run() async throws {
    let wanted = try JudgedInput.read(gold)
    let found: [JudgedText]
    if let analysis {
      found = try JudgedInput.read(analysis, texts: wanted)
    } else {
      found = try GoldAnalysis(engine: LoadedEngine.load(lexicons: lexicons)).analyze(wanted)
    }
    let evaluation = Evaluation(gold: wanted, system: found)
    guard format == .table else {
      print(ScoreTable.json(evaluation), terminator: "")
      return
    }
    if !evaluation.missing.isEmpty {
      Terminal.tell(Messages.missingAnalyses(evaluation.missing.count, of: wanted.count))
    }
    print(ScoreTable.text(evaluation.columns), terminator: "")
    print("\n" + ScoreTable.text(evaluation.sources), terminator: "")
    print(ErrorReport(evaluation).text(most: errors), terminator: "")
  }
}
