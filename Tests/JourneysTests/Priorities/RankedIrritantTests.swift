import Journeys
import Testing
import Verbatims

private func stage(_ id: String) -> Int { Journey.standard.stage(id) ?? -1 }

@Test func `Irritants are ranked by customers and intensity, however often one customer repeats`() throws {
  var builder = LedgerBuilder()
  builder.say("w", times: 6, [.irritant(.support, .phone, .waiting, 500).saying("on hold", concept: "waiting.long")])
  for number in 0..<20 {
    builder.say("l\(number)", by: "loud", [.irritant(.receive, .delivery, .timeliness, 900)])
  }
  builder.say("f", times: 4, [.irritant(.pay, .unknown, .fees, 800)])
  builder.say("z", times: 9, [.irritant(.use, .unknown, .overall, 900), .irritant(.leave).deciding(.break)])
  let list = builder.map().irritants.list
  #expect(list.map(\.concept) == ["fees.any", "waiting.long", "timeliness.any"])
  let first = try #require(list.first)
  #expect((first.stage, first.findings, first.customers, first.intensity) == (stage("pay"), 4, 4, 3200))
  #expect(abs(first.weight - 3.2) < 1e-12)
  #expect(first.share == Proportion(4, of: 20))
  #expect((list[2].findings, list[2].verbatims, list[2].customers) == (20, 20, 1))
}

@Test func `Rates per thousand contacts say what is frequent and not only talked of`() throws {
  var builder = LedgerBuilder()
  builder.say("u", times: 30, [.irritant(.use), .irritant(.use), .enchantment(.use)])
  builder.say("s", times: 10, [.irritant(.support, .phone)])
  let silent = builder.map()
  #expect(silent.rates.isEmpty && silent.priorities.frequency.basis == .told)
  #expect(silent.priorities.frequency.isFrequent(stage("use")))
  let map = builder.map {
    $0.population = [
      .init(stage: "use", channel: nil, contacts: 2000), .init(stage: "support", channel: "phone", contacts: 8000),
      .init(stage: "nowhere", channel: nil, contacts: 5), .init(stage: "pay", channel: nil, contacts: 0),
    ]
  }
  #expect(map.rates.rates.count == 2)
  let use = try #require(map.rates.rate(.stage(stage("use"))))
  #expect((use.irritated, use.enchanted, use.irritantRate) == (30, 30, 15))
  // Wilson's interval of 30 of 2,000.
  let interval = try #require(use.irritantInterval)
  #expect(abs(interval.low - 10.5271) < 1e-3 && abs(interval.high - 21.3324) < 1e-3)
  #expect(map.priorities.frequency.basis == .contacts)
  #expect(!map.priorities.frequency.isFrequent(stage("use")) && map.priorities.frequency.isFrequent(stage("support")))
  let few = builder.map { $0.population = [.init(stage: "use", channel: nil, contacts: 20)] }
  #expect(few.rates.rates[0].irritantRate == nil && few.priorities.frequency.basis == .told)
}

@Test func `Contacting again costs what the company says a contact costs`() {
  var journey = Journey.standard
  let phone = journey.channel("phone") ?? -1
  journey.costs = [ContactCost(channel: phone, amount: 4500, currency: "EUR")]
  var builder = LedgerBuilder()
  builder.say(
    "a", times: 3, effort: 400,
    [.irritant(.support, .phone).breaking(.repeatContact), .irritant(.support, .phone).breaking(.repeatContact)])
  builder.say("b", times: 2, [.irritant(.support).breaking(.repeatContact)])
  builder.say("c", [.irritant(.receive, .delivery)])
  let efforts = builder.map(on: journey).efforts
  let support = efforts.stages[stage("support")]
  #expect((support.contactsAgain, support.unpriced, support.verbatims) == (5, 2, 5))
  #expect(support.costs.map(\.amount) == [13_500])
  #expect(abs((support.effort ?? 0) - 0.24) < 1e-12)
  #expect(efforts.hasCosts && !builder.map().efforts.hasCosts)
  #expect(builder.map().efforts.stages[stage("support")].costs.isEmpty)
}
