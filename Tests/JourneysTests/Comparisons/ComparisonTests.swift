import Journeys
import TestSupport
import Testing
import Verbatims

private func stage(_ id: String) -> Int { Journey.standard.stage(id) ?? -1 }

@Test func `A segment with a problem of its own is found, and only there`() throws {
  var builder = LedgerBuilder()
  for number in 0..<60 {
    let kind: Kind = number % 2 == 0 ? .irritant : .enchantment
    builder.say("p\(number)", by: "p\(number)", columns: [("profile", "pro")], [.irritant(.pay), .init(kind, .use)])
    builder.say(
      "h\(number)", by: "h\(number)", columns: [("profile", "home")], [.enchantment(.pay), .init(kind, .use)])
    builder.say("o\(number)", by: "o\(number)", columns: [("profile", "home")], [.init(kind, .use)])
  }
  let segments = builder.map().comparisons.segments
  // Of two values the smaller is held against the larger, once.
  #expect(segments.map(\.kind) == [.segment(column: "profile", value: "pro")])
  #expect((segments[0].focus.customers, segments[0].reference.customers) == (60, 120))
  let pay = try #require(segments[0].difference(.stage(stage("pay"))))
  #expect((pay.focus.feeling, pay.reference.feeling, pay.feelings?.value) == (-1, 1, -2))
  #expect(pay.feelingsDiffer && pay.irritatedDiffer)
  #expect((pay.focus.irritated, pay.reference.irritated) == (Proportion(60, of: 60), Proportion(0, of: 120)))
  #expect((pay.irritated?.difference.h ?? 0) > 3.14)
  let use = try #require(segments[0].difference(.stage(stage("use"))))
  #expect(use.feelings?.value == 0 && !use.feelingsDiffer && !use.irritatedDiffer)
  #expect(use.feelings?.interval?.contains(0) == true)
}

@Test func `The permutation test of a net feeling is worked out by hand`() throws {
  var builder = LedgerBuilder()
  builder.say("a", times: 15, columns: [("g", "a")], [.irritant(.use)])
  builder.say("b", times: 5, columns: [("g", "a")], [.enchantment(.use)])
  builder.say("c", times: 10, columns: [("g", "b")], [.irritant(.use)])
  builder.say("d", times: 10, columns: [("g", "b")], [.enchantment(.use)])
  let difference = try #require(builder.map().comparisons.segments.first?.difference(.stage(stage("use"))))
  // Both: 25 bad and 15 good, a feeling of −0.25. In units of 0.5: a's gap is ∓10 − (−0.25 · 20) = ∓5; the squares are
  // 25 · 0.75² + 15 · 1.25² = 37.5; the variance 20 · 20 / (40 · 39) · 37.5 = 9.615; z = 5 / 3.101 = 1.612.
  #expect(abs((difference.feelings?.probability ?? 0) - 0.1069) < 1e-3)
  #expect(abs(difference.feelings?.value ?? 0) == 0.5)
}

@Test func `Groups of few customers are shown grey and tell nothing`() throws {
  var builder = LedgerBuilder()
  builder.say("a", times: 9, columns: [("g", "a")], [.irritant(.use)])
  builder.say("b", times: 50, columns: [("g", "b")], [.enchantment(.use)])
  builder.say("c", times: 3, columns: [("g", "c")], [.enchantment(.use)])
  let segments = builder.map().comparisons.segments
  #expect(segments.map(\.kind) == [.segment(column: "g", value: "b"), .segment(column: "g", value: "a")])
  let small = try #require(segments[1].difference(.stage(stage("use"))))
  #expect(small.isSmall && small.feelings == nil && small.irritated == nil && !small.feelingsDiffer)
}

@Test func `Where nothing differs, hardly anything is told`() {
  var told = 0
  for seed in 0..<40 {
    var generator = SeededGenerator(state: UInt64(seed) &* 77 &+ 5)
    var builder = LedgerBuilder()
    for number in 0..<150 {
      let stage: Stage = [.receive, .use, .support].randomElement(using: &generator) ?? .use
      let kind: Kind = Int.random(in: 0..<3, using: &generator) == 0 ? .enchantment : .irritant
      let intensity = Int16.random(in: 200...900, using: &generator)
      builder.say(
        "\(number)", by: "c\(number)", on: Int.random(in: 0..<100, using: &generator),
        from: ["web", "phone", "post"].randomElement(using: &generator),
        columns: [("g", ["a", "b", "c"].randomElement(using: &generator) ?? "a")],
        [.init(kind, stage, .unknown, .waiting, intensity)])
    }
    let comparisons = builder.map { $0.replicates = 20 }.comparisons
    let families = [comparisons.segments, comparisons.periods.map { [$0] } ?? []]
    for family in families
    where family.contains(where: {
      $0.differences.contains { $0.feelingsDiffer || $0.irritatedDiffer || $0.hasMixWarning }
    }) { told += 1 }
  }
  // Eighty families, a false alarm one time in twenty at most: 9 or more happen two times in a hundred. What the mix
  // hides is a family of its own.
  #expect(told < 9)
}

