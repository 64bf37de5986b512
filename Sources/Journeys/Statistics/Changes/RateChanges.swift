/// When counts changed, and by what factor: findings of a day out of its verbatims.
public struct RateChanges: Hashable, Sendable {
  /// A lasting change of a rate.
  public struct Change: Hashable, Sendable {
    /// The first point of what comes after.
    public let index: Int
    /// From the earliest to the latest point that may be the first as well.
    public let reach: ClosedRange<Int>
    /// Counts per exposure, from the change before to this one, and from here to the next.
    public let before: Double
    public let after: Double
    /// Of `after / before`, above zero. It takes the place of the change as known.
    public let ratio: Interval
    /// That a series without any change would offer one as good, somewhere; for a family of several series, take
    /// q-values of these.
    public let probability: Double
  }

  /// Ascending. Only those whose interval excludes one, and whose probability is as low as the confidence asks.
  public let changes: [Change]
  /// How many times more the counts vary than independent events would: at least one.
  public let dispersion: Double

  /// A cut is charged this times the logarithm of the number of points, times the dispersion: the modified Bayesian
  /// information criterion (Zhang & Siegmund, 2007), a third dearer than the plain one.
  private static let charge = 3.0

  /// - Parameter exposures: what each count is out of; above zero, and one for each where nothing is known.
  /// - Parameter shortest: how many points a rate lasts at least; at least two.
  /// - Complexity: O(*n*²) at worst.
  public init(_ series: [Int], exposures: [Double], shortest: Int, _ confidence: Confidence) {
    precondition(series.allSatisfy { $0 >= 0 } && shortest > 1, "a rate lasts some time and counts something")
    let dispersion = Self.dispersion(series, exposures)
    self.dispersion = dispersion
    let penalty = Self.charge * dispersion * CMath.naturalLog(Double(max(series.count, 1)))
    let cost = PoissonCost(series, exposures: exposures)
    let cuts = PELT.cuts(cost, penalty: penalty, shortest: shortest)
    let stretches = Stretches(cuts: cuts, count: series.count)
    let rates = stretches.map { range in
      (count: Double(series[range].reduce(0, +)), exposure: exposures[range].reduce(0, +))
    }
    changes = cuts.indices.compactMap { place in
      let (one, two) = (rates[place], rates[place + 1])
      // Half an event more on both sides, so that a rate of nought has a logarithm too (Haldane, 1956).
      let size = CMath.naturalLog((two.count + 0.5) / two.exposure * one.exposure / (one.count + 0.5))
      let margin = confidence.z * (dispersion * (1 / (one.count + 0.5) + 1 / (two.count + 0.5))).squareRoot()
      let (low, high) = (size - margin, size + margin)
      let around = stretches.around(place)
      let probability = CutTest.probability(cost, cuts[place], in: around, variance: dispersion)
      guard low > 0 || high < 0, probability <= 1 - confidence.level else { return nil }
      return Change(
        index: cuts[place], reach: CutReach.places(cost, cuts[place], in: around, variance: dispersion, confidence),
        before: one.count / one.exposure, after: two.count / two.exposure,
        ratio: Interval(low: CMath.exponential(low), high: CMath.exponential(high)), probability: probability)
    }
  }

  /// Pearson's quotient from differences between points up to three apart, which changes hardly touch; the largest.
  private static func dispersion(_ series: [Int], _ exposures: [Double]) -> Double {
    (1...3).filter { $0 < series.count }.map { lag in
      var (squares, terms) = (0.0, 0)
      for i in lag..<series.count {
        let (y, x, e, f) = (Double(series[i]), Double(series[i - lag]), exposures[i], exposures[i - lag])
        guard y + x > 0 else { continue }
        // Of y given y + x: the share e / (e + f) is expected, and binomial variance.
        let share = e / (e + f)
        let gap = y - (y + x) * share
        squares += gap * gap / ((y + x) * share * (1 - share))
        terms += 1
      }
      return terms == 0 ? 1 : squares / Double(terms)
    }.reduce(1, max)
  }
}
