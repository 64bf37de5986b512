import Interchange
import Pipeline
import Privacy
import Verbatims

/// Runs through verbatims without analysing them.
struct VerbatimRunner {
  let input: InputOptions
  let output: String
  /// What the command reads that is no verbatims.
  let ownFiles: [String]
  let engine: LoadedEngine
  let redactor: Redactor?
  let isQuiet: Bool

  /// Hands every verbatim, masked where it is to be, to `append`, which writes whole lines.
  func run(
    paths: [String], append: @escaping @Sendable (Verbatim, inout [UInt8]) -> Void
  ) async -> ExitStatus {
    let reporter = RunReporter(isQuiet: isQuiet)
    var options = input.reading(apart: [output] + ownFiles)
    options.isStateless = options.isStateless || paths.contains("-")
    var plan = AnalysisPlan(
      setup: engine.setup(options), form: .lines { append($0, &$2) }, names: engine.names, withText: true, threads: 1,
      makeEngine: { 0 }, analyze: { _, _, _ in })
    plan.redactor = redactor
    do throws(OutputProblem) {
      let file = try OutputFile(path: output)
      let summary = try await AnalysisRun(plan: plan).run(paths: paths, output: file) { reporter.take($0) }
      if summary.readNothing { file.abandon() } else { try file.finish() }
      reporter.finish(summary)
      return ExitStatus(summary)
    } catch {
      reporter.fail(error)
      return ExitStatus(error)
    }
  }
}
