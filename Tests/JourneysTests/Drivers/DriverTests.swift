import Journeys
import TestSupport
import Testing
import Verbatims

private let receive = Journey.standard.stage("receive") ?? -1
private let support = Journey.standard.stage("support") ?? -1

/// Twenty customers silent, twenty who were let down by the delivery and twenty pleased by it, with stars that leave a
/// penalty of two stars and a reward of half a star.
private func deliveries() -> LedgerBuilder {
  var builder = LedgerBuilder()
  for (name, kind, stars) in [
    ("silent", nil, [3, 5]), ("bad", Kind.irritant, [1, 3]), ("good", .enchantment, [4, 5]),
  ] {
    for number in 0..<20 {
      let findings: [LedgerBuilder.Row] =
        kind.map { [.init($0, .receive, .delivery, .timeliness)] } ?? [.irritant(.use)]
      builder.say("\(name)-\(number)", by: "\(name)-\(number)", score: stars[number % 2], findings)
    }
  }
  return builder
}

@Test func `Penalty and reward are what is lost and gained against those who do not speak of it`() throws {
  let drivers = deliveries().map().drivers
  #expect(drivers.outcome.kind == .score)
  #expect(drivers.outcome.scale?.kind == .stars)
  let driver = try #require(drivers.stages?.drivers[receive])
  // The silent give 4 stars: 0.75 of the scale; the let down 2: 0.25; the pleased 4.5: 0.875.
  let penalty = try #require(driver.contrast.penalty?.value)
  let reward = try #require(driver.contrast.reward?.value)
  #expect(abs(penalty + 0.5) < 1e-9 && abs(reward - 0.125) < 1e-9)
  #expect((driver.verbatims, driver.customers, driver.contrast.badly, driver.contrast.well) == (40, 40, 20, 20))
  #expect(abs(driver.frequency - 40.0 / 60) < 1e-12)
  #expect(abs((driver.impact ?? 0) - 0.625) < 1e-9)
  #expect(abs((driver.shift ?? 0) - (-0.5 * 20 + 0.125 * 20) / 60) < 1e-9)
  #expect(driver.contrast.asymmetry.map { abs($0.value + 0.6) < 1e-9 } == true)
  #expect(driver.role == .breaker)
}

@Test func `Where few customers speak of it, its role is undetermined`() throws {
  var builder = LedgerBuilder()
  for number in 0..<60 {
    let findings: [LedgerBuilder.Row] = number < 9 ? [.irritant(.receive)] : [.irritant(.use)]
    builder.say("\(number)", by: "\(number)", score: number < 9 ? 1 : 4 + number % 2, findings)
  }
  let driver = try #require(builder.map().drivers.driver(.stage(receive)))
  #expect(driver.role == .undetermined && driver.contrast.penalty == nil)
}

@Test func `What moves nothing, told by many, has no effect`() throws {
  var builder = LedgerBuilder()
  for number in 0..<1200 {
    let kinds: [Kind] = [.irritant, .enchantment, .irritant]
    let stage: Stage = number % 3 == 2 ? .use : .receive
    builder.say("\(number)", by: "\(number)", score: 3 + number / 3 % 2, [.init(kinds[number % 3], stage)])
  }
  #expect(builder.map().drivers.driver(.stage(receive))?.role == .noEffect)
}

@Test func `Decisions serve where there are no scores, and polarity where there are neither`() {
  var builder = LedgerBuilder()
  for number in 0..<40 {
    let end: LedgerBuilder.Row =
      number % 2 == 0 ? .irritant(.leave).deciding(.break) : .enchantment(.renew).deciding(.make)
    builder.say("\(number)", [.irritant(.support), end])
  }
  let decided = builder.map().drivers
  #expect(decided.outcome.kind == .decision && decided.outcome.verbatims == 40)
  // The decisions themselves are results and drive nothing.
  #expect(decided.stages?.drivers[Journey.standard.stage("leave") ?? -1].verbatims == 0)
  var silent = LedgerBuilder()
  silent.say("a", times: 20, [.irritant(.support)])
  silent.say("b", times: 20, [.enchantment(.support)])
  #expect(silent.map().drivers.outcome.kind == .polarity)
}

@Test func `Each source is read on its own scale`() {
  var builder = LedgerBuilder()
  for number in 0..<40 { builder.say("s\(number)", score: 1 + number % 5, from: "shop", [.irritant(.use)]) }
  for number in 0..<22 { builder.say("n\(number)", score: number % 11, from: "survey", [.irritant(.use)]) }
  for number in 0..<20 { builder.say("x\(number)", score: 20 + 10 * (number % 3), from: "panel", [.irritant(.use)]) }
  let outcome = builder.map().drivers.outcome
  #expect(outcome.scales.map(\.source) == ["shop", "survey", "panel"])
  #expect(outcome.scales.map(\.kind) == [.stars, .tenPoints, .observed])
  #expect(outcome.scales.map(\.points) == [4, 10, 20])
  #expect(outcome.scale == nil)
}

@Test func `A source that scores low is not put on the stage that it speaks of`() throws {
  var builder = LedgerBuilder()
  for number in 0..<200 {
    let kind: Kind = number % 2 == 0 ? .irritant : .enchantment
    // The hotline's callers all speak of support, well or badly, and score one or two; the others score four or five.
    builder.say("p\(number)", by: "p\(number)", score: 1 + number / 2 % 2, from: "phone", [.init(kind, .support)])
    builder.say("w\(number)", by: "w\(number)", score: 4 + number / 2 % 2, from: "web", [.init(kind, .use)])
    builder.say("b\(number)", by: "b\(number)", score: 4 + number / 2 % 2, from: "web", [.init(kind, .support)])
  }
  let driver = try #require(builder.map().drivers.driver(.stage(support)))
  #expect(abs(driver.contrast.penalty?.value ?? 1) < 0.01)
}

@Test func `Drivers do not depend on the order of the rows or on their parts`() {
  let builder = deliveries()
  let other = JourneyMap(builder.shuffled(parts: 7, seed: 11), on: .standard, options: MapOptions())
  #expect(other.drivers.all == builder.map().drivers.all)
}

@Test func `Where nothing drives the outcome, few roles are told`() {
  var (told, maps) = (0, 0)
  for seed in 0..<40 {
    var generator = SeededGenerator(state: UInt64(seed))
    var builder = LedgerBuilder()
    for number in 0..<150 {
      let stage: Stage = [.receive, .use, .support].randomElement(using: &generator) ?? .use
      let kind: Kind = Bool.random(using: &generator) ? .irritant : .enchantment
      let score = Int.random(in: 1...5, using: &generator)
      builder.say("\(number)", by: "c\(number % 100)", score: score, [.init(kind, stage)])
    }
    let roles = builder.map { $0.replicates = 10 }.drivers.stages?.drivers.map(\.role) ?? []
    maps += 1
    if roles.contains(where: { $0 != .undetermined && $0 != .noEffect }) { told += 1 }
  }
  // A family with a false alarm one time in twenty: 6 or more of 40 happen one time in a hundred.
  #expect(told < 6, "\(told) of \(maps)")
}