@Test func `Periods are the halves of the days, or begin where asked`() throws {
  var builder = LedgerBuilder()
  for day in 0..<100 {
    let kind: Kind = day < 60 ? .enchantment : .irritant
    builder.say("\(day)", by: "\(day)", on: 1000 + day, [.init(kind, .support)])
  }
  let halves = try #require(builder.map().comparisons.periods)
  #expect(halves.kind == .periods(later: 1050..<1100, earlier: 1000..<1050))
  let support = try #require(halves.difference(.stage(stage("support"))))
  #expect(abs((support.focus.feeling ?? 0) + 0.6) < 1e-12 && support.reference.feeling == 1)
  #expect(support.feelingsDiffer)
  let asked = try #require(builder.map { $0.laterFrom = 1060 }.comparisons.periods)
  #expect(asked.difference(.stage(stage("support")))?.feelings?.value == -2)
  #expect(LedgerBuilder().map().comparisons.periods == nil)
}

@Test func `A change that only the mix of sources makes is warned of`() throws {
  var builder = LedgerBuilder()
  // By phone nine in ten are unhappy, on the web one in ten, early and late alike; late, most write by phone.
  func say(_ id: String, _ count: Int, on day: Int, from source: String, unhappy: Int) {
    for number in 0..<count {
      let kind: Kind = number % 10 < unhappy ? .irritant : .enchantment
      builder.say(
        "\(id)\(number)", by: "\(id)\(number)", on: day + number % 2 * 49, from: source, [.init(kind, .support)])
    }
  }
  say("a", 20, on: 0, from: "phone", unhappy: 9)
  say("b", 80, on: 0, from: "web", unhappy: 1)
  say("c", 80, on: 50, from: "phone", unhappy: 9)
  say("d", 20, on: 50, from: "web", unhappy: 1)
  let periods = try #require(builder.map().comparisons.periods)
  #expect(abs(periods.mixShift - 0.6) < 1e-12)
  let support = try #require(periods.difference(.stage(stage("support"))))
  #expect(support.feelingsDiffer && support.hasMixWarning)
  #expect(support.mix?.estimates.verdict == .explainedByMix)
  #expect(abs(support.mix?.estimates.adjusted.value ?? 1) < 1e-9)
}

@Test func `A reversal within the sources is warned of`() throws {
  var builder = LedgerBuilder()
  func say(_ id: String, _ count: Int, group: String, from source: String, happy: Int) {
    for number in 0..<count {
      let kind: Kind = number % 10 < happy ? .enchantment : .irritant
      builder.say("\(id)\(number)", by: "\(id)\(number)", from: source, columns: [("g", group)], [.init(kind, .use)])
    }
  }
  // In each source the new customers are happier, over all they are less so.
  say("a", 400, group: "new", from: "phone", happy: 3)
  say("b", 100, group: "new", from: "web", happy: 10)
  say("c", 100, group: "old", from: "phone", happy: 1)
  say("d", 450, group: "old", from: "web", happy: 8)
  let difference = try #require(builder.map().comparisons.segments.first?.difference(.stage(stage("use"))))
  #expect((difference.feelings?.value ?? 0) < 0 && difference.feelingsDiffer)
  #expect(difference.mix?.estimates.verdict == .reversed && difference.hasMixWarning)
}

@Test func `Comparisons do not depend on the order of the rows or on their parts`() {
  var builder = LedgerBuilder()
  for number in 0..<120 {
    builder.say(
      "\(number)", by: "c\(number % 70)", on: number, from: ["web", "phone", "post"][number % 3],
      columns: [("g", ["a", "b", "c"][number / 3 % 3])],
      [
        .init(
          number % 5 < 2 ? .irritant : .enchantment, [.use, .pay][number % 2], .website, .ease, Int16(300 + number))
      ])
  }
  let other = JourneyMap(builder.shuffled(parts: 11, seed: 2), on: .standard, options: MapOptions())
  #expect(other.comparisons.segments == builder.map().comparisons.segments)
  #expect(other.comparisons.periods == builder.map().comparisons.periods)
}
