import Findings
import Interchange
import Pipeline
import Privacy
import Verbatims

/// Runs through verbatims for what is written of them alone.
struct VerbatimRunner {
  let input: InputOptions
  let output: String
  /// What the command reads that is no verbatims.
  let ownFiles: [String]
  let engine: LoadedEngine
  let redactor: Redactor?
  /// Whether each is analysed, so that its language is known.
  let isAnalysed: Bool
  let isQuiet: Bool

  /// Hands every verbatim, masked where it is to be, to `append`, which writes whole lines.
  func run(
    paths: [String], append: @escaping @Sendable (Verbatim, Analysis, inout [UInt8]) -> Void
  ) async -> ExitStatus {
    let reporter = RunReporter(isQuiet: isQuiet)
    var options = input.reading(apart: [output] + ownFiles)
    options.isStateless = options.isStateless || paths.contains("-")
    var plan = AnalysisPlan(
      setup: engine.setup(options), form: .lines { append($0, $1, &$2) }, names: engine.names, withText: true,
      threads: 1, makeEngine: { [engine, isAnalysed] in isAnalysed ? Analyzer(lexicon: engine.lexicon) : nil },
      analyze: { $0?.analyze($1, into: &$2) })
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
