import Cues
import Hygiene
import Interchange
import Pipeline

/// Runs an analysis and tells the user about it.
struct AnalyzeRunner {
  let command: AnalyzeCommand
  let engine: LoadedEngine
  let redaction: Redaction

  func run() async -> ExitStatus {
    let reporter = RunReporter(isQuiet: command.interface.quiet)
    do throws(OutputProblem) {
      let output = try OutputFile(path: command.paths.output)
      let run = AnalysisRun(plan: plan)
      let summary = try await run.run(paths: command.paths.inputs, output: output) { reporter.take($0) }
      if command.chosenFormat == .table { try output.write(SummaryTable(tally: summary.tally).bytes) }
      // A file that is there is not replaced by nothing.
      if summary.readNothing { output.abandon() } else { try output.finish() }
      reporter.finish(summary)
      if !command.interface.quiet, let hint = command.formatHint { Terminal.tell(hint) }
      redaction.tell(isQuiet: command.interface.quiet)
      return ExitStatus(summary)
    } catch {
      reporter.fail(error)
      return ExitStatus(error)
    }
  }

  private var plan: AnalysisPlan<CleanAnalyzer> {
    var options = command.analysis.input.reading(apart: [command.paths.output] + command.analysis.ownFiles)
    options.isStateless = options.isStateless || command.paths.readStandardInput
    var names = engine.names
    names.isRedacted = redaction.redactor != nil
    var plan = engine.plan(
      engine.setup(options), form: form, names: names, withText: command.withText, threads: command.threads.count)
    plan.redactor = redaction.redactor
    return plan
  }

  private var form: OutputForm {
    switch command.chosenFormat {
    case .jsonl: .jsonLines
    case .json: .json
    case .csv: .csv(command.dialect ?? .standard, kept: command.analysis.input.kept)
    case .table:
      .table(
        TableStyle(
          kinds: Messages.kinds, stages: Messages.stages, channels: Messages.channels, themes: Messages.themes,
          columns: Messages.tableColumns, nothing: Messages.say("aucun constat", "no finding"),
          setAside: Messages.say("mis de côté", "set aside"), width: Terminal.width,
          isColored: command.paths.output == "-" && Terminal.mayColor))
    }
  }
}
