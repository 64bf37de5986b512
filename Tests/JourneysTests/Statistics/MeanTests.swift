import Journeys
import Testing

@Suite struct `Means` {
  private struct Given: Decodable { var one, two: [Int] }
  private struct Answer: Decodable {
    var mean, variance, difference, probability, d: Double
    var single, interval: [Double]
  }

  private func sums(_ values: some Sequence<Int>) -> MeanSums {
    var sums = MeanSums()
    for value in values { sums.add(value) }
    return sums
  }

  @Test func `and their differences are those of scipy`() throws {
    for given in try Reference<Given, Answer>.cases("means", seed: 41, count: 200) {
      let (one, two) = (sums(given.input.one), sums(given.input.two))
      #expect(isClose(one.mean, given.answer.mean) && isClose(one.variance, given.answer.variance))
      let single = try #require(one.interval(.ninetyFive))
      #expect(isClose(single.low, given.answer.single[0]) && isClose(single.high, given.answer.single[1]))
      let found = try #require(MeanDifference(one, two, .ninetyFive))
      #expect(isClose(found.value, given.answer.difference) && isClose(found.d, given.answer.d))
      #expect(isClose(found.probability, given.answer.probability))
      #expect(isClose(found.interval.low, given.answer.interval[0]))
      #expect(isClose(found.interval.high, given.answer.interval[1]))
    }
  }

  @Test func `add up exactly in parts`() {
    var parts = sums([5000, -200, 7])
    parts.merge(sums([3, 3]))
    #expect(parts == sums([3, 7, 3, 5000, -200]))
  }

  @Test func `of nothing or of one value say no more than they know`() {
    #expect(sums([]).mean == nil && sums([]).interval(.ninetyFive) == nil)
    #expect(sums([4]).mean == 0.004 && sums([4]).variance == nil && sums([4]).interval(.ninetyFive) == nil)
    #expect(MeanDifference(sums([4]), sums([4, 5]), .ninetyFive) == nil)
  }

  @Test func `that do not vary differ surely or not at all`() throws {
    let same = try #require(MeanDifference(sums([4, 4]), sums([4, 4, 4]), .ninetyFive))
    #expect(same.probability == 1 && same.d == 0 && same.interval.width == 0)
    let other = try #require(MeanDifference(sums([4, 4]), sums([5, 5]), .ninetyFive))
    #expect(other.probability == 0 && other.interval.excludesZero)
    #expect(sums([2_000_000_001, 2_000_000_001, 2_000_000_001]).variance == 0)
  }
}
