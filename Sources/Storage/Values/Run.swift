/// The number of a run.
public struct RunID: Hashable, Comparable, Sendable {
  public let number: Int64

  public init(_ number: Int64) { self.number = number }

  public static func < (a: RunID, b: RunID) -> Bool { a.number < b.number }
}

/// One run over the sources.
public struct Run: Hashable, Sendable {
  public var id: RunID
  /// Seconds since 1970-01-01T00:00:00Z.
  public var began: Int64
  /// Nil while it runs, or where it was cut off.
  public var ended: Int64?
  /// The version of the program and the hash of the lexicons.
  public var engine: String
  public var state: State
  /// What came of it, as the caller writes it; no words of customers.
  public var summary: String?

  /// How a run ended.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case running
    case done
    /// Some input could not be read.
    case partial
    case failed
    /// It was cut off, and a later one went on.
    case interrupted
  }
}
