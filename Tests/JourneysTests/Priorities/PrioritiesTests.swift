import Journeys
import Testing
import Verbatims

private func stage(_ id: String) -> Int { Journey.standard.stage(id) ?? -1 }

/// A claim process that makes people leave and marks them, a wait that many bear, a shop that keeps them, advice that
/// delights.
private func company() -> LedgerBuilder {
  var builder = LedgerBuilder()
  builder.say("claim", times: 25, [.irritant(.resolve, .unknown, .resolution, 900).deciding(.break).momentOfTruth()])
  builder.say("claimed", times: 10, [.irritant(.resolve, .unknown, .communication, 600)])
  builder.say("wait", times: 80, [.irritant(.support, .unknown, .waiting, 500)])
  builder.say("kind", times: 20, [.enchantment(.support, .unknown, .friendliness, 400)])
  builder.say("shop", times: 30, [.enchantment(.evaluate, .store, .competence, 800).deciding(.make)])
  builder.say("shopped", times: 30, [.irritant(.evaluate, .store, .competence, 800)])
  builder.say("fees", times: 12, [.irritant(.pay, .unknown, .fees, 500).deciding(.break)])
  builder.say("paid", times: 8, [.irritant(.pay, .unknown, .price, 300)])
  builder.say("used", times: 10, [.enchantment(.use, .unknown, .quality, 300)])
  return builder
}

@Test func `Moments of truth come first, then irritants, breakers, makers and levers`() throws {
  var journey = Journey.standard
  journey.stages[stage("resolve")].owner = "Claims"
  var action = JourneyAction(id: "a", title: Wording("Call back"), day: 100)
  action.stage = stage("resolve")
  journey.actions = [action]
  let priorities = company().map(on: journey).priorities
  let groups = priorities.list.map(\.group.rawValue)
  #expect(groups == groups.sorted())
  let moment = try #require(priorities.list.first)
  #expect(moment.group == .momentOfTruth && moment.subject == .stage(stage("resolve")))
  #expect(moment.reasons.first == .badMoment(flagged: 25, of: 35))
  #expect(moment.reasons.contains(.breaksDecisions(breaks: 25, of: 25)))
  #expect((moment.owner, moment.actions, moment.customers) == ("Claims", [0], Proportion(35, of: 225)))
  let irritant = try #require(priorities[.irritant].first)
  guard case .frequentIrritant(let figures) = irritant.reasons[0] else {
    Issue.record("\(irritant)")
    return
  }
  #expect((figures.concept, figures.customers) == ("waiting.any", 80))
  #expect(priorities[.breaker].map(\.subject).first == .stage(stage("pay")))
  let store = Journey.standard.channel("store") ?? -1
  #expect(priorities[.maker].map(\.subject).first == .touchpoint(stage: stage("evaluate"), channel: store))
  #expect(priorities[.enchantmentLever].contains { $0.subject == .theme(.competence) })
}

@Test func `A subject is told once, and no group is long`() {
  let priorities = company().map().priorities
  for group in Priority.Group.allCases { #expect(priorities[group].count <= Priorities.mostOfGroup) }
  let others = priorities.list.filter { if case .frequentIrritant = $0.reasons[0] { false } else { true } }
  #expect(Set(others.map(\.subject)).count == others.count)
}

@Test func `Priorities do not depend on the order of the rows or on their parts`() {
  let builder = company()
  let (one, other) = (
    builder.map(), JourneyMap(builder.shuffled(parts: 9, seed: 5), on: .standard, options: MapOptions())
  )
  #expect(one.priorities.list == other.priorities.list)
  #expect(one.irritants.list == other.irritants.list)
  #expect(one.reserve.subjects == other.reserve.subjects)
  #expect(one.paretos.findings.places == other.paretos.findings.places)
  #expect(one.contactAndProcess.groups == other.contactAndProcess.groups)
  #expect(one.efforts.stages == other.efforts.stages)
}

@Test func `Of little is concluded nothing`() {
  var builder = LedgerBuilder()
  builder.say("a", times: 5, score: 1, [.irritant(.resolve).deciding(.break).momentOfTruth()])
  builder.say("b", times: 4, score: 5, [.enchantment(.use)])
  #expect(builder.map().priorities.list.isEmpty)
  #expect(LedgerBuilder().map().priorities.list.isEmpty)
}
