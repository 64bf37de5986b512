import Interchange
import Journeys
import Pipeline
import Verbatims

/// Reads what maps are counted from, and makes them.
struct MapMaker {
  private let source: MapSource
  private let engine: LoadedEngine
  private let redaction: Redaction
  private let journey: Journey
  private let options: MapOptions
  private let reporter: RunReporter
  private let ownFiles: [String]
  /// Whether something that was asked for could not be read.
  private(set) var status = ExitStatus.done

  /// - Parameters:
  ///   - inputs: all files that will be read.
  ///   - output: where the result goes; a key that nobody gave is made beside it.
  init(_ source: MapSource, inputs: [String], output: String) throws {
    self.source = source
    try OutputPlace.check(
      output, inputs: inputs + source.choices.verbatims + source.choices.ownFiles + source.analysis.ownFiles)
    ownFiles = [output] + source.choices.ownFiles + source.analysis.ownFiles
    engine = try source.analysis.lexicons.loadEngine()
    redaction = try Redaction(
      source.analysis.privacy, words: engine.personalWords,
      isStateless: source.analysis.input.stateless || inputs.contains("-"), output: output)
    journey = try BlueprintFile.journey(source.choices.blueprint)
    var options = source.choices.options
    options.population =
      try source.choices.population.map { [journey] in try PopulationInput.read($0, on: journey) } ?? []
    self.options = options
    reporter = RunReporter(isQuiet: source.interface.quiet)
  }

  /// What people call concepts.
  var concepts: ConceptNames { engine.concepts }

  /// The map of some files.
  ///
  /// - Parameter withText: whether whole texts are kept where verbatims are analysed here.
  mutating func map(_ paths: [String], withText: Bool) async throws -> JourneyMap {
    var ledger = try await ledger(paths, withText: withText || !source.choices.verbatims.isEmpty)
    if !source.choices.verbatims.isEmpty {
      let texts = try await read(source.choices.verbatims, textPlan)
      let count = ledger.fillTexts(from: texts)
      if !source.interface.quiet { Terminal.tell(Messages.textsFound(count, of: ledger.verbatims.count)) }
    }
    redaction.tell(isQuiet: source.interface.quiet)
    let (columns, count) = (ledger.columns.map { ledger.texts.string($0) }, ledger.verbatims.count)
    let map = await JourneyMap.drawn(from: consume ledger, on: journey, options: options)
    if count > 0 { tellMissing(columns: columns, from: map) }
    return map
  }

  /// Tells what was asked for and is in none of the rows: the map is that of nobody, or compares nothing.
  private mutating func tellMissing(columns: [String], from map: JourneyMap) {
    for column in source.choices.columns where !columns.contains(column) {
      Terminal.tell(Messages.noKeptColumn(column, available: columns))
      if status == .done { status = .checkFailed }
    }
    for column in journey.columnsAsked where !columns.contains(where: { Journey.isColumn(column, $0) }) {
      Terminal.tell(Messages.noBlueprintColumn(column, available: columns))
    }
    if let value = map.paretos.values, value.unreadable > 0 {
      Terminal.tell(Messages.noNumbers(value.column, value.unreadable, of: map.basis.verbatims))
    }
    if map.basis.verbatims == 0 { Terminal.tell(Messages.nothingInWindow) }
  }

  /// The rows of some files.
  mutating func ledger(_ paths: [String], withText: Bool) async throws -> Ledger {
    var plan = engine.plan(
      setup(paths), form: .jsonLines, names: names, withText: withText, threads: source.threads.count)
    plan.redactor = redaction.redactor
    plan.namesSources = source.choices.nameSources
    return try await read(paths, plan)
  }

  /// Reads texts and analyses nothing.
  private var textPlan: AnalysisPlan<Int> {
    var plan = AnalysisPlan(
      setup: setup(source.choices.verbatims), form: .jsonLines, names: names, withText: true,
      threads: source.threads.count, makeEngine: { 0 }, analyze: { _, _, _ in })
    plan.redactor = redaction.redactor
    return plan
  }

  private var names: AnalysisNames {
    var names = engine.names
    names.isRedacted = redaction.redactor != nil
    return names
  }

  private func setup(_ paths: [String]) -> ReadingSetup {
    var options = source.analysis.input.reading(apart: ownFiles)
    options.isStateless = options.isStateless || paths.contains("-")
    for column in source.choices.columns where !options.kept.contains(column) { options.kept.append(column) }
    options.keptWhereFound = journey.columnsAsked.filter { !options.kept.contains($0) }
    return engine.setup(options)
  }

  private mutating func read<Engine>(_ paths: [String], _ plan: AnalysisPlan<Engine>) async throws -> Ledger {
    let (ledger, summary) = await LedgerRun(plan: plan).run(paths: paths) { [reporter] in reporter.take($0) }
    reporter.finish(summary)
    let found = ExitStatus(summary)
    if found == .noInput { throw found.code }
    if found != .done { status = found }
    return ledger
  }
}
