import Journeys
import Testing
import Verbatims

private func stage(_ id: String) -> Int { Journey.standard.stage(id) ?? -1 }

/// A hundred days: support is bad for fifty and good from then on, use is half good throughout.
private func hundredDays() -> LedgerBuilder {
  var builder = LedgerBuilder()
  for day in 0..<100 {
    builder.say("s\(day)", by: "s\(day)", on: 1000 + day, [.init(day < 50 ? .irritant : .enchantment, .support)])
    builder.say("u\(day)", by: "u\(day)", on: 1000 + day, [.init(day % 2 == 0 ? .irritant : .enchantment, .use)])
  }
  return builder
}

@Test func `Before and after an action are as long, and what changed elsewhere stands beside`() throws {
  var journey = Journey.standard
  var call = JourneyAction(id: "call", title: Wording("Call back"), day: 1050)
  call.stage = stage("support")
  let other = JourneyAction(id: "other", title: Wording("Other"), day: 1080)
  let future = JourneyAction(id: "future", title: Wording("Future"), day: 1200)
  journey.actions = [call, other, future]
  let actions = hundredDays().map(on: journey).comparisons.actions
  #expect(actions.map(\.action) == [0, 1])
  #expect(actions.map(\.days) == [50, 20])
  #expect((actions[0].here.focus.feeling, actions[0].here.reference.feeling) == (1, -1))
  #expect(actions[0].here.feelingsDiffer && actions[0].here.subject == .stage(stage("support")))
  #expect(actions[0].elsewhere?.feelings?.value == 0 && actions[0].elsewhere?.feelingsDiffer == false)
  #expect(actions.map(\.others) == [[1], []])
  #expect(actions[1].here.subject == .all && actions[1].elsewhere == nil)
}

@Test func `What is lived is held against what is wanted`() {
  var journey = Journey.standard
  journey.targets = [
    JourneyTarget(stage: stage("support"), channel: nil, feeling: 500, expectation: nil),
    JourneyTarget(stage: stage("use"), channel: nil, feeling: 0, expectation: nil),
    JourneyTarget(stage: stage("use"), channel: nil, feeling: -700, expectation: nil),
    JourneyTarget(stage: stage("pay"), channel: nil, feeling: 0, expectation: nil),
    JourneyTarget(stage: stage("order"), channel: nil, feeling: nil, expectation: Wording("in a minute")),
  ]
  let targets = hundredDays().map(on: journey).comparisons.targets
  #expect(targets.map(\.verdict) == [.missed, .undetermined, .reached, .unknown])
  #expect(targets.map(\.gap) == [-0.5, 0, 0.7, nil])
}

@Test func `Employees are told of only where thirty of them judge`() throws {
  var customers = LedgerBuilder()
  customers.say("c", times: 80, [.irritant(.support), .enchantment(.use)])
  var employees = LedgerBuilder()
  employees.say("e", times: 40, columns: [("team", "north")], [.enchantment(.support)])
  employees.say("f", times: 29, columns: [("team", "south")], [.irritant(.use)])
  let view = EmployeesView(customers.map(), employees: employees.ledger)
  let comparison = try #require(view.comparison)
  #expect(comparison.differences.map(\.subject).contains(.stage(stage("support"))))
  #expect(comparison.difference(.stage(stage("use"))) == nil)
  let support = try #require(comparison.difference(.stage(stage("support"))))
  #expect(support.feelings?.value == -2 && support.feelingsDiffer)
  var few = LedgerBuilder()
  few.say("e", times: 29, [.enchantment(.support)])
  #expect(EmployeesView(customers.map(), employees: few.ledger).comparison == nil)
}
