import Interchange
import Journeys
import Pipeline
import Privacy

/// Findings from disk, as rows; verbatims are analysed first.
struct LedgerInput {
  let ledger: Ledger
  let status: ExitStatus

  /// Reads files, none giving an empty ledger, and tells what could not be read on standard error.
  ///
  /// - Parameter redactor: masks what is analysed here; nil where that is done already.
  static func read(
    _ paths: [String], engine: LoadedEngine, options: ReadingOptions = ReadingOptions(), redactor: Redactor? = nil,
    withText: Bool = false, isQuiet: Bool
  ) async throws -> LedgerInput {
    guard !paths.isEmpty else { return LedgerInput(ledger: Ledger(), status: .done) }
    var options = options
    options.isStateless = options.isStateless || paths.contains("-")
    var plan = engine.plan(
      engine.setup(options), form: .jsonLines, names: engine.names, withText: withText, threads: 1)
    plan.redactor = redactor
    let reporter = RunReporter(isQuiet: isQuiet)
    let (ledger, summary) = await LedgerRun(plan: plan).run(paths: paths) { reporter.take($0) }
    reporter.finish(summary)
    let status = ExitStatus(summary)
    if status == .noInput { throw status.code }
    return LedgerInput(ledger: ledger, status: status)
  }
}
