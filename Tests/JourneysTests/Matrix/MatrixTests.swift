import Journeys
import Testing
import Verbatims

private let standard = Journey.standard

private func stage(_ id: String) -> Int { standard.stage(id) ?? -1 }
private func channel(_ id: String) -> Int { standard.channel(id) ?? -1 }

@Test func `A touchpoint counts findings, verbatims and customers, each once`() {
  var builder = LedgerBuilder()
  builder.say(
    "1", by: "anna", effort: 400, [.irritant(.receive, .delivery, .timeliness, 800), .irritant(.receive, .delivery)])
  builder.say("2", by: "anna", effort: 0, [.enchantment(.receive, .delivery, .friendliness, 300)])
  builder.say("3", effort: 200, [.irritant(.receive, .delivery), .expectation(.receive)])
  let map = builder.map()
  let cell = map.matrix.cell(stage("receive"), channel("delivery"))
  #expect((cell.findings, cell.verbatims, cell.customers) == (4, 3, 2))
  #expect((cell.irritants, cell.enchantments, cell.expectations) == (3, 1, 0))
  #expect((cell.irritantIntensity, cell.enchantmentIntensity) == (1800, 300))
  #expect(cell.criticality == [1, 2, 1])
  #expect(cell.meanEffort == 0.2)
  #expect(cell.feeling == -1500.0 / 2100)
  let receive = map.matrix.stages[stage("receive")]
  #expect((receive.findings, receive.verbatims, receive.customers) == (5, 3, 2))
  #expect(map.matrix.shareWithChannel(of: stage("receive")) == 0.8)
  #expect(map.matrix.cell(stage("receive"), standard.channels.count).expectations == 1)
  #expect(map.matrix.all.findings == 5)
}

@Test func `Cells add up to stages, channels and all`() {
  var builder = LedgerBuilder()
  for (number, stage) in Stage.allCases.enumerated() {
    for channel in [Channel.unknown, .phone, .store, .delivery] {
      builder.say(
        "\(number)-\(channel)", by: "c\(number % 3)", [.irritant(stage, channel), .enchantment(.use, .product)])
    }
  }
  let matrix = builder.map().matrix
  #expect(matrix.cells.reduce(0) { $0 + $1.findings } == matrix.all.findings)
  #expect(matrix.stages.reduce(0) { $0 + $1.irritantIntensity } == matrix.all.irritantIntensity)
  #expect(matrix.channels.reduce(0) { $0 + $1.enchantments } == matrix.all.enchantments)
  #expect(matrix.all.verbatims == Stage.allCases.count * 4)
  #expect(matrix.all.customers == 3)
}

@Test func `A verdict on the whole relation counts where its cause stands`() {
  var builder = LedgerBuilder()
  builder.say(
    "told",
    [
      .irritant(.receive, .delivery), .irritant(.support, .phone),
      .irritant(.leave).deciding(.break, because: 0).momentOfTruth(),
    ])
  builder.say(
    "strongest", [.irritant(.pay, .website, .fees, 900), .irritant(.use), .irritant(.leave).deciding(.break)])
  builder.say("none", [.enchantment(.use), .irritant(.leave).deciding(.break)])
  builder.say("there", [.enchantment(.evaluate, .store).deciding(.make)])
  let matrix = builder.map().matrix
  #expect(matrix.cell(stage("receive"), channel("delivery")).breaks == 1)
  #expect(matrix.cell(stage("receive"), channel("delivery")).momentsOfTruth == 1)
  #expect(matrix.cell(stage("support"), channel("phone")).breaks == 0)
  #expect(matrix.cell(stage("pay"), channel("website")).breaks == 1)
  #expect(matrix.stages[stage("leave")].breaks == 0)
  #expect((matrix.breaksWithoutCause, matrix.makesWithoutCause) == (1, 0))
  #expect(matrix.cell(stage("evaluate"), channel("store")).makes == 1)
}

@Test func `A channel collected and a channel told never share a column`() {
  var builder = LedgerBuilder()
  builder.say("1", from: "email", [.irritant(.receive, .delivery)])
  builder.say("2", from: "phone", [.irritant(.receive)])
  let told = builder.map().matrix
  #expect(told.channels[channel("delivery")].findings == 1)
  #expect(told.channels[channel("email")].findings == 0)
  #expect(told.channels[standard.channels.count].findings == 1)
  let collected = builder.map { $0.channels = .collected }.matrix
  #expect(collected.channels[channel("delivery")].findings == 0)
  #expect((collected.channels[channel("email")].findings, collected.channels[channel("phone")].findings) == (1, 1))
}

@Test func `The net feeling is the balance of intensities, with an interval that does not depend on the order`() throws
{
  var builder = LedgerBuilder()
  builder.say("bad", times: 30, [.irritant(.receive, .delivery, .timeliness, 600)])
  builder.say("good", times: 10, [.enchantment(.receive, .delivery, .friendliness, 300)])
  let feeling = builder.map().feelings.stages[stage("receive")]
  let value = try #require(feeling.value)
  let interval = try #require(feeling.interval)
  #expect(abs(value - (3000.0 - 18000) / 21000) < 1e-12)
  #expect(interval.low < value && value < interval.high && interval.high < 0)
  #expect(feeling.verbatims == 40)
  let other = JourneyMap(builder.shuffled(parts: 9, seed: 3), on: .standard, options: MapOptions())
  #expect(other.feelings.stages == builder.map().feelings.stages)
  #expect(builder.map().feelings.stages[stage("pay")].value == nil)
}

@Test func `Each persona has a line of its own on the emotional curve`() {
  var builder = LedgerBuilder()
  builder.say("p", times: 12, columns: [("profile", "pro")], [.irritant(.manage)])
  builder.say("f", times: 20, columns: [("profile", "family")], [.enchantment(.manage)])
  builder.say("x", times: 2, columns: [("profile", "other")], [.enchantment(.manage)])
  let lines = builder.map { $0.persona = "profile" }.curve.lines
  #expect(lines.map { $0.persona?.id } == [nil, "family", "pro"])
  #expect(lines.map { $0.feelings[stage("manage")].value } == [(22.0 - 12) / 34, 1, -1])
}

@Test func `Days before the first and from the end on are left out`() {
  var builder = LedgerBuilder()
  for day in 0..<10 { builder.say("\(day)", on: day, [.irritant(.use)]) }
  builder.say("never", [.irritant(.use)])
  let basis = builder.map { ($0.firstDay, $0.endDay) = (2, 7) }.basis
  #expect((basis.verbatims, basis.firstDay, basis.lastDay) == (5, 2, 6))
}
