import Journeys
import Testing
import Verbatims

@Suite struct `An itinerary` {
  @Test(arguments: [
    ("the order told", "r _ _ | - use/app errors.any 0.5 | - support/phone errors.any 0.5", ["use/app support/phone"]),
    (
      "one step for what is told of one place", "r _ _ | - use/app errors.any 0.5 | + use/app ease.any 0.5",
      ["use/app"]
    ),
    (
      "one step where one finding says less of its place",
      "r _ _ | - support errors.any 0.5 | - support/phone ease.any 0.5",
      ["support/phone"]
    ),
    (
      "two steps where each tells half of a place", "r _ _ | - support errors.any 0.5 | - unknown/phone ease.any 0.5",
      ["support /phone"]
    ),
    ("no step of what is wished", "r _ _ | - use/app errors.any 0.5 | ? support/phone choice.more 0.5", ["use/app"]),
    (
      "no step of a decision about the whole relation",
      "r _ _ | - use/app errors.any 0.5 | - leave overall.leaving 0.9 break", ["use/app"]
    ),
    ("a step at the stage of leaving", "r _ _ | - leave/mail errors.any 0.5", ["leave/mail"]),
    (
      "no contact with what is not there", "r _ _ | - support/phone reachability.none 0.5 missing_touchpoint",
      ["support"]
    ),
    (
      "no place that only the sector tells",
      "r _ _ | - use/premises errors.any 0.5 stage-from=sector channel-from=sector | - pay errors.any 0.5", ["pay"]
    ),
    ("the channels of a conversation", "r _ _ began=chat sent=phone | - use errors.any 0.5", ["/chat use /phone"]),
    ("no place from nowhere", "r _ _ | - unknown errors.any 0.5", []),
    ("no text twice", "r _ _ duplicate=q | - use errors.any 0.5", []),
  ])
  func `tells`(what: String, row: String, expected: [String]) {
    #expect(JourneyMap(rows: row).ways == expected, "\(what)")
  }

  @Test func `puts a customer's dated texts in the order of time, and the others each by itself`() {
    let map = JourneyMap(
      rows: """
        1 anna 2026-03-01 | - support/phone errors.any 0.5
        2 anna 2026-01-01 | + order/website ease.any 0.5
        3 anna _          | - use errors.any 0.5
        4 _    2026-02-01 | - pay errors.any 0.5
        5 anna 2026-02-01 | - support/phone errors.any 0.5
        """)
    #expect(map.ways == ["order/website support/phone support/phone", "use", "pay"])
    let itineraries = Array(map.itineraries)
    #expect(itineraries.map(\.isKnown) == [true, true, false])
    #expect(itineraries.map(\.customer) == [0, 0, 1])
  }

  @Test func `has the channels that texts were collected by where the map shows these, and no told ones`() {
    let rows = """
      1 anna 2026-01-01 source=email began=chat sent=phone | - use/app errors.any 0.5 | - pay/branch errors.any 0.5
      2 anna 2026-02-01 source=store | - use/app errors.any 0.5
      """
    var options = MapOptions()
    options.channels = .collected
    let map = JourneyMap(Ledger(rows: rows), on: .standard, options: options)
    #expect(map.ways == ["use/email pay/email use/store"])
    #expect(map.words(map.flows.channels) == ["/email > /store 1"])
  }

  @Test func `keeps of a step the strongest finding, the last, their number, sum and ruptures`() {
    let map = JourneyMap(
      rows: "r _ _ | - use/app errors.any 0.4 retell | - use/app ease.any 0.7 no_answer | + use/app design.any 0.2")
    let step = Array(map.itineraries)[0].steps[0]
    #expect((step.finding, step.lastFinding, step.findings) == (1, 2, 3))
    #expect(step.valence == -900)
    #expect(step.ruptures == 1 << Rupture.retell.rawValue | 1 << Rupture.noAnswer.rawValue)
  }

  @Test(arguments: [
    ("r _ _ | - use errors.any 0.5 | - leave overall.leaving 0.9 break", 0),
    ("r _ _ | - leave overall.leaving 0.9 break | - use errors.any 0.5 | - pay errors.any 0.5", 0),
    ("r _ _ | - leave overall.leaving 0.9 break", -1),
    ("r _ _ | - use errors.any 0.5 | - pay errors.any 0.5 break | - receive errors.any 0.5", 1),
  ])
  func `tells the step before a verdict, or the one after a verdict that comes first`(row: String, step: Int32) {
    let verdicts = Array(JourneyMap(rows: row).itineraries)[0].verdicts
    #expect(verdicts.map(\.step) == [step])
  }
}
