internal import Journeys

/// Rules that judge a day against the weekdays before it.
extension AlertRules {
  /// Concepts and stages with more irritants than their weekday and the day's volume lead one to expect.
  func spikes(_ norms: AlertNorms) -> [Alarm] {
    let series =
      figures.concepts.map { (AlertPlace.concept($0.key), $0.value) }
      + figures.stages.map { (AlertPlace.stage($0.key), $0.value) }
    let suspicions = figures.window(norms.window).flatMap { day in
      // A day with more of everything is told by its volume, not by each concept.
      let crowd = max(1, crowd(on: day, norms))
      return series.compactMap { place, series in spike(place, series, on: day, crowd, norms) }
    }
    return Self.joined(Self.told(suspicions, norms))
  }

  private func spike(
    _ place: AlertPlace, _ series: DaySeries, on day: Int32, _ crowd: Double, _ norms: AlertNorms
  ) -> Suspicion? {
    guard let baseline = WeekdayBaseline(series.before(day, days: norms.history)) else { return nil }
    let (count, expected) = (series[day], baseline.expected * crowd)
    let figure = AlertFigure(value: Double(count), expected: expected, count: count)
    return Suspicion(
      alarm: Alarm(.spike, place, first: day, last: day, figure),
      probability: baseline.distribution(times: crowd).probability(atLeast: count),
      counts: count >= norms.least && Double(count) >= norms.change * expected)
  }

  /// How many times more verbatims than expected a day has.
  private func crowd(on day: Int32, _ norms: AlertNorms) -> Double {
    guard let baseline = WeekdayBaseline(figures.verbatims.before(day, days: norms.history)) else { return 1 }
    return Double(figures.verbatims[day]) / baseline.expected
  }

  /// Days with more or fewer verbatims than their weekday leads one to expect.
  func volumes(_ norms: AlertNorms) -> [Alarm] {
    let suspicions = figures.window(norms.window).compactMap { day -> Suspicion? in
      guard let baseline = WeekdayBaseline(figures.verbatims.before(day, days: norms.history)) else { return nil }
      let (count, expected) = (figures.verbatims[day], baseline.expected)
      let distribution = baseline.distribution(times: 1)
      let (more, fewer) = (distribution.probability(atLeast: count), distribution.probability(atMost: count))
      let isMore = Double(count) >= norms.change * expected
      // A day that is not over may still bring what it lacks.
      let isFewer = Double(count) * norms.change <= expected && day < figures.today
      let figure = AlertFigure(value: Double(count), expected: expected, count: count)
      return Suspicion(
        alarm: Alarm(.volume, .everything, first: day, last: day, figure), probability: min(1, 2 * min(more, fewer)),
        counts: max(Double(count), expected) >= Double(norms.least) && (isMore || isFewer))
    }
    return Self.joined(Self.told(suspicions, norms))
  }

  /// Sources that bring nothing any more, though it would be a wonder if nobody had anything to say.
  func silentSources(_ norms: AlertNorms) -> [Alarm] {
    let suspicions = figures.sources.compactMap { name, series -> Suspicion? in
      guard let last = series.counts.lastIndex(where: { $0 > 0 }) else { return nil }
      let silence = series.first + Int32(last) + 1
      guard silence < figures.today else { return nil }
      let (expected, probability) = Self.silence(series, from: silence, to: figures.today - 1, norms)
      let figure = AlertFigure(value: 0, expected: expected, count: Int(figures.today - silence))
      return Suspicion(
        alarm: Alarm(.silentSource, .source(name), first: silence, last: figures.today - 1, figure),
        probability: probability, counts: expected >= Double(norms.least))
    }
    return Self.told(suspicions, norms)
  }

  /// How many verbatims were to be expected in a silence, and how likely it is by chance.
  private static func silence(
    _ series: DaySeries, from first: Int32, to last: Int32, _ norms: AlertNorms
  ) -> (expected: Double, probability: Double) {
    let weeks = series.before(first, days: norms.history)
    var (expected, probability) = (0.0, 1.0)
    for day in first...min(last, first + Int32(clamping: norms.window) - 1) {
      // By the weeks before the silence: those of it would soon make it look ordinary.
      let back = Int(day - first) % 7
      guard let baseline = WeekdayBaseline(weeks.shifted(by: back)) else { continue }
      expected += baseline.expected
      probability *= baseline.distribution(times: 1).probability(atMost: 0)
    }
    return (expected, probability)
  }
}

extension ArraySlice<Int> {
  /// The slice as it would end so many weekdays later: what comes of the last week is taken for what is to come.
  fileprivate func shifted(by days: Int) -> ArraySlice<Int> {
    guard days > 0, count > 7 else { return self }
    return dropLast(7 - days)
  }
}
