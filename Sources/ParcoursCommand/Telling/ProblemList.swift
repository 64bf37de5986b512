import Interchange
import Pipeline

/// The problems of a run, in words, the first ones of them in full.
struct ProblemList {
  private(set) var all: [Inspection.Problem] = []
  /// Files that could not be read, or not to their end.
  private(set) var failedFiles = 0
  /// How many more there are.
  private(set) var left = 0
  private let isQuiet: Bool

  private static let most = 20

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  mutating func take(_ event: RunEvent) {
    switch event {
    case .record(let path, let problem):
      add(Inspection.Problem(path: Messages.name(path), line: problem.line, text: Messages.words(of: problem)))
    case .file(let problem):
      failedFiles += 1
      add(Inspection.Problem(path: Messages.name(problem.path), line: problem.line, text: Messages.words(of: problem)))
    case .notice(let notice): tell(notice)
    case .progress: break
    }
  }

  /// What holds several texts is told at once; the rest is in the inspection.
  private func tell(_ notice: ReadingNotice) {
    switch notice {
    case .folder, .archive, .workbook, .sheetLeftOut, .givenTwice:
      if !isQuiet { Terminal.tell(Messages.notice(notice)) }
    case .table, .format, .charset, .dateOrder: break
    }
  }

  private mutating func add(_ problem: Inspection.Problem) {
    if all.count < Self.most { all.append(problem) } else { left += 1 }
  }

  func status(of inspection: Inspection) -> ExitStatus {
    guard !all.isEmpty else { return .done }
    return inspection.records == 0 ? .noInput : .partial
  }
}
