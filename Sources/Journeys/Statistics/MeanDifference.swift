/// How two independent means differ (Welch, 1947): their variances need not be alike.
public struct MeanDifference: Hashable, Sendable {
  /// The first mean less the second.
  public let value: Double
  public let interval: Interval
  /// Two-sided.
  public let probability: Double
  /// Cohen's d: the difference in standard deviations, pooled; nought where nothing varies.
  public let d: Double

  public var effect: EffectSize { EffectSize(d) }

  /// - Returns: nil where one of them has fewer than two values.
  public init?(_ first: MeanSums, _ second: MeanSums, _ confidence: Confidence) {
    guard let a = first.mean, let b = second.mean, let u = first.variance, let v = second.variance else { return nil }
    let (n, m) = (Double(first.count), Double(second.count))
    let (one, two) = (u / n, v / m)
    let error = (one + two).squareRoot()
    value = a - b
    let pooled = ((n - 1) * u + (m - 1) * v) / (n + m - 2)
    d = pooled > 0 ? value / pooled.squareRoot() : 0
    guard error > 0 else {
      interval = Interval(low: value, high: value)
      probability = value == 0 ? 1 : 0
      return
    }
    let degrees = (one + two) * (one + two) / (one * one / (n - 1) + two * two / (m - 1))
    let reach = StudentT.bound(confidence, degrees: degrees) * error
    interval = Interval(low: value - reach, high: value + reach)
    probability = StudentT.twoSided(value / error, degrees: degrees)
  }
}
