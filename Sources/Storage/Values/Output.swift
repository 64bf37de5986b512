/// A file that was written from the store.
public struct Output: Hashable, Sendable {
  public var path: String
  /// What it is: `map`, `export:jsonl`.
  public var kind: String
  /// The days that it covers.
  public var window: Window
  /// Seconds since 1970-01-01T00:00:00Z.
  public var written: Int64
  /// Whether it holds what has been forgotten since, and is to be made anew.
  public var isStale: Bool

  public init(path: String, kind: String, window: Window, written: Int64, isStale: Bool = false) {
    self.path = path
    self.kind = kind
    self.window = window
    self.written = written
    self.isStale = isStale
  }
}
