import Journeys
import Testing
import Verbatims

@Suite struct `Flows` {
  static let rows = """
    a1 anna 2026-01-05 | - use/app performance.slow 0.5 dead_end | - support/phone waiting.long 0.8
    a2 anna 2026-01-20 | - resolve/phone resolution.none 0.8 | - leave overall.leaving 0.9 break because=0
    b1 ben  2026-01-06 | + order/website ease.easy 0.4 | + receive/delivery timeliness.fast 0.6
    b2 ben  2026-02-06 | - order/website errors.wrong 0.6
    c1 _    _          | - use/app reliability.bug 0.5 | - support/phone waiting.long 0.9
    """
  let map = JourneyMap(rows: rows)

  @Test func `count customers and passages from stage to stage`() {
    #expect(
      map.words(map.flows.stages) == [
        "use > support 2", "order > receive 1", "receive > order 1", "support > resolve 1",
      ])
    let first = map.flows.stages[0]
    #expect((first.told, first.later, first.passages) == (2, 0, 2))
    #expect((first.afterRupture, first.afterIrritants, first.ruptureShare) == (1, 2, 0.5))
    #expect(map.flows.stages[3].later == 1)
  }

  @Test func `count channels and touchpoints by themselves`() {
    #expect(
      map.words(map.flows.channels) == ["/app > /phone 2", "/website > /delivery 1", "/delivery > /website 1"])
    #expect(
      map.words(map.flows.touchpoints) == [
        "use/app > support/phone 2", "order/website > receive/delivery 1", "receive/delivery > order/website 1",
        "support/phone > resolve/phone 1",
      ])
  }

  @Test func `say how many customers loop back and change channel`() {
    let flows = map.flows
    #expect((flows.itineraries, flows.customers, flows.movingCustomers) == (3, 3, 3))
    #expect(map.words(flows.stages.filter(\.isLoop)) == ["receive > order 1"])
    #expect((flows.customersLooping, flows.customersSwitching) == (1, 3))
  }

  @Test func `say where itineraries begin and end`() {
    let stage = { (id: String) in map.journey.stage(id) ?? -1 }
    #expect(map.flows.stageStarts[stage("use")] == 2 && map.flows.stageStarts[stage("order")] == 1)
    #expect(map.flows.stageEnds[stage("support")] == 1 && map.flows.stageEnds[stage("resolve")] == 1)
    #expect(map.flows.stageStarts.reduce(0, +) == 3 && map.flows.stageEnds.reduce(0, +) == 3)
    #expect(map.flows.channelStarts.reduce(0, +) == 3 && map.flows.channelEnds.reduce(0, +) == 3)
  }

  @Test func `follow ruptures to where they lead`() {
    let ruptures = map.flows.ruptures
    #expect(ruptures.count == 1 && ruptures[0].rupture == .deadEnd && ruptures[0].customers == 1)
    #expect(map.words(ruptures[0].place) == "use/app")
    #expect(ruptures[0].next.map { map.words($0) } == "support/phone")
  }

  @Test func `tell stated departures from silence`() {
    let losses = map.flows.losses
    #expect(losses.map { map.words($0.place) } == ["resolve/phone", "support/phone"])
    #expect((losses[0].leaving, losses[0].heardAgain, losses[0].silent) == (1, 0, 0))
    #expect((losses[1].leaving, losses[1].silent, losses[1].silentKnown) == (0, 1, 0))
  }

  @Test func `name the ways that are taken`() {
    let stages = map.flows.stagePaths.map { $0.places.map { map.journey.stages[Int($0)].id } }
    #expect(stages == [["use", "support"], ["order", "receive", "order"], ["use", "support", "resolve"]])
    let channels = map.flows.channelPaths.map { $0.places.map { map.journey.channels[Int($0)].id } }
    #expect(channels == [["app", "phone"], ["website", "delivery", "website"]])
    #expect(map.flows.channelPaths[0].customers == 2 && !map.flows.channelPaths[0].goesOn)
  }

  @Test func `do not invent an order between two texts of one day`() {
    let sameDay = JourneyMap(
      rows: """
        1 anna 2026-01-05       | - use errors.any 0.5
        2 anna 2026-01-05T09:00 | - support errors.any 0.5
        3 anna 2026-01-05T10:00 | - resolve errors.any 0.5
        """)
    #expect(sameDay.words(sameDay.flows.stages) == ["support > resolve 1"])
    #expect(sameDay.flows.stagePaths.isEmpty)
  }

  @Test func `count a customer once, however often the way is taken`() {
    let often = JourneyMap(
      rows: """
        1 anna _ | - use errors.any 0.5 | - support errors.any 0.5
        2 anna _ | - use errors.any 0.5 | - support errors.any 0.5
        """)
    #expect(often.flows.stages.map(\.customers) == [1] && often.flows.stages.map(\.passages) == [2])
    #expect(often.flows.stagePaths.map(\.customers) == [1] && often.flows.stagePaths.map(\.itineraries) == [2])
  }

  @Test func `hear again from a customer who said that they go`() {
    let back = JourneyMap(
      rows: """
        1 anna 2026-01-05 | - use errors.any 0.5 break
        2 anna 2026-02-05 | + use ease.any 0.5
        3 ben  2026-01-05 | - leave overall.leaving 0.9 break
        """)
    #expect(back.flows.losses.map(\.leaving) == [1] && back.flows.losses.map(\.heardAgain) == [1])
    #expect(back.flows.leavingFromNowhere == 1)
  }

  @Test func `tell of a longer way its beginning`() {
    let stages = ["discover", "evaluate", "order", "pay", "receive", "use", "manage", "support"]
    let row = "1 _ _" + stages.map { " | - \($0) errors.any 0.5" }.joined()
    let paths = JourneyMap(rows: row).flows.stagePaths
    #expect(paths.map(\.places) == [[0, 1, 2, 3, 4, 5, 6]] && paths[0].goesOn)
  }
}
