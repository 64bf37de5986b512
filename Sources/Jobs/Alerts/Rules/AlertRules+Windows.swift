internal import Journeys

/// Rules that hold the days of a window against those before it.
extension AlertRules {
  /// Irritants that nobody told of before the window.
  func newConcepts(_ norms: AlertNorms) -> [Alarm] {
    guard let history = figures.history(norms), history.count >= Self.leastHistory else { return [] }
    let suspicions = figures.concepts.compactMap { name, series -> Suspicion? in
      guard series.sum(history) == 0 else { return nil }
      return rise(.newConcept, .concept(name), series, history, norms)
    }
    return Self.told(suspicions, norms)
  }

  /// Touchpoints with more moments of truth gone wrong than before.
  func momentsOfTruth(_ norms: AlertNorms) -> [Alarm] {
    guard let history = figures.history(norms), history.count >= Self.leastHistory else { return [] }
    let suspicions = figures.touchpoints.compactMap { touchpoint, days in
      rise(.momentOfTruth, .touchpoint(touchpoint.stage, touchpoint.channel), days.moments, history, norms)
    }
    return Self.told(suspicions, norms)
  }

  /// Less of a past says nothing of what is new: four weeks.
  private static let leastHistory = 28
  /// Counted more than was, so that what never happened before is not taken for impossible (Jeffreys, 1946).
  private static let half = 0.5

  /// More in the window than its past and its verbatims lead one to expect.
  private func rise(
    _ rule: AlertRule, _ place: AlertPlace, _ series: DaySeries, _ history: ClosedRange<Int32>, _ norms: AlertNorms
  ) -> Suspicion? {
    let window = figures.window(norms.window)
    let (count, before) = (series.sum(window), series.sum(history))
    guard count > 0, let first = window.first(where: { series[$0] > 0 }),
      let last = window.last(where: { series[$0] > 0 })
    else { return nil }
    let crowd = max(1, figures.volumeRatio(window, history))
    let expected = (Double(before) + Self.half) * Double(window.count) / Double(history.count) * crowd
    // The doubt about what is expected alone: a week is compared with many, which vary little about their mean.
    let distribution = CountDistribution(mean: expected, dispersion: 1 / (Double(before) + Self.half))
    let figure = AlertFigure(value: Double(count), expected: expected, count: count)
    return Suspicion(
      alarm: Alarm(rule, place, first: first, last: last, figure),
      probability: distribution.probability(atLeast: count),
      counts: count >= norms.least && Double(count) >= norms.change * expected)
  }

  /// More findings whose stage nobody knows: the lexicons no longer follow what customers talk about.
  func unknownShare(_ norms: AlertNorms) -> [Alarm] {
    let window = figures.window(norms.window)
    guard let history = figures.history(norms), history.count >= norms.window else { return [] }
    let now = Proportion(figures.unknownStages.sum(window), of: figures.findings.sum(window))
    let before = Proportion(figures.unknownStages.sum(history), of: figures.findings.sum(history))
    guard min(now.trials, before.trials) >= norms.least, let share = now.share, let usual = before.share,
      let difference = ProportionDifference(now, before, .ninetyFive), difference.value >= norms.change,
      difference.probability <= norms.falseAlarms
    else { return [] }
    let figure = AlertFigure(
      value: share, expected: usual, interval: difference.interval, q: difference.probability, count: now.trials)
    return [Alarm(.unknownShare, .everything, first: window.lowerBound, last: window.upperBound, figure)]
  }

  /// Every customer who speaks of a recourse is a reason to be told of.
  func recourses(_ norms: AlertNorms) -> [Alarm] {
    let window = figures.window(norms.window)
    let recent = figures.recourses.filter { $0.day.map { window.contains($0) } ?? true }
    return Dictionary(grouping: recent, by: \.key).map { key, references in
      let ordered = references.sorted { ($0.start, $0.end, $0.what) < ($1.start, $1.end, $1.what) }
      let day = ordered[0].day ?? figures.today
      var alarm = Alarm(
        .recourse, .verbatim(key), first: day, last: day,
        AlertFigure(value: Double(ordered.count), count: ordered.count))
      alarm.verbatims = ordered
      return alarm
    }
  }
}
