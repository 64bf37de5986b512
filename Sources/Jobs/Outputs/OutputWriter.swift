import Interchange
import Journeys
import Pipeline
import Reports
import Storage
import Verbatims

/// Writes the files of a run from the store.
struct OutputWriter {
  private let loaded: LoadedJob
  private let store: Store
  private let today: Int32
  /// The map, once it was drawn.
  private var drawn: (map: JourneyMap, basis: MapWindow)?
  /// What was asked for and nothing answers to.
  private(set) var notices: [String] = []

  init(_ loaded: LoadedJob, store: Store, today: Int32) {
    (self.loaded, self.store, self.today) = (loaded, store, today)
  }

  /// What the map was counted from, where one was drawn.
  var basis: JobSummary.MapBasis? {
    drawn.map { map, basis in
      let isAll = basis.window == .everything
      return JobSummary.MapBasis(
        first: isAll ? nil : CivilDay(basis.window.first).iso, last: isAll ? nil : CivilDay(today).iso,
        verbatims: map.ledger.verbatims.count, findings: map.ledger.findings.count, isShortened: basis.isShortened)
    }
  }

  /// Writes a file beside its place, and puts it there once it is whole and on the disk.
  ///
  /// - Returns: what an export could not carry whole.
  mutating func write(_ output: PlannedOutput, at seconds: Int64) async throws -> [ExportNotice] {
    try Folders.make(Folders.parent(output.path))
    Folders.removeDrafts(of: output.path)
    var window = MapWindow.days(loaded.job.map.window, today: today)
    var notices: [ExportNotice] = []
    if output.needsMap {
      let map = try await map()
      window = drawn?.basis.window ?? window
      let file = try OutputFile(path: output.path)
      notices = try write(output, map, to: file)
      try file.finishDurably()
    } else if case .export(let plan) = output {
      if let own = plan.window { window = MapWindow.days(own, today: today) }
      let file = try OutputFile(path: output.path)
      try store.dump(window, withTexts: plan.withText) { lines in try file.write(lines) }
      try file.finishDurably()
    }
    if try store.volumes(window).isEmpty, try !store.volumes(.everything).isEmpty {
      notice("empty_window:" + CivilDay(window.first).iso)
    }
    try store.recordOutput(Output(path: output.path, kind: output.kind, window: window, written: seconds))
    return notices
  }

  private func write(_ output: PlannedOutput, _ map: JourneyMap, to file: OutputFile) throws -> [ExportNotice] {
    let language = loaded.job.map.language
    switch output {
    case .map:
      var rows = map.ledger
      rows.dropTexts()
      let figures = MapFigures.all(of: map, in: language)
      try PartialMapWriter.write(rows, figures: figures) { (bytes) throws(OutputProblem) in try file.write(bytes) }
      return []
    case .report(let plan):
      let options = ReportOptions(language: language, audience: plan.audience, version: Version.number)
      let report = Report(map: map, options: options)
      try file.write(plan.form == .html ? report.html() : report.markdown())
      return []
    case .export(let plan):
      guard case .map(let format) = plan.form else { return [] }
      var export = MapExport(map: map, language: language)
      export.dialect = plan.dialect
      let isTable = format == .grid && plan.path.hasSuffix(".csv")
      return try isTable ? export.writeGridTable(to: file) : export.write(as: format, to: file)
    }
  }

  /// The map of the window, drawn once.
  mutating func map() async throws -> JourneyMap {
    if let drawn { return drawn.map }
    let plan = loaded.job.map
    let basis = try MapWindow(plan.window, today: today, most: plan.mostFindings, in: store)
    var lines = LedgerLines()
    let withTexts = PlannedOutput.all(of: loaded.job).contains { $0.holdsTexts && $0.needsMap }
    try store.dump(basis.window, withTexts: withTexts) { lines.add($0) }
    let options = loaded.mapOptions
    let columns = lines.ledger.columns.map { lines.ledger.texts.string($0) }
    let map = await JourneyMap.drawn(from: lines.ledger, on: loaded.journey, options: options)
    drawn = (map, basis)
    if !map.ledger.verbatims.isEmpty {
      for column in loaded.columns where !columns.contains(where: { Journey.isColumn(column, $0) }) {
        notice("no_column:" + column)
      }
    }
    if let value = map.paretos.values, value.unreadable > 0 {
      notice("no_numbers:\(value.column):\(value.unreadable)")
    }
    return map
  }

  private mutating func notice(_ notice: String) {
    if !notices.contains(notice) { notices.append(notice) }
  }
}
