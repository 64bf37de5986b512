/// How two independent shares differ: by how much, how surely, and whether it matters.
public struct ProportionDifference: Hashable, Sendable {
  /// The first share less the second, in [−1, 1].
  public let value: Double
  /// Newcombe's hybrid score interval.
  public let interval: Interval
  /// Two-sided: Fisher's exact test where an expected count is below five (Cochran, 1954), else the pooled score test.
  public let probability: Double
  /// Cohen's h.
  public let h: Double

  public var effect: EffectSize { EffectSize(h) }

  private static let leastExpected = 5.0

  /// - Returns: nil where one of them has no trial.
  public init?(_ first: Proportion, _ second: Proportion, _ confidence: Confidence) {
    guard let a = first.share, let b = second.share, let interval = Newcombe.interval(first, second, confidence)
    else { return nil }
    value = a - b
    self.interval = interval
    h = EffectSize.h(a, b)
    let trials = Double(first.trials + second.trials)
    let pooled = Double(first.successes + second.successes) / trials
    let rarest = min(pooled, 1 - pooled) * Double(min(first.trials, second.trials))
    if rarest < Self.leastExpected {
      probability = FisherExact.twoSided(first, second)
    } else {
      let variance = pooled * (1 - pooled) * (1 / Double(first.trials) + 1 / Double(second.trials))
      probability = Normal.twoSided(value / variance.squareRoot())
    }
  }
}
