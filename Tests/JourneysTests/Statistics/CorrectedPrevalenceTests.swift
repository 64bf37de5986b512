import TestSupport
import Testing

@testable import Journeys

@Suite struct `A corrected prevalence` {
  private struct Given: Decodable { var observed, sensitivity, specificity: [Int] }

  private func proportion(_ pair: [Int]) -> Proportion { Proportion(pair[0], of: pair[1]) }

  @Test func `is what numpy makes of Rogan and Gladen, or is refused`() throws {
    var refused = 0
    for given in try Reference<Given, [Double]>.cases("prevalence", seed: 51, count: 300) {
      let input = given.input
      do {
        let found = try CorrectedPrevalence(
          observed: proportion(input.observed), sensitivity: proportion(input.sensitivity),
          specificity: proportion(input.specificity), .ninetyFive)
        try #require(given.answer.count == 3)
        #expect(isClose(found.value, given.answer[0]))
        #expect(isClose(found.interval.low, given.answer[1]) && isClose(found.interval.high, given.answer[2]))
      } catch let refusal as CorrectedPrevalence.Refusal {
        #expect(refusal == .tooNearChance && given.answer.isEmpty)
        refused += 1
      }
    }
    #expect(refused > 0 && refused < 150)
  }

  @Test func `holds the truth about as often as it says`() throws {
    var random = SeededGenerator(state: 3)
    func drawn(_ share: Double, _ count: Int) -> Proportion {
      Proportion((0..<count).count { _ in random.uniform() < share }, of: count)
    }
    for truth in [0.02, 0.1, 0.4] {
      var held = 0
      for _ in 0..<300 {
        let found = try CorrectedPrevalence(
          observed: drawn(truth * 0.8 + (1 - truth) * 0.05, 500), sensitivity: drawn(0.8, 100),
          specificity: drawn(0.95, 200), .ninetyFive)
        if found.interval.contains(truth) { held += 1 }
      }
      #expect(held >= 276, "\(truth): \(held) of 300")
    }
  }

  @Test func `of a perfect finder is the share itself`() throws {
    let found = try CorrectedPrevalence(
      observed: Proportion(300, of: 1000), sensitivity: Proportion(10_000, of: 10_000),
      specificity: Proportion(10_000, of: 10_000), .ninetyFive)
    #expect(isClose(found.value, 0.3) && found.interval.contains(found.value) && found.interval.width < 0.06)
  }

  @Test func `is refused where nothing was measured or the finder guesses`() {
    func refusal(_ se: Proportion, _ sp: Proportion) -> CorrectedPrevalence.Refusal? {
      do {
        _ = try CorrectedPrevalence(observed: Proportion(3, of: 10), sensitivity: se, specificity: sp, .ninetyFive)
        return nil
      } catch { return error }
    }
    #expect(refusal(Proportion(0, of: 0), Proportion(9, of: 10)) == .nothingMeasured)
    #expect(refusal(Proportion(50, of: 100), Proportion(55, of: 100)) == .tooNearChance)
    #expect(refusal(Proportion(2, of: 2), Proportion(1, of: 2)) == .tooNearChance)
    #expect(refusal(Proportion(80, of: 100), Proportion(90, of: 100)) == nil)
  }
}
