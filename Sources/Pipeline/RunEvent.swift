public import Interchange

/// Something that the user should know while files are analysed.
public enum RunEvent: Sendable {
  case notice(ReadingNotice)
  /// A record that was skipped.
  case record(path: String, RecordProblem)
  /// A file that could not be read, or not to its end.
  case file(FileProblem)
  case progress(RunProgress)
}

/// How far a run has come.
public struct RunProgress: Hashable, Sendable {
  public var verbatims: Int
  public var bytesRead: Int
  /// The size of all files, or nil where one streams.
  public var bytesInAll: Int?
}

/// What came of a run.
public struct RunSummary: Sendable {
  public internal(set) var tally = Tally()
  /// Records that could not be read.
  public internal(set) var skipped = 0
  public internal(set) var failedFiles = 0
  /// Stretches of personal data that were hidden.
  public internal(set) var hidden = 0
  /// Records that repeat an earlier one.
  public internal(set) var duplicates = 0
  /// Whether there were more records than are remembered, so that copies of early ones may not be known.
  public internal(set) var hasForgotten = false
  /// JSON fields in use, as `role=name`, in the order of the roles.
  public internal(set) var usedNames: [String] = []
  /// JSON fields that nobody uses, sorted.
  public internal(set) var unknownNames: [String] = []

  /// Whether something of the input was not read.
  public var hasProblems: Bool { skipped > 0 || failedFiles > 0 }

  /// Whether there was input, and none of it could be read.
  public var readNothing: Bool { tally.verbatims == 0 && hasProblems }
}
