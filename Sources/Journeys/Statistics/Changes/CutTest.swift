/// Whether a cut is more than the best of many cuts that chance alone would offer.
enum CutTest {
  /// The probability that a stretch without any change would offer a cut as good, somewhere: Bonferroni's bound over all
  /// places, by F. In [0, 1].
  ///
  /// - Parameter range: the stretches on both sides of the cut.
  /// - Parameter variance: what the costs are in units of: the variance of the series, from differences of its points.
  static func probability(_ cost: some SegmentCost, _ cut: Int, in range: Range<Int>, variance: Double) -> Double {
    let gain =
      cost.cost(range) - cost.cost(range.lowerBound..<cut) - cost.cost(cut..<range.upperBound)
    // A variance from differences is worth two thirds of one from a known level (Rice, 1984).
    let degrees = max(1, Double(cost.count - 1) * 2 / 3)
    let one = FisherF.upperTail(max(0, gain) / variance, degrees: (1, degrees))
    return min(1, one * Double(max(1, range.count - 1)))
  }
}
