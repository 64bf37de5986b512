/// Cuts a series where that lowers the cost by more than each cut is charged: pruned exact linear time
/// (Killick, Fearnhead & Eckley, 2012).
enum PELT {
  /// The places of the cuts, ascending: each is the first point of what comes after it.
  ///
  /// The result has the least sum of costs and penalties that there is; of equals, the one with the earliest last cut.
  /// - Parameter shortest: the points that a stretch has at least.
  /// - Complexity: O(*n*) where cuts are spread over the series, O(*n*²) where there are none.
  static func cuts(_ cost: some SegmentCost, penalty: Double, shortest: Int) -> [Int] {
    precondition(penalty >= 0 && shortest > 0, "a cut costs something and a stretch has points")
    let count = cost.count
    guard count >= 2 * shortest else { return [] }
    /// By end: the least cost of all before it, and where its last stretch starts.
    var least = [Double](repeating: .infinity, count: count + 1)
    var start = [Int](repeating: 0, count: count + 1)
    least[0] = -penalty
    /// Starts that may still be best; each with the end from which on it cannot be.
    var candidates: [(start: Int, until: Int)] = [(0, .max)]
    for end in shortest...count {
      if end >= 2 * shortest { candidates.append((end - shortest, .max)) }
      candidates.removeAll { $0.until <= end }
      for candidate in candidates {
        let total = least[candidate.start] + cost.cost(candidate.start..<end) + penalty
        if total < least[end] { (least[end], start[end]) = (total, candidate.start) }
      }
      // A start that even without a charge is no better than a cut here never is again, once a stretch fits after it.
      for index in candidates.indices where candidates[index].until == .max {
        let (first, bare) = (candidates[index].start, least[candidates[index].start])
        if bare + cost.cost(first..<end) > least[end] { candidates[index].until = end + shortest }
      }
    }
    var cuts: [Int] = []
    var end = count
    while start[end] > 0 {
      end = start[end]
      cuts.append(end)
    }
    return cuts.reversed()
  }
}
