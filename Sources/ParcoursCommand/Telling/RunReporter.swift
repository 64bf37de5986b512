import Interchange
import Pipeline

/// Tells on standard error what happens in a run.
final class RunReporter {
  private let isQuiet: Bool
  private var progress: ProgressLine
  /// How many problems of a file were told, and how many were not any more.
  private var problems: [(path: String, count: Int)] = []

  /// After so many unreadable records of one file the rest is only counted.
  private static let mostProblems = 20

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    progress = ProgressLine(isWanted: !isQuiet && Terminal.isErrorTerminal)
  }

  func take(_ event: RunEvent) {
    switch event {
    case .notice(let notice): if !isQuiet { tell(Messages.notice(notice)) }
    case .record(let path, let problem):
      if problems.last?.path != path { problems.append((path, 0)) }
      problems[problems.count - 1].count += 1
      if problems[problems.count - 1].count <= Self.mostProblems { tell(Messages.problem(path: path, problem)) }
    case .file(let problem): tell(Messages.problem(problem))
    case .progress(let state): progress.show(state)
    }
  }

  func finish(_ summary: RunSummary) {
    for (path, count) in problems where count > Self.mostProblems {
      tell(Messages.moreProblems(path: path, count: count - Self.mostProblems))
    }
    guard !isQuiet else { return progress.clear() }
    if !summary.usedNames.isEmpty { tell(Messages.fields(used: summary.usedNames, unused: summary.unknownNames)) }
    if let leftOut = Messages.leftOut(summary) { tell(leftOut) }
    tell(Messages.end(summary))
  }

  func fail(_ problem: OutputProblem) {
    progress.clear()
    if problem != .closedPipe { tell(Messages.problem(problem)) }
  }

  private func tell(_ line: String) {
    progress.clear()
    Terminal.tell(line)
  }
}
