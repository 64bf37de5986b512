import ArgumentParser
import Evaluation
import Interchange
import Pipeline
import Privacy

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
    name: .customLong("by"),
    help: help(
      "Chiffres par secteur, par thème ou par étape, avec ce pour quoi chacun est pris (peut être répété).",
      "Figures by sector, theme or stage, with what each is taken for (may be repeated).", "sector|theme|stage"))
  var divisions: [EvaluationDetails.Division] = []

  @Option(
    name: .customLong("bootstrap"),
    help: help(
      "Intervalles à 95 % par tirage de tant d'échantillons de textes.",
      "95 % intervals from so many samples of texts, drawn with replacement.", "n"))
  var samples: Int?

  @Option(
    help: help("Graine des tirages.", "Seed of the draws.", "n"))
  var seed: UInt64 = 1

  @Option(
    help: help(
      "Fichier de planchers : code de sortie 1 si un chiffre est dessous.",
      "A file of floors: exit status 1 where a figure is below its floor.", "file"))
  var gate: String?

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var interface: InterfaceOptions

  /// In which form `evaluate` writes.
  enum EvaluationFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
  }

  func validate() throws {
    if let samples, !(1...100_000).contains(samples) {
      throw ValidationError(Messages.say("--bootstrap : de 1 à 100000", "--bootstrap: from 1 to 100000"))
    }
  }

  func run() async throws {
    let floors = try gate.map(FloorsInput.read)
    let wanted = try JudgedInput.read(gold)
    let engine = try lexicons.loadEngine()
    let found: [JudgedText]
    if let analysis {
      found = try JudgedInput.read(analysis, texts: wanted)
    } else {
      found = GoldAnalysis(engine: engine).analyze(wanted)
    }
    let evaluation = Evaluation(gold: wanted, system: found)
    show(evaluation, engine.personalWords)
    if let floors { try GateReport(verdicts: floors.verdicts(on: evaluation)).tell(isQuiet: interface.quiet) }
  }

  private func show(_ evaluation: Evaluation, _ words: PersonalWords) {
    var details = EvaluationDetails()
    details.divisions = divisions
    if let samples {
      details.intervals = evaluation.columns.map { column in
        (column.name, Bootstrap(evaluation, column: column.name, samples: samples, seed: seed))
      }
    }
    guard format == .table else {
      print(ScoreTable.json(evaluation, details: details), terminator: "")
      return
    }
    if !evaluation.missing.isEmpty {
      Terminal.tell(Messages.missingAnalyses(evaluation.missing.count, of: evaluation.documents.count))
    }
    print(ScoreTable.text(evaluation.columns), terminator: "")
    print("\n" + ScoreTable.text(evaluation.sources), terminator: "")
    print(ScoreTable.text(details, evaluation), terminator: "")
    var redactor = Redactor(
      words: words, pseudonyms: Pseudonyms(keys: KeySource(.none), identities: Identities(file: [])))
    print(ErrorReport(evaluation).text(most: errors) { redactor.redacted($0, isIdentifier: $1) }, terminator: "")
  }
}
