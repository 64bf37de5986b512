import Evaluation
import Interchange
import Pipeline
import Synchronization
import Verbatims

/// Sheets to be filled in, on disk.
enum CheckFile {
  static func sheet(_ sheet: CheckSheet) -> FillInSheet {
    let columns = CheckColumn.allCases.map { column in
      FillInSheet.Column(
        head: column.title, width: width(of: column), isWrapped: column == .text || column == .words,
        list: sheet.lists.list(of: column))
    }
    return FillInSheet(title: "Check", columns: columns, rows: sheet.rows)
  }

  private static func width(of column: CheckColumn) -> Double {
    switch column {
    case .text: 80
    case .words: 40
    case .stage, .theme, .verdict, .instead: 20
    default: 12
    }
  }

  /// The rows of a sheet, in order, read as tables of verbatims are: whatever the spreadsheet made of it.
  static func rows(of path: String, isQuiet: Bool) async throws -> [[String]] {
    let engine = try LoadedEngine.load(lexicons: [])
    var options = ReadingOptions()
    options.isStateless = true
    options.columns = [.text: CheckColumn.number.title]
    options.kept = CheckColumn.allCases.map(\.title)
    options.sheets = path.hasSuffix(".csv") ? [] : ["Check"]
    let found = Mutex<[[String]]>([])
    let plan = AnalysisPlan(
      setup: engine.setup(options), form: .lines { _, _, _ in }, names: engine.names, withText: false, threads: 1,
      makeEngine: { 0 },
      analyze: { _, verbatim, _ in
        let cells = verbatim.metadata.kept.map { String(decoding: $0.value ?? [], as: UTF8.self) }
        found.withLock { $0.append(cells) }
      })
    let reporter = RunReporter(isQuiet: true)
    let file = try OutputFile(path: "/dev/null")
    let summary = try await AnalysisRun(plan: plan).run(paths: [path], output: file) { reporter.take($0) }
    try file.finish()
    if summary.readNothing { throw ExitStatus.noInput.code }
    return found.withLock { $0 }
  }
}
