import Journeys
import Testing
import Verbatims

@Suite struct `Why customers leave and stay` {
  let map = JourneyMap(
    rows: """
      1 anna _ | - resolve/phone waiting.long 0.8 "waited three weeks for an answer" | - leave overall.leaving 0.9 break because=0 "I am leaving"
      2 ben  _ | - resolve waiting.none 0.7 "nobody ever called me back" | - leave overall.leaving 0.9 break "we change insurer"
      3 carl _ | - leave overall.leaving 0.9 break "never again with them"
      4 dora _ | + use quality.good 0.6 make "stays because it simply works"
      5 anna _ | - resolve/phone waiting.long 0.8 "waited again for somebody" | - leave overall.leaving 0.9 break because=0 "bye"
      """)

  private func quote(_ finding: Int) -> String { map.ledger.texts.string(map.ledger.findings[finding].quote) }

  @Test func `is told by the episode given as its cause`() {
    let leaving = map.decisions.stated.leaving
    #expect((leaving.customers, leaving.verdicts, leaving.customersWithCause) == (3, 4, 2))
    #expect(leaving.reasons.count == 1)
    let reason = leaving.reasons[0]
    #expect(map.journey.stages[reason.stage].id == "resolve" && reason.theme == .waiting)
    #expect((reason.customers, reason.verdicts, reason.tied) == (2, 3, 2))
    #expect(reason.concepts.map { map.ledger.texts.string($0.concept) } == ["waiting.long", "waiting.none"])
    #expect(reason.concepts.map(\.verdicts) == [2, 1] && reason.concepts.map(\.customers) == [1, 1])
  }

  @Test func `is told in customers' words, one customer once`() {
    let quotes = map.decisions.stated.leaving.reasons[0].quotes
    #expect(quotes.map { quote($0.verdict) } == ["I am leaving", "we change insurer"])
    #expect(
      quotes.map { quote($0.cause) } == ["waited three weeks for an answer", "nobody ever called me back"])
  }

  @Test func `is told as such where no cause is stated`() {
    let unstated = map.decisions.stated.leaving.withoutCause
    #expect((unstated.customers, unstated.verdicts) == (1, 1))
    #expect(unstated.quotes.map(quote) == ["never again with them"])
  }

  @Test func `counts a verdict where it stands, unless it is about the whole relation`() {
    let staying = map.decisions.stated.staying
    #expect(staying.reasons.map { map.journey.stages[$0.stage].id } == ["use"])
    #expect(staying.reasons[0].quotes.map(\.verdict) == staying.reasons[0].quotes.map(\.cause))
    #expect(staying.reasons[0].tied == 1 && staying.withoutCause.verdicts == 0)
  }
}
