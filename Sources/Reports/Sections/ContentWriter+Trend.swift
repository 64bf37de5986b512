internal import Journeys

/// What changes in time.
extension ContentWriter {
  private static let mostFigures = 4

  var trendSection: Section? {
    let trends = map.trends.list.filter { trend in
      guard case .irritants = trend.subject else { return false }
      return !trend.series.isEmpty
    }
    guard let grain = shownGrain(trends) else { return nil }
    let changed = stageChanges.map(\.stage)
    let shown = trends.filter { trend in changed.contains(stage(of: trend)) || !trend.spikes.isEmpty }
      .sorted { rank($0, changed) < rank($1, changed) }.prefix(Self.mostFigures)
    var blocks: [Block] = []
    if shown.isEmpty { blocks.append(.note(say(SectionWords.noChangeFound))) }
    let worst = reading.wear.stages.prefix(1).compactMap { wear in trends.first { stage(of: $0) == wear.stage } }
    for trend in shown.isEmpty ? worst : Array(shown) {
      guard let series = trend.series.first(where: { $0.grain == grain }) else { continue }
      blocks.append(.figure(figure(trend, series)))
    }
    let lead = SectionWords.trendLead(say(SectionWords.grain(grain.rawValue)))
    return Section(
      anchor: Anchor("trend"), title: say(SectionWords.trend), short: say(SectionWords.trendShort),
      lead: Prose(say(lead)), blocks: blocks)
  }

  /// Months where there are enough of them, else weeks, else days.
  private func shownGrain(_ trends: [Trend]) -> Grain? {
    let series = trends.first?.series ?? []
    return [Grain.month, .week, .day].first { grain in series.contains { $0.grain == grain && $0.points.count >= 6 } }
      ?? series.first?.grain
  }

  private func stage(of trend: Trend) -> Int {
    if case .irritants(let stage) = trend.subject { stage } else { -1 }
  }

  private func rank(_ trend: Trend, _ changed: [Int]) -> Int {
    changed.firstIndex(of: stage(of: trend)) ?? changed.count
  }

  private func figure(_ trend: Trend, _ series: Trend.Series) -> Figure {
    let stage = stage(of: trend)
    let spikes = Set(trend.spikes.compactMap { index(of: $0.day, in: series) })
    let points = series.points.enumerated().map { index, point in
      TrendChart.Point(
        name: series.grain == .month ? reading.month(point.day) : CivilDay(point.day).iso,
        short: reading.shortMonth(point.day),
        value: point.verbatims < map.options.fewestVerbatims ? nil : Double(point.count) / Double(point.verbatims),
        customers: point.verbatims, isSpike: spikes.contains(index))
    }
    let changes = trend.changes.compactMap { change -> TrendChart.Change? in
      guard let index = index(of: change.day, in: series) else { return nil }
      let note = SectionWords.changeNote(numerals.percent(change.before), numerals.percent(change.after))
      return TrendChart.Change(
        index: index, lateness: lateness(change.day, index, series), before: change.before, after: change.after,
        note: say(note))
    }
    let chart = TrendChart(
      points: points, changes: changes, unit: .share,
      labels: TrendChart.Labels(
        period: say(SectionWords.periodHead), value: say(SectionWords.shareComplaining),
        customers: say(SectionWords.verbatimsHead), remark: say(SectionWords.remark), spike: say(SectionWords.spike)),
      numerals: numerals)
    let note = trend.changes.last.map { say(self.note($0)) + say(dated($0)) } ?? ""
    return Figure(
      name: "trend-" + map.journey.stages[stage].id, title: say(SectionWords.complaintsAt(reading.phrase(stage))),
      description: note, note: note, chart: chart)
  }

  /// How far into its period a day lies, 0 to 1.
  private func lateness(_ day: Int32, _ index: Int, _ series: Trend.Series) -> Double {
    guard index + 1 < series.points.count else { return 0 }
    let length = series.points[index + 1].day - series.points[index].day
    return length > 0 ? Double(day - series.points[index].day) / Double(length) : 0
  }

  /// The point of the period that holds a day.
  private func index(of day: Int32, in series: Trend.Series) -> Int? {
    series.points.lastIndex { $0.day <= day }
  }

  /// Within which days it began: the week found is the likeliest, and no more than that.
  private func dated(_ change: Trend.Change) -> Phrase {
    let length: Int32 = map.trends.changeGrain == .week ? 6 : 0
    return SectionWords.dated(reading.date(change.reach.lowerBound), reading.date(change.reach.upperBound + length))
  }

  private func note(_ change: Trend.Change) -> Phrase {
    switch change.mix {
    case .holds, .hiddenByMix: SectionWords.holdsNote
    case .reversed, .explainedByMix: SectionWords.mixNote
    default: SectionWords.unsureNote
    }
  }
}
