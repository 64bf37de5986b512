import ArgumentParser
import Jobs

/// Runs a job and tells the user what came of it.
struct JobRunning {
  let job: Job
  let reanalysis: Reanalysis?
  let isQuiet: Bool
  let writesJSON: Bool

  func run() async throws {
    var plan = job.log
    if isQuiet, plan.level == .debug || plan.level == .info { plan.level = .warning }
    var surroundings = JobSurroundings.system
    StopSignals.listen()
    surroundings.isStopped = { StopSignals.isStopped }
    let runner = JobRunner(
      job, reanalysis: reanalysis, surroundings: surroundings, log: JobLog.logger(plan, surroundings: surroundings))
    let summary: JobSummary
    do throws(JobFailure) {
      summary = try await runner.run()
    } catch {
      throw Self.tell(error)
    }
    if writesJSON { print(summary.json) }
    if !isQuiet { Terminal.tell(Messages.summary(summary)) }
    guard summary.status == 0 else { throw ExitCode(summary.status) }
  }

  /// Says why a job cannot go on, and gives the exit status.
  static func tell(_ failure: JobFailure) -> ExitCode {
    for line in Messages.failure(failure) { Terminal.tell(line) }
    return ExitCode(failure.status.rawValue)
  }
}
