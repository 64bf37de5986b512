/// Where a cut may stand as well: the place found is the likeliest one, and no more than that.
enum CutReach {
  /// From the first to the last place that the likelihood ratio against the place found does not exclude.
  ///
  /// The ratio's distribution under the true place is (1 − e^(−x/2))², whatever the size of the change (Yao, 1987; Hansen,
  /// 2000, theorem 2); intervals made of it are Siegmund's (1988). With few, clear points they hold more than they say.
  /// - Parameters:
  ///   - range: the stretches on both sides of the cut.
  ///   - variance: what the costs are in units of.
  /// - Complexity: O(*n*) in the points of the stretches.
  static func places(
    _ cost: some SegmentCost, _ cut: Int, in range: Range<Int>, variance: Double, _ confidence: Confidence
  ) -> ClosedRange<Int> {
    func total(_ place: Int) -> Double { cost.cost(range.lowerBound..<place) + cost.cost(place..<range.upperBound) }
    let reach = -2 * CMath.naturalLog(1 - confidence.level.squareRoot()) * variance
    let most = total(cut) + reach
    let places = (range.lowerBound + 1..<range.upperBound).filter { total($0) <= most }
    return min(cut, places.first ?? cut)...max(cut, places.last ?? cut)
  }
}
