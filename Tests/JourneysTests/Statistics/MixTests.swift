import Testing

@testable import Journeys

@Suite struct `A mix of sources` {
  private struct Given: Decodable { var parts: [[Int]] }
  private struct Answer: Decodable {
    var pooled, adjusted, probability: Double
    var interval: [Double]
  }

  private func mixed(_ parts: [[Int]]) -> MixedProportions? {
    MixedProportions(parts.map { (Proportion($0[0], of: $0[1]), Proportion($0[2], of: $0[3])) }, .ninetyFive)
  }

  @Test func `is taken out as Mantel and Haenszel do, with statsmodels' test`() throws {
    for given in try Reference<Given, Answer>.cases("mixes", seed: 61, count: 300) {
      let found = try #require(mixed(given.input.parts))
      #expect(isClose(found.pooled, given.answer.pooled) && isClose(found.adjusted, given.answer.adjusted))
      #expect(isClose(found.adjustedInterval.low, given.answer.interval[0]))
      #expect(isClose(found.adjustedInterval.high, given.answer.interval[1]))
      #expect(isClose(found.probability, given.answer.probability), "\(given.input)")
      #expect(found.comparable == 1)
    }
  }

  @Test(arguments: [
    // Better in both sources, worse in all: the second source, hard on everybody, is where the first group writes.
    ([[90, 100, 850, 1000], [300, 1000, 20, 100]], MixVerdict.reversed),
    ([[90, 100, 900, 1000], [300, 1000, 30, 100]], .explainedByMix),
    ([[600, 1000, 400, 1000], [550, 1000, 350, 1000]], .holds),
    ([[500, 1000, 500, 1000], [300, 1000, 300, 1000]], .noDifference),
    ([[400, 1000, 100, 500], [450, 500, 800, 1000]], .hiddenByMix),
  ])
  func `is told for what it does to a difference`(parts: [[Int]], verdict: MixVerdict) throws {
    let found = try #require(mixed(parts))
    #expect(found.verdict == verdict, "\(found)")
  }

  @Test func `that has no part in common cannot be taken out`() throws {
    #expect(mixed([[3, 10, 0, 0], [0, 0, 4, 10]]) == nil)
    #expect(mixed([]) == nil)
    let partly = try #require(mixed([[3, 10, 5, 10], [0, 0, 4, 60]]))
    #expect(partly.comparable == 0.25)
  }

  private func estimate(_ value: Double, _ count: Int) -> Estimate {
    Estimate(value: value, variance: 1 / Double(count), count: count)
  }

  @Test func `of means is taken out by giving both groups one mix`() throws {
    let first: MixedEstimates.Group = (estimate(0.9 * 2 + 0.1 * 6, 1000), [estimate(2, 900), estimate(6, 100)])
    let second: MixedEstimates.Group = (estimate(0.1 * 1 + 0.9 * 5, 1000), [estimate(1, 100), estimate(5, 900)])
    let found = try #require(MixedEstimates(first, second, .ninetyFive))
    #expect(abs(found.pooled.value + 2.2) < 1e-12 && abs(found.adjusted.value - 1) < 1e-12)
    #expect(isClose(found.adjusted.variance, 0.5 * (1.0 / 900 + 1.0 / 100)))
    #expect(found.verdict == .reversed && found.comparable == 1)
    let apart: MixedEstimates.Group = (estimate(1, 10), [nil, estimate(1, 10)])
    #expect(MixedEstimates((estimate(1, 10), [estimate(1, 10), nil]), apart, .ninetyFive) == nil)
  }
}
