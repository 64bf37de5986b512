/// The points of a series of counts that stand out above what their season and their level lead one to expect.
public struct Spikes: Hashable, Sendable {
  /// A point that stands out.
  public struct Spike: Hashable, Sendable {
    public let index: Int
    public let count: Int
    /// What was to be expected, without this point and the other spikes.
    public let expected: Double
    /// Of as many or more; and the same among all points of the series (Benjamini & Hochberg).
    public let probability: Double
    public let q: Double
  }

  /// Ascending by index.
  public let spikes: [Spike]
  /// By point, what was to be expected.
  public let expected: [Double]
  /// Of the negative binomial distribution about it: zero where counts vary no more than independent events. The doubt
  /// about what is expected comes on top.
  public let dispersion: Double

  /// When a point is told.
  public struct Rules: Hashable, Sendable {
    /// The share of false alarms among the spikes of a series.
    public var falseAlarms: Double
    /// Counts below are never a spike.
    public var leastCount: Int

    public static let standard = Rules(falseAlarms: 0.05, leastCount: 5)

    public init(falseAlarms: Double, leastCount: Int) {
      (self.falseAlarms, self.leastCount) = (falseAlarms, leastCount)
    }
  }

  /// Spikes raise what is expected, so they are taken out and looked for again, at most this often.
  private static let mostPasses = 8

  /// - Parameter seasons: by point, a number such as the weekday or the month; the same for all where none is known.
  /// - Parameter levels: the first points after each change of level, ascending, as ``RateChanges`` tells them.
  /// - Complexity: O(*n* log *n*) each pass.
  public init(_ series: [Int], exposures: [Double], seasons: [Int], levels: [Int], _ rules: Rules) {
    precondition(series.count == exposures.count && series.count == seasons.count, "each point has all of its parts")
    precondition(exposures.allSatisfy { $0 > 0 } && series.allSatisfy { $0 >= 0 }, "counts are out of something")
    var isOut = [Bool](repeating: false, count: series.count)
    var found: [Spike] = []
    var baseline = SeasonalBaseline(series, exposures, seasons, levels, isOut: isOut)
    for _ in 0..<Self.mostPasses {
      baseline = SeasonalBaseline(series, exposures, seasons, levels, isOut: isOut)
      found = Self.find(series, baseline, rules)
      var next = isOut
      for spike in found { next[spike.index] = true }
      if next == isOut { break }
      isOut = next
    }
    (spikes, expected, dispersion) = (found, baseline.expected, baseline.dispersion)
  }

  private static func find(_ series: [Int], _ baseline: SeasonalBaseline, _ rules: Rules) -> [Spike] {
    // What is never told must not make it easier for others to be told; nor what there is nothing to hold against.
    let probabilities = series.indices.map { point in
      series[point] < rules.leastCount || baseline.expected[point] <= 0
        ? 1 : baseline.distribution(point).probability(atLeast: series[point])
    }
    let values = FalseDiscovery.qValues(probabilities)
    return series.indices.compactMap { point in
      guard values[point] <= rules.falseAlarms, probabilities[point] < 1 else { return nil }
      return Spike(
        index: point, count: series[point], expected: baseline.expected[point], probability: probabilities[point],
        q: values[point])
    }
  }
}
