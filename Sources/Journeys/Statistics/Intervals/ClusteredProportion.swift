/// A share counted over clusters, such as the findings of customers, which are not independent of one another.
///
/// Holds integer sums only, so that parts merge exactly whatever their order.
public struct ClusteredProportion: Hashable, Sendable {
  public private(set) var clusters = 0
  public private(set) var successes = 0
  public private(set) var trials = 0
  private var successesSquared = 0
  private var trialsSquared = 0
  private var products = 0

  public init() {}

  /// Adds all trials of one cluster; one without trials changes nothing.
  ///
  /// - Precondition: `0 <= successes <= trials`.
  public mutating func add(_ successes: Int, of trials: Int) {
    precondition(successes >= 0 && successes <= trials, "successes are among the trials")
    guard trials > 0 else { return }
    clusters += 1
    self.successes += successes
    self.trials += trials
    successesSquared += successes * successes
    trialsSquared += trials * trials
    products += successes * trials
  }

  /// Adds the clusters of another part, none of which is in this one.
  public mutating func merge(_ other: ClusteredProportion) {
    clusters += other.clusters
    successes += other.successes
    trials += other.trials
    successesSquared += other.successesSquared
    trialsSquared += other.trialsSquared
    products += other.products
  }

  public var share: Double? { trials == 0 ? nil : Double(successes) / Double(trials) }

  /// How many independent trials the share is worth (Korn & Graubard, 1998): at most the trials, since clusters that
  /// happen to be alike prove nothing, and where nothing varies what the clusters alone are worth (Kish, 1965).
  public var effectiveTrials: Double {
    guard let share else { return 0 }
    let kish = Double(trials) * Double(trials) / Double(trialsSquared)
    guard clusters > 1, successes > 0, successes < trials else { return min(kish, Double(trials)) }
    let variance = self.variance(share)
    guard variance > 0 else { return Double(trials) }
    return min(Double(trials), share * (1 - share) / variance)
  }

  /// The variance of the share as a ratio of cluster sums, by linearisation.
  private func variance(_ share: Double) -> Double {
    let residuals =
      Double(successesSquared) - 2 * share * Double(products) + share * share * Double(trialsSquared)
    let correction = Double(clusters) / Double(clusters - 1)
    return correction * max(0, residuals) / (Double(trials) * Double(trials))
  }

  /// Wilson's interval with the effective number of trials; nil where there was no trial.
  public func interval(_ confidence: Confidence) -> Interval? {
    share.flatMap { Wilson.interval(share: $0, trials: effectiveTrials, confidence) }
  }
}
