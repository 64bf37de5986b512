/// What each point of a series of counts is expected to be: the rate of its level times the factor of its season.
struct SeasonalBaseline {
  /// By point, without that point itself.
  private(set) var expected: [Double]
  /// How much more than independent events the counts vary about it (``CountDistribution``), by the method of moments.
  let dispersion: Double

  /// - Parameter isOut: the points that are not to be learnt from.
  /// - Complexity: O(*n*).
  init(_ series: [Int], _ exposures: [Double], _ seasons: [Int], _ levels: [Int], isOut: [Bool]) {
    let used = series.indices.filter { !isOut[$0] }
    var level = [Double](repeating: 0, count: series.count)
    for range in Stretches(cuts: levels, count: series.count) {
      let counts = range.reduce(0) { $0 + (isOut[$1] ? 0 : series[$1]) }
      let exposure = range.reduce(0.0) { $0 + (isOut[$1] ? 0 : exposures[$1]) }
      for point in range {
        // Without the point itself, unless there is no other.
        let own = isOut[point] ? (0, 0.0) : (series[point], exposures[point])
        let rest = exposure - own.1
        level[point] = rest > 0 ? Double(counts - own.0) / rest * exposures[point] : 0
      }
    }
    var sums: [Int: (counts: Double, levels: Double, points: Int)] = [:]
    for point in used {
      var sum = sums[seasons[point]] ?? (0, 0, 0)
      sum = (sum.counts + Double(series[point]), sum.levels + level[point], sum.points + 1)
      sums[seasons[point]] = sum
    }
    expected = series.indices.map { point in
      let all = sums[seasons[point]] ?? (0, 0, 0)
      let own = isOut[point] ? (0.0, 0.0, 0) : (Double(series[point]), level[point], 1)
      let (counts, levels) = (all.counts - own.0, all.levels - own.1)
      // A season seen fewer than three times beside this one says nothing yet.
      return all.points - own.2 >= 3 && levels > 0 ? level[point] * counts / levels : level[point]
    }
    var (excess, squares) = (0.0, 0.0)
    for point in used where expected[point] > 0 {
      let gap = Double(series[point]) - expected[point]
      excess += gap * gap - expected[point]
      squares += expected[point] * expected[point]
    }
    dispersion = squares > 0 ? max(0, excess / squares) : 0
  }
}
