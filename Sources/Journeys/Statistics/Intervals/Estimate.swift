/// A figure with its variance, and how many it is of.
public struct Estimate: Hashable, Sendable {
  public let value: Double
  public let variance: Double
  public let count: Int

  /// - Precondition: neither value nor variance is infinite, and the variance is not negative.
  public init(value: Double, variance: Double, count: Int) {
    precondition(value.isFinite && variance.isFinite && variance >= 0 && count >= 0, "an estimate is a number")
    (self.value, self.variance, self.count) = (value, variance, count)
  }

  /// A ratio of sums, such as net feeling; nil where there are too few units.
  public init?(_ sample: BootstrapSample) {
    guard let value = sample.value, let error = sample.standardError else { return nil }
    self.init(value: value, variance: error * error, count: sample.amounts)
  }

  /// How far it lies above another one that is independent of it.
  static func - (one: Estimate, other: Estimate) -> Estimate {
    Estimate(
      value: one.value - other.value, variance: one.variance + other.variance, count: min(one.count, other.count))
  }

  /// By the normal distribution.
  public func interval(_ confidence: Confidence) -> Interval {
    let reach = confidence.z * variance.squareRoot()
    return Interval(low: value - reach, high: value + reach)
  }
}
