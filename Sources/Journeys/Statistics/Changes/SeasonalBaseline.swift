/// What each point of a series of counts is expected to be: the rate of its level times the factor of its season.
struct SeasonalBaseline {
  /// By point, without that point itself.
  let expected: [Double]
  /// By point, how many counted things that rests on: a baseline made of few is itself unsure.
  let support: [Int]
  /// How much more than independent events the counts vary about it (``CountDistribution``), by the method of moments.
  let dispersion: Double
  /// By point, the same from the other points.
  private let others: [Double]

  /// Counted more than was, so that what never happened before is not taken for impossible (Jeffreys, 1946).
  private static let half = 0.5
  /// A season seen more seldom than this beside a point says nothing of it yet.
  private static let leastPoints = 3

  /// - Parameter isOut: the points that are not to be learnt from.
  /// - Complexity: O(*n*).
  init(_ series: [Int], _ exposures: [Double], _ seasons: [Int], _ levels: [Int], isOut: [Bool]) {
    let level = Self.levels(series, exposures, levels, isOut)
    (expected, support) = Self.seasonal(series, level, seasons, isOut)
    var terms = [(excess: Double, square: Double)](repeating: (0, 0), count: series.count)
    for point in series.indices where !isOut[point] {
      let gap = Double(series[point]) - expected[point]
      terms[point] = (gap * gap - expected[point], expected[point] * expected[point])
    }
    let (excess, squares) = terms.reduce((0, 0)) { ($0.0 + $1.excess, $0.1 + $1.square) }
    dispersion = squares > 0 ? max(0, excess / squares) : 0
    // Without the point itself: a spike would otherwise make itself look ordinary.
    let all = dispersion
    others = terms.map { squares - $0.square > 0 ? max(0, (excess - $0.excess) / (squares - $0.square)) : all }
  }

  /// By point, what the other points of its level lead one to expect.
  private static func levels(
    _ series: [Int], _ exposures: [Double], _ cuts: [Int], _ isOut: [Bool]
  ) -> [(expected: Double, support: Int)] {
    var level = [(expected: Double, support: Int)](repeating: (0, 0), count: series.count)
    for range in Stretches(cuts: cuts, count: series.count) {
      let counts = range.reduce(0) { $0 + (isOut[$1] ? 0 : series[$1]) }
      let exposure = range.reduce(0.0) { $0 + (isOut[$1] ? 0 : exposures[$1]) }
      for point in range {
        let own = isOut[point] ? (0, 0.0) : (series[point], exposures[point])
        let rest = exposure - own.1
        guard rest > 0 else { continue }
        level[point] = ((Double(counts - own.0) + half) / rest * exposures[point], counts - own.0)
      }
    }
    return level
  }

  /// The same times the factor that the other points of its season show.
  private static func seasonal(
    _ series: [Int], _ level: [(expected: Double, support: Int)], _ seasons: [Int], _ isOut: [Bool]
  ) -> (expected: [Double], support: [Int]) {
    var sums: [Int: (counts: Int, levels: Double, points: Int)] = [:]
    for point in series.indices where !isOut[point] {
      let sum = sums[seasons[point]] ?? (0, 0, 0)
      sums[seasons[point]] = (sum.counts + series[point], sum.levels + level[point].expected, sum.points + 1)
    }
    let all = series.indices.map { point -> (expected: Double, support: Int) in
      let all = sums[seasons[point]] ?? (0, 0, 0)
      let own = isOut[point] ? (0, 0, 0) : (series[point], level[point].expected, 1)
      let (counts, levels) = (all.counts - own.0, all.levels - own.1)
      guard all.points - own.2 >= leastPoints else { return level[point] }
      return (level[point].expected * (Double(counts) + half) / (levels + half), min(counts, level[point].support))
    }
    return (all.map(\.expected), all.map(\.support))
  }

  /// Of a point: with the doubt about what is expected, which for a count of S has a dispersion of 1 / (S + ½).
  func distribution(_ point: Int) -> CountDistribution {
    CountDistribution(mean: expected[point], dispersion: others[point] + 1 / (Double(support[point]) + Self.half))
  }
}
