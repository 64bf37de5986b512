import TestSupport
import Testing

@testable import Journeys

@Suite struct `Penalties and rewards` {
  private struct Given: Decodable {
    var touchpoints: Int
    var rows: [[Int]]
    var customers: [Int]
    var outcomes: [Int32]
  }
  private struct Answer: Decodable {
    var coefficients, robust, classical, probability, q: [Double]
    var explained: Double
    var asymmetry: [[Double]]
  }

  private func rows(_ given: Given, _ order: [Int]) -> ContrastRows {
    var rows = ContrastRows(touchpoints: given.touchpoints)
    for row in order {
      let spoken = (0..<given.touchpoints)
      rows.add(
        outcome: given.outcomes[row], customer: given.customers[row],
        badly: spoken.filter { given.rows[row][2 * $0] == 1 }, well: spoken.filter { given.rows[row][2 * $0 + 1] == 1 })
    }
    return rows
  }

  private let rules = PenaltyReward.Rules(leastRows: 1, falseAlarms: 0.05, confidence: .ninetyFive)

  @Test func `are the regression of statsmodels, with errors by customer and without`() throws {
    var asymmetries = 0
    for given in try Reference<Given, Answer>.cases("contrast", seed: 21, count: 60) {
      let found = try #require(PenaltyReward(rows(given.input, Array(given.input.rows.indices)), rules))
      #expect(isClose(found.explained, given.answer.explained))
      for (t, touchpoint) in found.touchpoints.enumerated() {
        let effects = [try #require(touchpoint.penalty), try #require(touchpoint.reward)]
        for (effect, place) in zip(effects, [2 * t, 2 * t + 1]) {
          #expect(isClose(effect.value, given.answer.coefficients[place]))
          #expect(isClose(effect.standardError, given.answer.robust[place]))
          #expect(isClose(effect.classicalError, given.answer.classical[place]))
        }
        #expect(isClose(touchpoint.probability, given.answer.probability[t]))
        #expect(isClose(touchpoint.q, given.answer.q[t]))
        let expected = given.answer.asymmetry[t]
        #expect((touchpoint.asymmetry == nil) == expected.isEmpty)
        guard let asymmetry = touchpoint.asymmetry else { continue }
        asymmetries += 1
        #expect(isClose(asymmetry.value, expected[0]))
        #expect(isClose(asymmetry.interval.low, expected[1], 1e-7))
        #expect(isClose(asymmetry.interval.high, expected[2], 1e-7))
      }
    }
    #expect(asymmetries > 100)
  }

  @Test func `are the same, to the last bit, in any order, and their sums in any parts`() throws {
    let given = try Reference<Given, Answer>.cases("contrast", seed: 22, count: 1)[0].input
    var random = SeededGenerator(state: 4)
    let order = Array(given.rows.indices).shuffled(using: &random)
    let whole = rows(given, Array(given.rows.indices))
    let shuffled = rows(given, order)
    let found = try #require(PenaltyReward(whole, rules)?.touchpoints)
    let other = try #require(PenaltyReward(shuffled, rules)?.touchpoints)
    #expect(found == other)
    var parts = ContrastSums(rows(given, Array(order[..<20])))
    parts.merge(ContrastSums(rows(given, Array(order[20...]))))
    #expect(parts == ContrastSums(whole))
  }

  /// Verbatims that speak of touchpoints with known effects, in thousandths.
  private func planted(_ effects: [(penalty: Double, reward: Double)], count: Int, seed: UInt64) -> ContrastRows {
    var random = SeededGenerator(state: seed)
    func isHeard(_ percent: UInt64) -> Bool { random.next() % 100 < percent }
    var rows = ContrastRows(touchpoints: effects.count)
    for customer in 0..<count {
      var score = 5000.0 + Double(random.next() % 3000)
      var (badly, well): ([Int], [Int]) = ([], [])
      for (touchpoint, effect) in effects.enumerated() {
        if isHeard(20) {
          badly.append(touchpoint)
          score += effect.penalty * 1000
        } else if isHeard(20) {
          well.append(touchpoint)
          score += effect.reward * 1000
        }
      }
      rows.add(outcome: Int32(score), customer: customer, badly: badly, well: well)
    }
    return rows
  }

  @Test func `give each touchpoint the role that it was planted with`() throws {
    let effects = [(-2.0, 0.2), (-0.6, 1.6), (-1.2, 1.2), (0.0, 1.5), (0.0, 0.0), (-1.5, 0.1)]
    let found = try #require(PenaltyReward(planted(effects, count: 3000, seed: 3), .standard))
    let roles: [ContrastRole] = [.breaker, .maker, .makerOrBreaker, .enchantmentLever, .undetermined, .breaker]
    #expect(found.touchpoints.map(\.role) == roles)
    #expect(found.customers == 3000 && found.explained > 0.3)
  }

  @Test func `tell no role where nothing was planted, or where few speak`() throws {
    let nothing = [(Double, Double)](repeating: (0, 0), count: 12)
    var told = 0
    for seed in 1...20 {
      let found = try #require(PenaltyReward(planted(nothing, count: 500, seed: UInt64(seed)), .standard))
      told += found.touchpoints.count { $0.role != .undetermined }
    }
    #expect(told <= 2)
    let few = try #require(PenaltyReward(planted([(-3, 0.1), (-1, 1)], count: 25, seed: 1), .standard))
    #expect(few.touchpoints.allSatisfy { $0.role == .undetermined })
  }

  @Test func `hold the true asymmetry about as often as they say`() throws {
    var held = 0
    for seed in 0..<200 {
      let data = planted([(-1.0, 0.5), (-0.5, 0.5)], count: 250, seed: UInt64(seed) + 100)
      let found = try #require(PenaltyReward(data, rules)?.touchpoints[0].asymmetry)
      if found.interval.contains(-1.0 / 3) { held += 1 }
    }
    #expect(held >= 180 && held < 200)
  }

  @Test func `leave out what always goes with another, and say nothing of one outcome or one customer`() throws {
    var rows = ContrastRows(touchpoints: 2)
    for row in 0..<60 {
      let badly = row % 3 == 0 ? [0, 1] : []
      rows.add(outcome: Int32(row % 7) * 1000, customer: row, badly: badly, well: row % 4 == 0 ? [0] : [])
    }
    let found = try #require(PenaltyReward(rows, rules))
    #expect(found.touchpoints[0].penalty != nil && found.touchpoints[1].penalty == nil)
    #expect(found.touchpoints[1].role == .undetermined && found.touchpoints[1].badly == 20)

    var same = ContrastRows(touchpoints: 1)
    for row in 0..<30 { same.add(outcome: 5000, customer: row, badly: row % 2 == 0 ? [0] : [], well: []) }
    #expect(PenaltyReward(same, rules) == nil)
    var alone = ContrastRows(touchpoints: 1)
    for row in 0..<30 { alone.add(outcome: Int32(row % 5), customer: 1, badly: row % 2 == 0 ? [0] : [], well: []) }
    #expect(PenaltyReward(alone, rules) == nil)
    #expect(PenaltyReward(ContrastRows(touchpoints: 0), rules) == nil)
  }
}
