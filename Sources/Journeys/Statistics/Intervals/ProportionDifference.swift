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
    self.init(a, b, interval, trials: (Double(first.trials), Double(second.trials))) {
      FisherExact.twoSided(first, second)
    }
  }

  /// Of shares counted over clusters: intervals and tests take each share for what its clusters are worth.
  ///
  /// - Returns: nil where one of them has no trial.
  public init?(_ first: ClusteredProportion, _ second: ClusteredProportion, _ confidence: Confidence) {
    guard let a = first.share, let b = second.share, let one = first.interval(confidence),
      let two = second.interval(confidence)
    else { return nil }
    let interval = Newcombe.interval(a, one, b, two)
    self.init(a, b, interval, trials: (first.effectiveTrials, second.effectiveTrials)) {
      FisherExact.twoSided(first.effective, second.effective)
    }
  }

  private init(
    _ a: Double, _ b: Double, _ interval: Interval, trials: (Double, Double), exact: () -> Double
  ) {
    value = a - b
    self.interval = interval
    h = EffectSize.h(a, b)
    let pooled = (a * trials.0 + b * trials.1) / (trials.0 + trials.1)
    if min(pooled, 1 - pooled) * min(trials.0, trials.1) < Self.leastExpected {
      probability = exact()
    } else {
      let variance = pooled * (1 - pooled) * (1 / trials.0 + 1 / trials.1)
      probability = Normal.twoSided(value / variance.squareRoot())
    }
  }
}

extension ClusteredProportion {
  /// The independent trials that the share is worth, in whole numbers.
  fileprivate var effective: Proportion {
    let trials = max(1, Int(effectiveTrials.rounded()))
    return Proportion(min(trials, Int(((share ?? 0) * Double(trials)).rounded())), of: trials)
  }
}
