/// A row that could not be read: where it is and why, never what it says.
public struct Quarantined: Hashable, Sendable {
  /// The line on which it begins, from 1; nil where the whole file is meant.
  public var line: Int64?
  /// The number of the record in its file, from 1.
  public var record: Int64?
  /// The reason, as an identifier with its figures: `malformed_json:17`.
  public var reason: String

  public init(line: Int64?, record: Int64? = nil, reason: String) {
    self.line = line
    self.record = record
    self.reason = reason
  }
}

/// A row in quarantine, with its file.
public struct QuarantinedRow: Hashable, Sendable {
  public var source: String
  public var path: String
  public var run: RunID
  public var row: Quarantined
}
