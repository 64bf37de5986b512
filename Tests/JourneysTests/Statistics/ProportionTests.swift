import Journeys
import Testing

@Suite struct `A proportion` {
  private struct Given: Decodable {
    var successes: Int
    var trials: Int
    var level: Double
  }

  @Test func `has the interval that statsmodels gives`() throws {
    for given in try Reference<Given, [Double]>.cases("wilson", seed: 1, count: 400) {
      let proportion = Proportion(given.input.successes, of: given.input.trials)
      let interval = try #require(proportion.interval(Confidence(level: given.input.level)))
      #expect(isClose(interval.low, given.answer[0]) && isClose(interval.high, given.answer[1]), "\(given.input)")
    }
  }

  @Test func `has an interval inside nought and one that holds its share, and narrows with its trials`() throws {
    for trials in 1...60 {
      for successes in 0...trials {
        let proportion = Proportion(successes, of: trials)
        let interval = try #require(proportion.interval(.ninetyFive))
        let share = try #require(proportion.share)
        #expect(interval.low >= 0 && interval.high <= 1 && interval.contains(share))
        let more = try #require(Proportion(successes * 4, of: trials * 4).interval(.ninetyFive))
        #expect(more.width < interval.width)
        let surer = try #require(proportion.interval(Confidence(level: 0.99)))
        #expect(surer.width > interval.width)
      }
    }
  }

  @Test func `says nothing of no trial, and something of all or none`() throws {
    #expect(Proportion(0, of: 0).share == nil && Proportion(0, of: 0).interval(.ninetyFive) == nil)
    let none = try #require(Proportion(0, of: 20).interval(.ninetyFive))
    let all = try #require(Proportion(20, of: 20).interval(.ninetyFive))
    #expect(none.low == 0 && none.high > 0.1 && all.high == 1 && all.low < 0.9)
  }

  @Test func `refuses more successes than trials`() async {
    await #expect(processExitsWith: .failure) { _ = Proportion(3, of: 2) }
  }
}

@Suite struct `A proportion of clusters` {
  private struct Given: Decodable { var groups: [[Int]] }
  private struct Answer: Decodable {
    var effective: Double
    var bounds: [Double]
  }

  private func proportion(_ groups: some Sequence<[Int]>) -> ClusteredProportion {
    var proportion = ClusteredProportion()
    for group in groups { proportion.add(group[0], of: group[1]) }
    return proportion
  }

  @Test func `is worth the trials that the cluster-robust variance of statsmodels says`() throws {
    for given in try Reference<Given, Answer>.cases("clusters", seed: 2, count: 200) {
      let found = proportion(given.input.groups)
      #expect(isClose(found.effectiveTrials, given.answer.effective))
      let interval = try #require(found.interval(.ninetyFive))
      #expect(isClose(interval.low, given.answer.bounds[0]) && isClose(interval.high, given.answer.bounds[1]))
    }
  }

  @Test func `is the same in parts and in any order`() {
    let groups = [[0, 4], [3, 3], [1, 2], [0, 0], [7, 9], [2, 5]]
    var parts = proportion(groups[3...].reversed())
    parts.merge(proportion(groups[..<3]))
    #expect(parts == proportion(groups))
    #expect(parts.clusters == 5)
  }

  @Test func `is worth its clusters where each is all or nothing, and never more than its trials`() {
    let alike = proportion((0..<40).map { [$0 % 2 == 0 ? 10 : 0, 10] })
    #expect(abs(alike.effectiveTrials - 39) < 1e-9)
    #expect(proportion([[5, 5], [5, 5]]).effectiveTrials == 2)
    #expect(proportion([[1, 2], [1, 2], [1, 2]]).effectiveTrials == 6)
    #expect(proportion([]).effectiveTrials == 0 && proportion([]).interval(.ninetyFive) == nil)
  }
}
