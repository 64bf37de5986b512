import ArgumentParser
import Interchange
import Pipeline

/// How a run ended, as other programs read it.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, and a check that was asked for failed.
  case checkFailed = 1
  /// Done in part: some input was unreadable.
  case partial = 2
  case usage = 64
  case noInput = 66
  case internalError = 70
  case cannotCreate = 73
  case writingFailed = 74

  /// The status of a run that came to its end.
  init(_ summary: RunSummary) {
    self = summary.readNothing ? .noInput : summary.hasProblems ? .partial : .done
  }

  /// The status of a run whose output failed. A reader that has gone is no error.
  init(_ problem: OutputProblem) {
    switch problem {
    case .cannotCreate: self = .cannotCreate
    case .cannotWrite: self = .writingFailed
    case .closedPipe: self = .done
    }
  }

  var code: ExitCode { ExitCode(rawValue) }
}
