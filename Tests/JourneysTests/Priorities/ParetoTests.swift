import Journeys
import Testing
import Verbatims

private let standard = Journey.standard
private func stage(_ id: String) -> Int { standard.stage(id) ?? -1 }
private func channel(_ id: String) -> Int { standard.channel(id) ?? -1 }

@Test func `A fifth of the places may carry most`() {
  var builder = LedgerBuilder()
  builder.say("r", times: 60, [.irritant(.receive)])
  builder.say("u", times: 25, [.irritant(.use)])
  builder.say("o", times: 10, [.enchantment(.order)])
  builder.say("p", times: 4, [.irritant(.pay)])
  builder.say("m", times: 1, [.irritant(.manage)])
  builder.say("x", times: 7, [.irritant(.unknown)])
  let pareto = builder.map().paretos.findings
  #expect(pareto.places.map(\.subject.stage) == ["receive", "use", "order", "pay", "manage"].map(stage))
  #expect(pareto.places.map(\.cumulative) == [0.6, 0.85, 0.95, 0.99, 1])
  #expect((pareto.shareOfFew, pareto.total, pareto.unplaced) == (0.6, 100, 7))
  #expect(builder.map().paretos.irritants.total == 90)
}

@Test func `A stage is divided into touchpoints only where half of its findings name a channel`() {
  var builder = LedgerBuilder()
  builder.say("a", times: 5, [.irritant(.receive, .delivery)])
  builder.say("b", times: 5, [.irritant(.receive)])
  builder.say("c", times: 4, [.irritant(.support, .phone)])
  builder.say("d", times: 5, [.irritant(.support)])
  let map = builder.map()
  #expect(
    map.places.subjects == [
      .touchpoint(stage: stage("receive"), channel: channel("delivery")), .stage(stage("support")),
    ])
  #expect(map.paretos.findings.places.map(\.amount) == [9, 5])
  #expect(map.paretos.findings.unplaced == 5)
}

@Test func `A customer is worth once a place whatever the number of verbatims`() throws {
  var builder = LedgerBuilder()
  builder.say("1", by: "anna", on: 1, columns: [("turnover", "900")], [.irritant(.use), .irritant(.pay)])
  builder.say("2", by: "anna", on: 5, columns: [("turnover", "1 200,50 €")], [.irritant(.use)])
  builder.say("3", by: "bert", columns: [("turnover", "$1,000")], [.irritant(.use)])
  builder.say("4", columns: [("turnover", "10.25")], [.irritant(.pay)])
  builder.say("5", columns: [("turnover", "n/a")], [.irritant(.pay)])
  let paretos = builder.map { $0.value = "turnover" }.paretos
  let values = try #require(paretos.values)
  #expect((values.customers, values.total, values.unreadable) == (3, 2_210_750, 1))
  let value = try #require(paretos.value)
  #expect(value.measure == .value("turnover"))
  #expect(value.places.map(\.amount) == [2_200_500, 1_210_750])
  #expect(paretos.customers.places.map(\.amount) == [3, 2])
  #expect(builder.map { $0.value = "none" }.paretos.value == nil)
}

@Test(arguments: [
  ("1234.5", 1_234_500), ("1 234,50 €", 1_234_500), ("1,234.50", 1_234_500), ("1.234,50", 1_234_500), ("-12", -12_000),
  ("1,234", 1_234_000), ("1.234", 1234), ("1.234.567", 1_234_567_000), ("12,5", 12_500), ("1'000", 1_000_000),
  ("0.12345", 123), ("− 3", -3000),
])
func `Amounts are read as people write them`(text: String, thousandths: Int) {
  var builder = LedgerBuilder()
  builder.say("1", columns: [("value", text)], [.irritant(.use)])
  #expect(builder.map { $0.value = "value" }.paretos.values?.total == thousandths)
}

@Test(arguments: ["n/a", "12 or 13", "1-2", "99999999999999999999"])
func `What is no amount is not read`(text: String) {
  var builder = LedgerBuilder()
  builder.say("1", columns: [("value", text)], [.irritant(.use)])
  #expect(builder.map { $0.value = "value" }.paretos.values?.unreadable == 1)
}

@Test func `A column of long identifiers, taken for amounts, is added up as far as numbers go`() throws {
  var builder = LedgerBuilder()
  for customer in 1...20 {
    builder.say("\(customer)", by: "c\(customer)", columns: [("value", "899999999999999")], [.irritant(.use)])
  }
  let paretos = builder.map { $0.value = "value" }.paretos
  #expect(paretos.values?.total == .max && paretos.value?.total == .max)
  #expect(paretos.value?.places.map(\.share) == [1])
}
