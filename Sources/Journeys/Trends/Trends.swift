internal import Verbatims

/// What changed in time: series, lasting changes and spikes, each subject by itself.
public struct Trends: Sendable {
  /// The volume, then each stage's irritants and enchantments, then the most frequent concepts; only subjects that
  /// were met at all. Empty where no verbatim has a date.
  public let list: [Trend]
  /// In which grain lasting changes are looked for; nil where the dates span too little time.
  public let changeGrain: Grain?

  /// A level lasts at least so many periods, or it is a spike.
  private static let shortest = 4
  /// With fewer periods nothing is said to have changed.
  private static let fewestPeriods = 12
  /// Less than so many verbatims in all say nothing of a change.
  private static let fewestCounted = 20
  /// All series stand in one report: each may err as seldom as this.
  private static let confidence = Confidence.ninetyFive
  private static let falseAlarms = 0.01

  /// - Complexity: O(findings + subjects × periods²) at worst.
  init(_ ledger: Ledger, _ placed: PlacedFindings) {
    let timelines = Grain.allCases.compactMap { Timeline(ledger, $0) }
    let fine =
      timelines.first { $0.grain == .week && $0.count >= Self.fewestPeriods }
      ?? timelines.first { $0.grain == .day && $0.count >= Self.fewestPeriods }
    changeGrain = fine?.grain
    guard !timelines.isEmpty else {
      list = []
      return
    }
    let sources = SourceNumbers(ledger)
    let found = TrendSubjects(ledger, placed).list.compactMap { subject, verbatims -> Trend? in
      guard !verbatims.isEmpty else { return nil }
      let enough = fine.flatMap { verbatims.count >= Self.fewestCounted ? $0 : nil }
      let spikes = enough.map { Self.spikes($0, verbatims) } ?? []
      return Trend(
        subject: subject, series: timelines.compactMap { Self.series($0, verbatims) },
        changes: subject == .volume ? [] : enough.map { Self.changes($0, verbatims, sources, but: spikes) } ?? [],
        spikes: spikes)
    }
    list = Self.told(found)
  }

  /// Keeps the changes that hold among those of all subjects; a subject without a change is a test without a result.
  ///
  /// What comes in holds in `q` the probability of each change by itself.
  private static func told(_ trends: [Trend]) -> [Trend] {
    let probabilities = trends.flatMap { $0.changes.isEmpty ? [1] : $0.changes.map(\.q) }
    let q = FalseDiscovery.qValues(probabilities)
    var next = 0
    return trends.map { trend in
      var trend = trend
      for place in trend.changes.indices { trend.changes[place].q = q[next + place] }
      next += max(1, trend.changes.count)
      trend.changes.removeAll { $0.q > falseAlarms }
      return trend
    }
  }

  private static func series(_ timeline: Timeline, _ verbatims: [UInt32]) -> Trend.Series? {
    guard timeline.count >= 3 else { return nil }
    let counts = timeline.counts(of: verbatims)
    return Trend.Series(
      grain: timeline.grain,
      points: counts.indices.map {
        Trend.Point(day: timeline.firstDay(of: $0), count: counts[$0], verbatims: timeline.verbatims[$0])
      })
  }

  private static func changes(
    _ timeline: Timeline, _ verbatims: [UInt32], _ sources: SourceNumbers, but spikes: [Trend.Spike]
  ) -> [Trend.Change] {
    let counts = timeline.counts(of: verbatims)
    let days = Set(spikes.map(\.day))
    // Periods without a verbatim say nothing, and what stands out in one period is no level: both are left out.
    let told = counts.indices.filter { timeline.verbatims[$0] > 0 && !days.contains(timeline.firstDay(of: $0)) }
    let found = RateChanges(
      told.map { counts[$0] }, exposures: told.map { Double(timeline.verbatims[$0]) }, shortest: shortest, confidence)
    let bounds = [0] + found.changes.map { told[$0.index] } + [timeline.count]
    return found.changes.enumerated().map { place, change in
      let reach =
        timeline.firstDay(of: told[change.reach.lowerBound])...timeline.firstDay(of: told[change.reach.upperBound])
      return Trend.Change(
        day: timeline.firstDay(of: bounds[place + 1]), reach: reach, before: change.before, after: change.after,
        ratio: change.ratio,
        q: change.probability,
        mix: sources.mix(
          verbatims, timeline, before: bounds[place]..<bounds[place + 1], after: bounds[place + 1]..<bounds[place + 2]))
    }
  }

  private static func spikes(_ timeline: Timeline, _ verbatims: [UInt32]) -> [Trend.Spike] {
    let counts = timeline.counts(of: verbatims)
    let even = [Double](repeating: 1, count: counts.count)
    let levels = RateChanges(counts, exposures: even, shortest: shortest, confidence).changes.map(\.index)
    let rules = Spikes.Rules(falseAlarms: falseAlarms, leastCount: Spikes.Rules.standard.leastCount)
    let seasons = counts.indices.map { timeline.season(of: $0) }
    return Spikes(counts, exposures: even, seasons: seasons, levels: levels, rules).spikes.map {
      Trend.Spike(
        grain: timeline.grain, day: timeline.firstDay(of: $0.index), count: $0.count, expected: $0.expected, q: $0.q)
    }
  }
}

extension SourceNumbers {
  /// What is left of a change of share between two times once both have the same mix of sources.
  fileprivate func mix(_ verbatims: [UInt32], _ timeline: Timeline, before: Range<Int>, after: Range<Int>)
    -> MixVerdict?
  {
    var all = [(before: Int, after: Int)](repeating: (0, 0), count: count)
    var counted = all
    for (verbatim, period) in timeline.periods.enumerated() where period >= 0 {
      if before.contains(Int(period)) { all[Int(numbers[verbatim])].before += 1 }
      if after.contains(Int(period)) { all[Int(numbers[verbatim])].after += 1 }
    }
    for verbatim in verbatims {
      let period = Int(timeline.periods[Int(verbatim)])
      if before.contains(period) { counted[Int(numbers[Int(verbatim)])].before += 1 }
      if after.contains(period) { counted[Int(numbers[Int(verbatim)])].after += 1 }
    }
    let parts = all.indices.map {
      (
        first: Proportion(counted[$0].after, of: all[$0].after),
        second: Proportion(counted[$0].before, of: all[$0].before)
      )
    }
    return MixedProportions(parts, .ninetyFive)?.verdict
  }
}
