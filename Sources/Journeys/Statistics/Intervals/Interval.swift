/// From one number to another, both included: where a figure may lie.
///
/// The unit is that of the figure it stands beside.
public struct Interval: Hashable, Sendable {
  public let low: Double
  public let high: Double

  /// - Precondition: neither bound is NaN and `low <= high`.
  public init(low: Double, high: Double) {
    precondition(low <= high, "an interval has its low bound first")
    self.low = low
    self.high = high
  }

  public var width: Double { high - low }

  /// Whether a value lies in it, its ends included.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }

  /// Whether the whole interval lies on one side of zero.
  public var excludesZero: Bool { low > 0 || high < 0 }
}
