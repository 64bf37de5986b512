/// What distinguishes one group from another: weighted log-odds with an informative Dirichlet prior
/// (Monroe, Colaresi & Quinn, 2008, "Fightin' Words").
///
/// A feature that is rare in both groups is drawn towards what the whole says of it, so that neither the rare nor the
/// common wins by its frequency alone.
public struct WeightedLogOdds: Hashable, Sendable {
  /// The log-odds in the first group less those in the second, prior included; natural logarithm.
  public let delta: Double
  public let variance: Double
  public var z: Double { delta / variance.squareRoot() }
  /// The two-sided normal probability of a `z` as large.
  public var probability: Double { Normal.twoSided(z) }

  /// One group's feature counts and their sum.
  public typealias Counts = (feature: Int, total: Int)

  /// - Parameter prior: The feature in the whole, and how many findings the prior is worth: its share of the whole
  ///   times `strength` is added to each group.
  /// - Returns: nil where a group or the whole is empty, the feature is in nothing, or nothing else is.
  public init?(_ first: Counts, _ second: Counts, whole: Counts, strength: Double) {
    precondition(strength > 0, "a prior weighs something")
    guard first.total > 0, second.total > 0, whole.feature > 0, whole.feature < whole.total else { return nil }
    let prior = strength * Double(whole.feature) / Double(whole.total)
    func sides(_ counts: Counts) -> (with: Double, without: Double) {
      (Double(counts.feature) + prior, Double(counts.total - counts.feature) + strength - prior)
    }
    let (a, b) = (sides(first), sides(second))
    delta = CMath.naturalLog(a.with / a.without) - CMath.naturalLog(b.with / b.without)
    // All four terms: the two that are often left out are those that keep frequent features honest.
    variance = 1 / a.with + 1 / a.without + 1 / b.with + 1 / b.without
  }
}
