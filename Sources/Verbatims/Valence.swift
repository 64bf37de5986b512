/// How good or bad a cue is: −4 (outrage) to +4 (delight), never 0.
public struct Valence: Hashable, Sendable {
  public let value: Int8

  /// - Returns: nil for 0 and for anything beyond ±4.
  public init?(_ value: Int) {
    guard value != 0, (-4...4).contains(value) else { return nil }
    self.value = Int8(value)
  }

  public var isPositive: Bool { value > 0 }
}
