import Journeys
import TestSupport
import Testing
import Verbatims

private let receive = Journey.standard.stage("receive") ?? -1

/// Seven verbatims a day over so many weeks; the share with a late delivery is given by week.
private func said(
  weeks: Int, seed: UInt64, late: (Int) -> Double,
  source: (Int, inout SeededGenerator) -> String = { _, _ in "survey" },
  lateBySource: [String: Double] = [:]
) -> LedgerBuilder {
  var builder = LedgerBuilder()
  var generator = SeededGenerator(state: seed)
  // 2024-01-01, a Monday.
  let start = Int(CivilDay(year: 2024, month: 1, day: 1).number)
  for day in 0..<weeks * 7 {
    for number in 0..<7 {
      let from = source(day / 7, &generator)
      let share = lateBySource[from] ?? late(day / 7)
      let isLate = Double.random(in: 0..<1, using: &generator) < share
      builder.say(
        "\(day)-\(number)", by: "\(day)-\(number)", on: start + day, from: from,
        [
          isLate
            ? .irritant(.receive, .delivery, .timeliness, 600).saying("late again", concept: "timeliness.late")
            : .enchantment(.use, .product)
        ])
    }
  }
  return builder
}

private func trend(_ map: JourneyMap, _ subject: Trend.Subject) throws -> Trend {
  try #require(map.trends.list.first { $0.subject == subject })
}

@Test func `A lasting change is told with its week and its size`() throws {
  let map = said(weeks: 60, seed: 1) { $0 < 35 ? 0.1 : 0.3 }.map()
  let changes = try trend(map, .irritants(stage: receive)).changes
  #expect(map.trends.changeGrain == .week)
  #expect(changes.count == 1)
  let change = try #require(changes.first)
  let week = (change.day - CivilDay(year: 2024, month: 1, day: 1).number) / 7
  #expect((33...37).contains(week))
  #expect(change.before < 0.15 && change.after > 0.22 && change.ratio.low > 1.5)
  #expect(change.mix == .holds && change.holds)
  #expect(try trend(map, .concept(stage: receive, name: "timeliness.late")).changes.map(\.day) == [change.day])
}

@Test func `Where nothing changes, nothing is told`() throws {
  let told = try (1...20 as ClosedRange<UInt64>).map { seed in
    let trend = try trend(said(weeks: 60, seed: seed) { _ in 0.2 }.map(), .irritants(stage: receive))
    return trend.changes.count + trend.spikes.count
  }
  #expect(told.reduce(0, +) <= 1, "\(told)")
}

@Test func `A week that stands out is a spike and no change`() throws {
  let trend = try trend(said(weeks: 60, seed: 2) { $0 == 41 ? 0.8 : 0.15 }.map(), .irritants(stage: receive))
  #expect(trend.spikes.map { ($0.day - CivilDay(year: 2024, month: 1, day: 1).number) / 7 } == [41])
  #expect(trend.spikes.allSatisfy { Double($0.count) > 2 * $0.expected })
  #expect(trend.changes.isEmpty)
}

@Test func `A change that a new mix of sources makes is told as such`() throws {
  let verdicts = try [4, 6, 7].flatMap { (seed: UInt64) in
    let builder = said(
      weeks: 40, seed: seed, late: { _ in 0 },
      source: { week, generator in
        let share = week < 20 ? 0.1 : 0.8
        return Double.random(in: 0..<1, using: &generator) < share ? "calls" : "survey"
      }, lateBySource: ["calls": 0.4, "survey": 0.05])
    return try trend(builder.map(), .irritants(stage: receive)).changes
  }
  #expect(verdicts.count == 3)
  #expect(verdicts.allSatisfy { !$0.holds })
  #expect(verdicts.allSatisfy { $0.mix == .explainedByMix })
}

@Test func `Series are counted by day, week and month`() throws {
  let map = said(weeks: 60, seed: 4) { _ in 0.2 }.map()
  let volume = try trend(map, .volume)
  #expect(volume.series.map(\.grain) == [.day, .week, .month])
  #expect(volume.series.map(\.points.count) == [420, 60, 14])
  for series in volume.series { #expect(series.points.reduce(0) { $0 + $1.count } == 2940) }
  #expect(volume.series[2].points[1].day == CivilDay(year: 2024, month: 2, day: 1).number)
  #expect(volume.series[1].points.allSatisfy { $0.verbatims == 49 })
}

@Test func `Without dates there is no trend, and few weeks show no change`() throws {
  var builder = LedgerBuilder()
  builder.say("undated", times: 50, [.irritant(.receive)])
  #expect(builder.map().trends.list.isEmpty)
  let short = said(weeks: 1, seed: 5) { _ in 0.5 }.map().trends
  #expect(short.changeGrain == nil && short.list.allSatisfy(\.changes.isEmpty))
}

@Test(arguments: [
  (0, "1970-01-01"), (-1, "1969-12-31"), (19_782, "2024-02-29"), (20_514, "2026-03-02"), (-719_528, "0000-01-01"),
])
func `Days and dates are one`(number: Int32, iso: String) {
  #expect(CivilDay(number).iso == iso)
  #expect(CivilDay(number).number == number)
}
