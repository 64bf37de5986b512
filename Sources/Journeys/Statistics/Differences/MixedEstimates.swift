/// Two groups' means or net feelings compared within each part, such as a source, both given the mix of the two together
/// (direct standardisation).
public struct MixedEstimates: Hashable, Sendable {
  /// First less second, over all.
  public let pooled: Estimate
  /// The same with one mix for both.
  public let adjusted: Estimate
  /// The share of all units in parts where both groups are, in [0, 1]: the rest cannot be compared.
  public let comparable: Double
  public let verdict: MixVerdict

  /// One group: over all, and by part; nil where the part has too few.
  public typealias Group = (whole: Estimate, parts: [Estimate?])

  /// - Precondition: both groups name the same parts in the same order.
  /// - Returns: nil where no part has both groups.
  /// - Complexity: O(parts).
  public init?(_ first: Group, _ second: Group, _ confidence: Confidence) {
    precondition(first.parts.count == second.parts.count, "both groups have the same parts")
    let both = zip(first.parts, second.parts).compactMap { one, two in one.flatMap { one in two.map { (one, $0) } } }
    let weight = Double(both.reduce(0) { $0 + $1.0.count + $1.1.count })
    guard weight > 0 else { return nil }
    var (value, variance) = (0.0, 0.0)
    for (one, two) in both {
      let share = Double(one.count + two.count) / weight
      let difference = one - two
      value += share * difference.value
      variance += share * share * difference.variance
    }
    pooled = first.whole - second.whole
    adjusted = Estimate(value: value, variance: variance, count: Int(weight))
    comparable = min(1, weight / Double(max(1, first.whole.count + second.whole.count)))
    verdict = MixVerdict(
      pooled: (pooled.value, pooled.interval(confidence)), adjusted: (adjusted.value, adjusted.interval(confidence)))
  }
}
