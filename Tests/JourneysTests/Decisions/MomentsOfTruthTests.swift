import Journeys
import Testing
import Verbatims

@Suite struct `A moment of truth` {
  /// At each stage findings of as many customers, of which some leave an imprint.
  private func rows(_ stages: [(stage: String, flagged: Int, all: Int)], sign: String = "-") -> [String] {
    stages.flatMap { stage, flagged, all in
      (0..<all).map {
        "\(stage)\($0) \(stage)-\($0) _ | \(sign) \(stage) errors.any 0.5 \($0 < flagged ? "moment" : "")"
      }
    }
  }

  private func moments(_ rows: [String]) -> MomentsOfTruth {
    JourneyMap(rows: rows.joined(separator: "\n")).decisions.moments
  }

  private let ordinary: [(String, Int, Int)] = [("order", 1, 20), ("pay", 1, 20), ("receive", 1, 20), ("use", 1, 20)]

  @Test func `is where customers are surely marked more often than elsewhere`() throws {
    let found = moments(rows(ordinary + [("resolve", 15, 20)]))
    #expect(found.mean == 0.19)
    let moment = try #require(found.list.first)
    #expect(found.list.count == 1 && moment.subject == .stage(8))
    #expect((moment.flagged, moment.findings, moment.customers, moment.share) == (15, 20, 20, 0.75))
    // Wilson's interval of 75 % is 53.1 to 88.8 % for twenty, a little wider for customers drawn as clusters.
    #expect(abs(moment.interval.low - 0.53) < 0.02 && abs(moment.interval.high - 0.89) < 0.02)
    #expect(moment.lived == .badly)
  }

  @Test func `is told well lived where customers praise it`() {
    let praised = rows([("resolve", 15, 20)], sign: "+")
    #expect(moments(rows(ordinary) + praised).list.map(\.lived) == [.well])
  }

  @Test func `is one place in five at most`() {
    let stages = [("order", 0, 20), ("pay", 0, 20), ("receive", 0, 20), ("return", 14, 20), ("resolve", 15, 20)]
    #expect(moments(rows(stages)).list.map(\.subject) == [.stage(8)])
    #expect(moments(rows(Array(stages.dropFirst()))).list.isEmpty)
  }

  @Test func `needs ten findings, and more than one customer who says much`() {
    #expect(moments(rows(ordinary + [("resolve", 9, 9)])).list.isEmpty)
    #expect(moments(rows(ordinary + [("resolve", 10, 10)])).list.count == 1)
    let one = (0..<12).map { "r\($0) anna _ | - resolve errors.any 0.5 moment" }
    #expect(moments(rows(ordinary) + one).list.isEmpty)
  }

  @Test func `is never coming back or leaving by verdicts alone`() {
    let verdicts = (0..<20).flatMap { number in
      [
        "v\(number) _ _ | - renew loyalty_benefits.none 0.5 | - leave overall.leaving 0.9 break because=0",
        "w\(number) _ _ | - leave ease.any 0.5 | - renew overall.never 0.9 break because=0",
      ]
    }
    let found = moments(rows(ordinary) + verdicts)
    #expect(found.list.isEmpty)
    let marked = (0..<20).map { "m\($0) _ _ | - leave ease.any 0.5 moment" }
    #expect(moments(rows(ordinary) + marked).list.map(\.subject) == [.stage(11)])
  }

  @Test func `is where verdicts rest`() {
    let verdicts = (0..<20).map {
      "v\($0) _ _ | - resolve errors.any 0.5 | - leave overall.leaving 0.9 break because=0"
    }
    let found = moments(rows(ordinary) + verdicts)
    #expect(found.list.map(\.subject) == [.stage(8)] && found.list[0].breaks == 20)
  }
}

@Test func `Makers and breakers are told with their verdicts, and undetermined where these are few`() {
  var rows = (0..<10).map { "b\($0) b\($0) _ | - use errors.any 0.5 break" }
  rows += ["m1 m1 _ | + use quality.any 0.5 make", "m2 m2 _ | + use quality.any 0.5 make"]
  rows += (0..<3).map { "q\($0) q\($0) _ | + use quality.any 0.5" }
  rows += ["p1 p1 _ | + pay ease.any 0.5 make", "p2 p2 _ | - pay ease.any 0.5 break", "r _ _ | - receive ease.any 0.5"]
  let places = JourneyMap(rows: rows.joined(separator: "\n")).decisions.makersAndBreakers.list
  #expect(places.map(\.subject) == [.stage(5), .stage(3)])
  let use = places[0]
  #expect((use.makes, use.breaks, use.customersMaking, use.customersBreaking) == (2, 10, 2, 10))
  #expect(use.making == Proportion(2, of: 15) && use.breaking == Proportion(10, of: 15))
  // Ten of twelve: at least 55.2 %.
  #expect(use.breakShare == Proportion(10, of: 12) && use.tendency == .breaks)
  #expect(places[1].tendency == .undetermined)
}
