public import Interchange

/// Analyses files: reads chunks, hands them to workers, and writes what they give in the order of the input.
public struct AnalysisRun<Engine: Sendable> {
  private let plan: AnalysisPlan<Engine>
  private let pool: WorkerPool<Engine>

  public init(plan: AnalysisPlan<Engine>) {
    self.plan = plan
    pool = WorkerPool(plan: plan)
  }

  /// Analyses files, one after another; `-` is standard input.
  ///
  /// At most two chunks a thread are in memory, whatever the size of the files.
  /// - Parameter report: told of everything that the user should know, in this task.
  public func run(
    paths: [String], output: OutputFile, report: @escaping (RunEvent) -> Void
  ) async throws(OutputProblem) -> RunSummary {
    var drain = Drain(
      output: output, form: plan.form, spare: pool.spare, log: RunLog(paths: paths, report: report))
    try output.write(plan.form.prologue(names: plan.names, withText: plan.withText))
    var input = RunInput(paths: paths, setup: plan.setup, report: report)
    if plan.threads == 1 {
      try runAlone(&input, &drain)
    } else {
      try await runTogether(&input, &drain)
    }
    for problem in input.problems(askedNames: drain.log.askedNames) { drain.log.fail(problem) }
    try output.write(plan.form.epilogue(hasRecords: drain.hasRecords))
    return drain.log.finish()
  }

  private func runAlone(_ input: inout RunInput, _ drain: inout Drain) throws(OutputProblem) {
    while let chunk = input.next({ drain.log.fail($0) }) {
      try drain.take(pool.run(chunk), sequence: drain.nextToWrite)
    }
  }

  private func runTogether(_ input: inout RunInput, _ drain: inout Drain) async throws(OutputProblem) {
    var failure: OutputProblem?
    await withTaskGroup(of: (Int, ChunkResult).self) { group in
      var started = 0
      do throws(OutputProblem) {
        while let chunk = input.next({ drain.log.fail($0) }) {
          let sequence = started
          group.addTask { [pool] in (sequence, pool.run(chunk)) }
          started += 1
          // The first results are shown at once, and none waits for a reader that waits for input.
          let room = sequence == 0 || input.wouldWait ? 0 : 2 * plan.threads - 1
          while started - drain.nextToWrite > room, let (number, result) = await group.next() {
            try drain.take(result, sequence: number)
          }
        }
        while let (number, result) = await group.next() { try drain.take(result, sequence: number) }
      } catch {
        failure = error
        group.cancelAll()
      }
    }
    if let failure { throw failure }
  }
}
