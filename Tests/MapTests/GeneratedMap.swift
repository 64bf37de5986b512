import Cues
import Findings
import Interchange
import Journeys
import Parcours
import Pipeline
import Simulation
import TestSupport
import Verbatims

/// The generated corpus, read from a dump by the engine, with its map: made once, shared by all tests.
struct GeneratedMap: Sendable {
  let simulation: Simulation
  let corpus: [SimulatedVerbatim]
  let map: JourneyMap

  /// What was planted and how it is lived.
  static let planted = Task { try await GeneratedMap() }

  /// The same texts, with the dates, scores and columns of others.
  static let shuffled = Task {
    JourneyMap(try await planted.value.map.ledger.shuffled(seed: 1), on: .standard, options: options)
  }

  private init() async throws {
    simulation = try Simulation(seed: 1, customers: 5_000, months: 24)
    corpus = simulation.corpus()
    let folder = try TemporaryFolder()
    let dump = try folder.write(corpus.flatMap { $0.record() + [0x0A] }, to: "corpus.jsonl")
    let (ledger, summary) = await LedgerRun(plan: Self.plan).run(paths: [dump]) { _ in }
    precondition(!summary.hasProblems && ledger.verbatims.count == corpus.count, "the corpus is read to its end")
    map = JourneyMap(ledger, on: .standard, options: Self.options)
  }

  static var options: MapOptions {
    var options = MapOptions()
    options.segments = ["segment", "region", "product"]
    options.persona = "segment"
    options.value = "revenue"
    return options
  }

  private static var plan: AnalysisPlan<Analyzer> {
    var options = ReadingOptions()
    options.isStateless = true
    options.kept = ["segment", "region", "product", "revenue"]
    let lexicon = BundledLexicons.lexicon
    return AnalysisPlan(
      setup: ReadingSetup(options: options, dictionary: .identifiers, speakers: .format), form: .jsonLines,
      names: AnalysisNames(lexicon: lexicon), withText: false, threads: 2,
      makeEngine: { Analyzer(lexicon: lexicon) }, analyze: { $0.analyze($1, into: &$2) })
  }
}
