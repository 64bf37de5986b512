/// When the level of a mean or a share changed, and by how much.
public struct LevelChanges: Hashable, Sendable {
  /// A lasting change of a level.
  public struct Change: Hashable, Sendable {
    /// The first point of what comes after.
    public let index: Int
    /// The levels from the change before to this one, and from here to the next.
    public let before: Double
    public let after: Double
    /// Of `after − before`. It takes the place of the change as known.
    public let interval: Interval
    /// That a series without any change would offer one as good, somewhere; for a family of several series, take
    /// q-values of these.
    public let probability: Double

    public var difference: Double { after - before }
  }

  /// Ascending. Only those whose interval excludes zero, and whose probability is as low as the confidence asks.
  public let changes: [Change]
  /// The variance of a value of weight one about its level.
  public let variance: Double

  /// A cut is charged this times the logarithm of the number of points, times the variance: the modified Bayesian
  /// information criterion (Zhang & Siegmund, 2007), a third dearer than the plain one.
  private static let charge = 3.0

  /// - Parameter weights: how many verbatims each value is the mean of; above zero.
  /// - Parameter shortest: how many points a level lasts at least; at least two.
  /// - Complexity: O(*n*²) at worst.
  public init(_ series: [Double], weights: [Double], shortest: Int, _ confidence: Confidence) {
    precondition(series.allSatisfy(\.isFinite) && shortest > 1, "a level lasts some time and has a size")
    let variance = Self.noise(series, weights)
    self.variance = variance
    guard variance > 0 else {
      changes = []
      return
    }
    let penalty = Self.charge * variance * CMath.naturalLog(Double(series.count))
    let cost = SquaredErrorCost(series, weights: weights)
    let cuts = PELT.cuts(cost, penalty: penalty, shortest: shortest)
    let stretches = Stretches(cuts: cuts, count: series.count)
    let levels = stretches.map { range in
      let weight = weights[range].reduce(0, +)
      return (mean: zip(series[range], weights[range]).reduce(0) { $0 + $1.0 * $1.1 } / weight, weight: weight)
    }
    changes = cuts.indices.compactMap { place in
      let (one, two) = (levels[place], levels[place + 1])
      let reach = confidence.z * (variance * (1 / one.weight + 1 / two.weight)).squareRoot()
      let difference = two.mean - one.mean
      let interval = Interval(low: difference - reach, high: difference + reach)
      let probability = CutTest.probability(
        cost, cuts[place], in: stretches.around(place), variance: variance)
      guard interval.excludesZero, probability <= 1 - confidence.level else { return nil }
      return Change(
        index: cuts[place], before: one.mean, after: two.mean, interval: interval, probability: probability)
    }
  }

  /// The variance from differences between points up to three apart (Rice, 1984), which changes of level hardly touch;
  /// of the three the largest, so that a slow wander is not taken for calm with many changes.
  private static func noise(_ series: [Double], _ weights: [Double]) -> Double {
    (1...3).filter { $0 < series.count }.map { lag in
      let terms = (lag..<series.count).map { i in
        let gap = series[i] - series[i - lag]
        return gap * gap / (1 / weights[i] + 1 / weights[i - lag])
      }
      return terms.reduce(0, +) / Double(terms.count)
    }.max() ?? 0
  }
}
