import Journeys
import Testing

@Suite struct `Weighted log-odds` {
  private struct Given: Decodable {
    var a, b, whole: [Int]
    var strength: Double
  }
  private struct Answer: Decodable { var delta, variance, z: [Double] }

  @Test func `are those of Monroe, Colaresi and Quinn`() throws {
    for given in try Reference<Given, Answer>.cases("odds", seed: 5, count: 50) {
      let (a, b, whole) = (given.input.a, given.input.b, given.input.whole)
      let totals = (a.reduce(0, +), b.reduce(0, +), whole.reduce(0, +))
      for i in a.indices {
        let odds = try #require(
          WeightedLogOdds(
            (a[i], totals.0), (b[i], totals.1), whole: (whole[i], totals.2), strength: given.input.strength))
        #expect(isClose(odds.delta, given.answer.delta[i]) && isClose(odds.variance, given.answer.variance[i]))
        #expect(isClose(odds.z, given.answer.z[i]))
      }
    }
  }

  @Test func `are drawn to nothing by the prior where a feature is rare`() throws {
    let rare = try #require(WeightedLogOdds((1, 1000), (0, 1000), whole: (1, 2000), strength: 500))
    let common = try #require(WeightedLogOdds((200, 1000), (100, 1000), whole: (300, 2000), strength: 500))
    #expect(abs(rare.z) < 1 && common.z > 3)
    #expect(rare.probability > 0.05 && common.probability < 0.01)
  }

  @Test func `change sign when the groups change places`() throws {
    let there = try #require(WeightedLogOdds((30, 100), (10, 90), whole: (40, 190), strength: 50))
    let back = try #require(WeightedLogOdds((10, 90), (30, 100), whole: (40, 190), strength: 50))
    #expect(there.delta == -back.delta && there.variance == back.variance && there.delta > 0)
  }

  @Test func `are not told of an empty group, of nothing, or of everything`() {
    #expect(WeightedLogOdds((0, 0), (1, 9), whole: (1, 9), strength: 10) == nil)
    #expect(WeightedLogOdds((0, 3), (0, 9), whole: (0, 12), strength: 10) == nil)
    #expect(WeightedLogOdds((3, 3), (9, 9), whole: (12, 12), strength: 10) == nil)
  }
}
