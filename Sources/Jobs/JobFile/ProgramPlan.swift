/// A program whose output is read as a file is.
public struct ProgramPlan: Hashable, Sendable {
  /// What its output stands for.
  public enum Gives: String, CaseIterable, Hashable, Sendable {
    /// All that there is, each time: what it no longer holds goes.
    case all
    /// What is new: what was read before stays.
    case new
  }

  /// Its path and its arguments; no shell reads them.
  public var words: [String]
  /// How long it may take.
  public var timeout = TimeSpan(seconds: 600)
  /// How much it may write, in bytes.
  public var mostBytes = 1024 << 20
  /// The variables of the environment that it is given, beside the least that programs need.
  public var environment: [String] = []
  public var gives = Gives.all

  public init(words: [String]) { self.words = words }

  /// A line that the shell reads.
  public static func shell(_ line: String) -> ProgramPlan { ProgramPlan(words: ["/bin/sh", "-c", line]) }
}
