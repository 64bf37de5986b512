import Journeys
import Testing

@Suite struct `Kinds of channel` {
  @Test func `are counted with their feeling, the company's own apart from what others say`() {
    let map = JourneyMap(
      rows: """
        1 anna _ | - use/app errors.any 0.6 | + support/phone empathy.any 0.4
        2 ben  _ | + pay/store ease.any 0.5 | - discover/advertising honesty.any 0.3 | - use errors.any 0.2
        3 anna _ | + use/website ease.any 0.2
        """)
    let kinds = map.channelUse.kinds
    #expect(kinds[.digital].findings == 2 && kinds[.digital].customers == 1 && kinds[.digital].verbatims == 2)
    #expect(kinds[.digital].feeling == -0.5)
    #expect(kinds[.human].feeling == 1 && kinds[.physical].findings == 1 && kinds[.paper].findings == 1)
    #expect(kinds.direct.findings == 4 && kinds.direct.customers == 2)
    #expect(kinds.indirect.findings == 1 && kinds.notSaid.findings == 1)
  }

  @Test func `have decisions where their cause stands`() {
    let map = JourneyMap(rows: "1 _ _ | - use/app errors.any 0.6 | - leave/phone overall.leaving 0.9 break because=0")
    #expect(map.channelUse.kinds[.digital].breaks == 1 && map.channelUse.kinds[.human].breaks == 0)
  }
}

@Suite struct `Changes of channel` {
  let map = JourneyMap(
    rows: """
      1 a _          | - use/app errors.any 0.6 dead_end | - support/phone waiting.any 0.5
      2 b _          | - use/website errors.any 0.5 | - support/phone waiting.any 0.5
      3 c _          | + order/website ease.any 0.5 | + receive/store ease.any 0.5
      4 d _          | + use/app ease.any 0.5
      5 e 2026-01-01 | - use/app errors.any 0.5
      6 e 2026-03-01 | - support/phone waiting.any 0.5
      """)

  @Test func `between kinds are breaks where a rupture is told`() {
    let changes = map.channelUse.changes
    #expect(changes.map(\.customers) == [3, 1] && map.channelUse.changingCustomers == 4)
    #expect(changes[0].from == .digital && changes[0].to == .human && changes[0].ruptures == Proportion(1, of: 3))
    #expect(changes[1].from == .digital && changes[1].to == .physical && changes[1].ruptures == Proportion(0, of: 1))
  }

  @Test func `leave self-service where it fails, not where the journey goes on or months go by`() throws {
    let exits = map.channelUse.selfService
    #expect(exits.customers == Proportion(2, of: 5))
    // Wilson's interval of two in five.
    let interval = try #require(exits.interval)
    #expect(abs(interval.low - 0.1176) < 1e-4 && abs(interval.high - 0.7693) < 1e-4)
    #expect(exits.channels.map(\.channel) == [0, 1])
    #expect(exits.channels.map(\.leaving) == [Proportion(1, of: 2), Proportion(1, of: 3)])
    #expect(exits.exits.map { [$0.from, $0.to, $0.customers] } == [[0, 4, 1], [1, 4, 1]])
  }

  @Test func `leave self-service where a person takes up the same stage`() {
    let same = JourneyMap(rows: "1 _ _ | + pay/app ease.any 0.5 | + pay/branch empathy.any 0.5")
    #expect(same.channelUse.selfService.customers == Proportion(1, of: 1))
    let none = JourneyMap(rows: "1 _ _ | - pay/app ease.any 0.5 | - receive/delivery timeliness.any 0.5")
    #expect(none.channelUse.selfService.customers == Proportion(0, of: 1))
  }
}
