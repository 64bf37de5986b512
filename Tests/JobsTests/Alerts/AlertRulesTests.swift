import Journeys
import Testing
import Verbatims

@testable import Jobs

@Suite struct `The rules` {
  private static let today = FigureSample.today

  @Test func `are silent about figures in which nothing happens`() {
    // Eighty nights of seven rules: with false alarms at one in a hundred, a few may err.
    let alarms = (0..<80).flatMap { FigureSample(seed: UInt64($0)).alarms().values.flatMap(\.self) }
    #expect(alarms.count <= 4, "\(alarms.map { ($0.rule, $0.place.key, $0.figure) })")
  }

  @Test(arguments: 0..<20)
  func `see a spike of a concept, and no other`(seed: Int) {
    var sample = FigureSample(seed: UInt64(seed))
    sample.addConcept("theme.c6", 40, on: Self.today - 1)
    let alarms = sample.alarms()[.spike] ?? []
    #expect(alarms.contains { $0.place == .concept("theme.c6") && $0.first == Self.today - 1 })
    #expect(alarms.count <= 2)
  }

  @Test func `take a day with more of everything for more of everything`() {
    var sample = FigureSample(seed: 1)
    sample.addVolume(300, findings: 600, unknown: 60, on: Self.today - 1)
    for concept in 0..<10 { sample.addConcept("theme.c\(concept)", 300 / (concept + 3), on: Self.today - 1) }
    let alarms = sample.alarms()
    #expect(alarms[.volume]?.map(\.first) == [Self.today - 1])
    #expect(alarms[.spike] == nil)
  }

  @Test func `see an irritant that is new, not one that was away for a while`() {
    var sample = FigureSample(seed: 2)
    sample.addConcept("safety.fire", 7, on: Self.today - 2)
    sample.addConcept("comfort.noise", 7, on: Self.today - 2)
    sample.addConcept("comfort.noise", 1, on: Self.today - 60)
    #expect(sample.alarms()[.newConcept]?.map(\.place) == [.concept("safety.fire")])
  }

  @Test func `see a touchpoint that falls`() throws {
    var sample = FigureSample(seed: 3)
    for day in (Self.today - 27)...Self.today {
      sample.addTouchpoint(.order, .phone, irritation: 30_000, enchantment: 0, on: day)
    }
    let alarm = try #require(sample.alarms()[.fallingTouchpoint]?.first)
    #expect(alarm.place == .touchpoint(.order, .phone))
    #expect(alarm.figure.interval.map { $0.high < 0 } == true)
    #expect(sample.alarms()[.fallingTouchpoint]?.count == 1)
  }

  @Test func `see moments of truth gone wrong`() {
    var sample = FigureSample(seed: 4)
    for (day, moments) in [(90, 1), (50, 1), (30, 1), (3, 4), (1, 3)] {
      sample.addTouchpoint(
        .resolve, .email, irritation: 900, enchantment: 0, moments: moments, on: Self.today - Int32(day))
    }
    #expect(sample.alarms()[.momentOfTruth]?.map(\.place) == [.touchpoint(.resolve, .email)])
  }

  @Test func `see the share without a stage rise`() {
    var sample = FigureSample(seed: 5)
    for day in (Self.today - 6)...Self.today { sample.addVolume(0, findings: 60, unknown: 55, on: day) }
    #expect(sample.alarms()[.unknownShare]?.map(\.place) == [.everything])
  }

  @Test func `hear the silence of a source, but not that of its weekends`() {
    var sample = FigureSample(seed: 6)
    for day in (Self.today - 100)...(Self.today - 4) where ![2, 3].contains(day % 7) {
      sample.addVolume(sample.vary(20), source: "appels", on: day)
    }
    for day in (Self.today - 100)...Self.today where day % 7 == (Self.today - 1) % 7 {
      sample.addVolume(30, source: "hebdo", on: day)
    }
    #expect(sample.alarms()[.silentSource]?.map(\.place) == [.source("appels")])
  }

  @Test func `say nothing before they have weeks to go by`() {
    var sample = FigureSample(seed: 7, days: 20)
    sample.addConcept("theme.c6", 200, on: Self.today)
    sample.addConcept("safety.fire", 200, on: Self.today)
    #expect(sample.alarms().isEmpty)
  }

  @Test func `say nothing of an empty store`() {
    var sample = FigureSample(seed: 8)
    (sample.volumes, sample.cells, sample.concepts) = ([], [], [])
    #expect(sample.alarms().isEmpty)
  }
}
