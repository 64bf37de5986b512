/// Twice the negative log-likelihood of counts at one rate per exposure, up to what is the same for all cuts.
struct PoissonCost: SegmentCost {
  /// Running sums.
  private var counts: [Int] = [0]
  private var exposures: [Double] = [0]

  /// - Parameter exposures: what each count is out of, such as the verbatims of the day; above zero.
  init(_ series: [Int], exposures given: [Double]) {
    precondition(series.count == given.count && given.allSatisfy { $0 > 0 }, "each count has an exposure")
    for (value, exposure) in zip(series, given) {
      counts.append(counts[counts.count - 1] + value)
      exposures.append(exposures[exposures.count - 1] + exposure)
    }
  }

  var count: Int { counts.count - 1 }

  func cost(_ range: Range<Int>) -> Double {
    let sum = Double(counts[range.upperBound] - counts[range.lowerBound])
    guard sum > 0 else { return 0 }
    let exposure = exposures[range.upperBound] - exposures[range.lowerBound]
    return -2 * sum * CMath.naturalLog(sum / exposure)
  }
}
