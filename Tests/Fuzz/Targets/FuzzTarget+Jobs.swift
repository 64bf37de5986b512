import Interchange
import Jobs

extension FuzzTarget {
  /// A job's file: a job is read, or mistakes are told with their places; its schedule comes to pass, ever later.
  static let jobs = FuzzTarget(name: "jobs") { bytes in
    let reading = JobReader.read(bytes, name: "job", folder: "/job")
    demand((reading.job == nil) == !reading.errors.isEmpty, "a job is read, or a mistake is told")
    for error in reading.errors {
      demand(error.place.line >= 0 && error.sourceColumn >= 0, "a mistake has its place")
      demand(!"\(error.problem)".isEmpty, "a mistake is told")
    }
    guard let job = reading.job else { return }
    demand(!job.sources.isEmpty && !job.name.isEmpty, "a job has a name and something to read")
    guard let schedule = job.schedule else { return }
    var time = noon
    for _ in 0..<20 {
      let next = schedule.next(after: time)
      demand(next > time, "a run comes after the one before")
      time = next
    }
  }

  /// 2026-03-28, 12:00 UTC: the clocks of Europe go forward in the night after.
  private static let noon: Int64 = 1_774_699_200
}
