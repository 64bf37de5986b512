/// What each point of a series of counts is expected to be: the rate of its level times the factor of its season.
struct SeasonalBaseline {
  /// By point, without that point itself.
  let expected: [Double]
  /// How much more than independent events the counts vary about it (``CountDistribution``), by the method of moments.
  let dispersion: Double

  /// A season seen more seldom than this beside a point says nothing of it yet.
  private static let leastPoints = 3

  /// - Parameter isOut: the points that are not to be learnt from.
  /// - Complexity: O(*n*).
  init(_ series: [Int], _ exposures: [Double], _ seasons: [Int], _ levels: [Int], isOut: [Bool]) {
    let level = Self.levels(series, exposures, levels, isOut)
    expected = Self.seasonal(series, level, seasons, isOut)
    var (excess, squares) = (0.0, 0.0)
    for point in series.indices where !isOut[point] && expected[point] > 0 {
      let gap = Double(series[point]) - expected[point]
      excess += gap * gap - expected[point]
      squares += expected[point] * expected[point]
    }
    dispersion = squares > 0 ? max(0, excess / squares) : 0
  }

  /// By point, what the other points of its level lead one to expect.
  private static func levels(_ series: [Int], _ exposures: [Double], _ cuts: [Int], _ isOut: [Bool]) -> [Double] {
    var level = [Double](repeating: 0, count: series.count)
    for range in Stretches(cuts: cuts, count: series.count) {
      let counts = range.reduce(0) { $0 + (isOut[$1] ? 0 : series[$1]) }
      let exposure = range.reduce(0.0) { $0 + (isOut[$1] ? 0 : exposures[$1]) }
      for point in range {
        let own = isOut[point] ? (0, 0.0) : (series[point], exposures[point])
        let rest = exposure - own.1
        level[point] = rest > 0 ? Double(counts - own.0) / rest * exposures[point] : 0
      }
    }
    return level
  }

  /// The same times the factor that the other points of its season show.
  private static func seasonal(_ series: [Int], _ level: [Double], _ seasons: [Int], _ isOut: [Bool]) -> [Double] {
    var sums: [Int: (counts: Double, levels: Double, points: Int)] = [:]
    for point in series.indices where !isOut[point] {
      let sum = sums[seasons[point]] ?? (0, 0, 0)
      sums[seasons[point]] = (sum.counts + Double(series[point]), sum.levels + level[point], sum.points + 1)
    }
    return series.indices.map { point in
      let all = sums[seasons[point]] ?? (0, 0, 0)
      let own = isOut[point] ? (0, 0, 0) : (Double(series[point]), level[point], 1)
      let (counts, levels) = (all.counts - own.0, all.levels - own.1)
      let isKnown = all.points - own.2 >= leastPoints && levels > 0
      return isKnown ? level[point] * counts / levels : level[point]
    }
  }
}
