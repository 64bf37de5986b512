/// Two groups' shares compared within each part, such as a source, so that a different mix of parts says nothing
/// (Mantel & Haenszel, 1959).
public struct MixedProportions: Hashable, Sendable {
  /// First less second, over all, with Newcombe's interval.
  public let pooled: Double
  public let pooledInterval: Interval
  /// The mean of the differences within the parts, each by how much it can tell (Greenland & Robins, 1985).
  public let adjusted: Double
  public let adjustedInterval: Interval
  /// That there is no difference within any part: the test of Cochran, Mantel & Haenszel, two-sided, uncorrected.
  public let probability: Double
  /// The share of all trials in parts where both groups are, in [0, 1]: the rest cannot be compared.
  public let comparable: Double
  public let verdict: MixVerdict

  /// - Parameter parts: by part, the two groups' shares.
  /// - Returns: nil where no part has both groups.
  /// - Complexity: O(parts).
  public init?(_ parts: [(first: Proportion, second: Proportion)], _ confidence: Confidence) {
    let both = parts.filter { $0.first.trials > 0 && $0.second.trials > 0 }
    let (one, two) = (Self.sum(parts.map(\.first)), Self.sum(parts.map(\.second)))
    guard !both.isEmpty, let difference = ProportionDifference(one, two, confidence) else { return nil }
    var (weights, differences, variance) = (0.0, 0.0, 0.0)
    var (gap, spread) = (0.0, 0.0)
    for (first, second) in both {
      let (x, n) = (Double(first.successes), Double(first.trials))
      let (y, m) = (Double(second.successes), Double(second.trials))
      let all = n + m
      weights += n * m / all
      differences += (x * m - y * n) / all
      variance += (x * (n - x) * m * m * m + y * (m - y) * n * n * n) / (n * m * all * all)
      gap += x - (x + y) * n / all
      if all > 1 { spread += n * m * (x + y) * (all - x - y) / (all * all * (all - 1)) }
    }
    pooled = difference.value
    pooledInterval = difference.interval
    adjusted = differences / weights
    let reach = confidence.z * variance.squareRoot() / weights
    adjustedInterval = Interval(low: adjusted - reach, high: adjusted + reach)
    probability = spread > 0 ? Normal.twoSided(gap / spread.squareRoot()) : 1
    comparable =
      Double(both.reduce(0) { $0 + $1.first.trials + $1.second.trials }) / Double(one.trials + two.trials)
    verdict = MixVerdict(pooled: (pooled, pooledInterval), adjusted: (adjusted, adjustedInterval))
  }

  private static func sum(_ all: [Proportion]) -> Proportion {
    Proportion(all.reduce(0) { $0 + $1.successes }, of: all.reduce(0) { $0 + $1.trials })
  }
}
