public import Interchange

/// What may be wrong in a job file.
public enum JobProblem: Hashable, Sendable {
  /// What may be wrong in any file of this kind.
  case file(BlueprintProblem)
  case unknownName(String, nearest: String?, known: [String])
  case badTime(String)
  /// A secret that stands in the file itself.
  case literalSecret
  case noSource
  /// A source that tells neither files nor a command, or both.
  case filesOrCommand
  /// A command that tells neither a program nor a line of the shell, or both.
  case runOrShell
  /// A file that another output has already, or that is the store.
  case outputTwice(String, firstLine: Int)
  case noEncryptionWithoutTexts
  case badSchedule(ScheduleProblem)
  /// An element of `alerts: to:` that is none of these, or several.
  case oneDelivery([String])
  case deliveryTwice(String)
  /// No address of a mailbox, or one that could be taken for something else.
  case badMailbox(String)
  /// An address that is not reached by TLS.
  case unsafeAddress(String)
}

/// A mistake in a job file, with its place and the line where it stands.
public struct JobError: Error, Hashable, Sendable {
  public var problem: JobProblem
  public var place: TextPlace
  /// The line, cut to what a terminal shows; empty for the file as a whole.
  public var source: String
  /// Where the mistake begins in `source`, from 1.
  public var sourceColumn: Int
}
