/// Some days, in days since 1970-01-01 in UTC, both ends within.
public struct Window: Hashable, Sendable {
  public var first: Int32
  public var last: Int32
  /// Whether verbatims without a date belong to it.
  public var holdsUndated: Bool

  public init(first: Int32, last: Int32, holdsUndated: Bool = false) {
    self.first = first
    self.last = last
    self.holdsUndated = holdsUndated
  }

  /// All that there is.
  public static let everything = Window(first: earliest, last: .max, holdsUndated: true)

  /// The day under which verbatims without a date are kept.
  static let undated = Int32.min
  private static let earliest = Int32.min + 1

  /// The condition on a column `day` that a row lies in the window; only numbers, so that indexes by day serve it.
  var condition: String {
    let dated = "day BETWEEN \(first) AND \(last)"
    guard holdsUndated else { return dated }
    return first == Self.earliest ? "day <= \(last)" : "(\(dated) OR day = \(Self.undated))"
  }
}
