import Journeys
import Testing

@Suite struct `A skipped stage` {
  /// Customers who tell of ordering, perhaps of paying, and of using.
  private func map(paying: Int, notPaying: Int) -> JourneyMap {
    let payers = (0..<paying).map {
      "p\($0) _ _ | + order ease.any 0.5 | + pay ease.any 0.5 | + use ease.any 0.5"
    }
    let others = (0..<notPaying).map { "q\($0) _ _ | + order ease.any 0.5 | - use errors.any 0.5" }
    return JourneyMap(rows: (payers + others).joined(separator: "\n"))
  }

  @Test func `is one that most itineraries around it tell of`() {
    // 18 of 20: the lower bound of 90 % is 69.9 %.
    let skipped = map(paying: 18, notPaying: 2).flows.skipped
    #expect(skipped.map(\.stage) == [3])
    #expect((skipped[0].telling.successes, skipped[0].telling.trials, skipped[0].skipping) == (18, 20, 2))
    #expect(skipped[0].jumps == [StageJump(from: 2, to: 5, customers: 2)])
  }

  @Test func `is none where the usual way is not sure`() {
    // 12 of 20: the lower bound of 60 % is 38.7 %. 7 of 9 are too few to ask.
    #expect(map(paying: 12, notPaying: 8).flows.skipped.isEmpty)
    #expect(map(paying: 7, notPaying: 2).flows.skipped.isEmpty)
  }

  @Test func `is none where nobody skips it`() {
    #expect(map(paying: 20, notPaying: 0).flows.skipped.isEmpty)
  }
}
