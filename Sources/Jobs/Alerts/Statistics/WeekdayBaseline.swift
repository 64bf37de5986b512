internal import Journeys

/// What a day's count is expected to be from the days before it, weekday by weekday.
struct WeekdayBaseline {
  let expected: Double
  /// How many counted things that rests on: a baseline made of few is itself unsure.
  let support: Double
  /// How much more than independent events the counts vary about it (``CountDistribution``).
  let dispersion: Double

  /// Fewer days of the same weekday say nothing of it yet.
  static let leastWeeks = 4
  /// Below this a median of counts jumps between whole numbers, and the mean is taken.
  private static let leastMedian = 5.0
  /// What a median of counts is worth beside their mean (2/π, for what is nearly normal).
  private static let worthOfMedian = 0.637
  /// The share of days, those that stray most, from which no variance is learnt: they are the spikes of the past.
  private static let leftOut = 0.05
  /// Counted more than was, so that what never happened before is not taken for impossible (Jeffreys, 1946).
  private static let half = 0.5

  /// - Parameter history: the counts up to the day before the one that is judged.
  /// - Returns: nil where there are not weeks enough.
  init?(_ history: ArraySlice<Int>) {
    guard history.count >= 7 * Self.leastWeeks else { return nil }
    let weekdays = (0..<7).map { back in
      stride(from: history.endIndex - 1 - back, through: history.startIndex, by: -7).map { history[$0] }
    }
    let levels = weekdays.map { Self.level($0) }
    // The day judged follows the last one; its weekday is that of the seventh before it.
    (expected, support) = levels[6]
    dispersion = Self.dispersion(weekdays, levels.map(\.expected))
  }

  /// With the doubt about what is expected, times what the day's own circumstances make of it.
  func distribution(times factor: Double) -> CountDistribution {
    CountDistribution(mean: expected * factor, dispersion: dispersion + 1 / (support + Self.half))
  }

  private static func level(_ counts: [Int]) -> (expected: Double, support: Double) {
    let sorted = counts.sorted()
    let middle = sorted.count / 2
    let median =
      sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
    let sum = Double(counts.reduce(0, +))
    if median >= leastMedian { return (median, median * Double(counts.count) * worthOfMedian) }
    return ((sum + half) / Double(counts.count), sum)
  }

  /// By the method of moments.
  private static func dispersion(_ weekdays: [[Int]], _ levels: [Double]) -> Double {
    var terms: [(excess: Double, square: Double, strays: Double)] = []
    for (counts, level) in zip(weekdays, levels) {
      for count in counts {
        let gap = Double(count) - level
        terms.append((gap * gap - level, level * level, gap * gap / level))
      }
    }
    terms.sort { $0.strays < $1.strays }
    let kept = terms.dropLast(Int(Double(terms.count) * leftOut))
    let (excess, squares) = kept.reduce((0.0, 0.0)) { ($0.0 + $1.excess, $0.1 + $1.square) }
    return squares > 0 ? max(0, excess / squares) : 0
  }
}
