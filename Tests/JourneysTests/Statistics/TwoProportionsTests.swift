import Journeys
import Testing

@Suite struct `Two proportions` {
  private struct Given: Decodable {
    var x, n, y, m: Int
    var level: Double
  }
  private struct Answer: Decodable {
    var newcombe: [Double]
    var fisher, probability, h: Double
  }

  @Test func `differ as statsmodels and scipy say`() throws {
    for given in try Reference<Given, Answer>.cases("two", seed: 3, count: 600) {
      let (one, two) = (Proportion(given.input.x, of: given.input.n), Proportion(given.input.y, of: given.input.m))
      let interval = try #require(Newcombe.interval(one, two, Confidence(level: given.input.level)))
      #expect(isClose(interval.low, given.answer.newcombe[0]) && isClose(interval.high, given.answer.newcombe[1]))
      #expect(isClose(FisherExact.twoSided(one, two), given.answer.fisher), "\(given.input)")
      let difference = try #require(ProportionDifference(one, two, .ninetyFive))
      #expect(isClose(difference.h, given.answer.h))
      #expect(isClose(difference.probability, given.answer.probability), "\(given.input)")
    }
  }

  @Test func `change sign and bounds when they change places`() throws {
    let (one, two) = (Proportion(13, of: 40), Proportion(5, of: 33))
    let there = try #require(ProportionDifference(one, two, .ninetyFive))
    let back = try #require(ProportionDifference(two, one, .ninetyFive))
    #expect(there.value == -back.value && abs(there.interval.low + back.interval.high) < 1e-15)
    #expect(there.probability == back.probability && there.h == -back.h)
  }

  @Test func `of clusters differ less surely, and as much as before where each cluster is one trial`() throws {
    func clustered(_ successes: Int, _ clusters: Int, size: Int) -> ClusteredProportion {
      var result = ClusteredProportion()
      for cluster in 0..<clusters { result.add(cluster < successes ? size : 0, of: size) }
      return result
    }
    let plain = try #require(ProportionDifference(Proportion(300, of: 500), Proportion(200, of: 500), .ninetyFive))
    let single = clustered(300, 500, size: 1)
    let single2 = clustered(200, 500, size: 1)
    let same = try #require(ProportionDifference(single, single2, .ninetyFive))
    #expect(same.value == plain.value && isClose(same.interval.low, plain.interval.low, 1e-3))
    #expect(isClose(same.probability, plain.probability, 1e-9))
    let alike = try #require(
      ProportionDifference(clustered(30, 50, size: 10), clustered(20, 50, size: 10), .ninetyFive))
    #expect(alike.value == plain.value && alike.interval.width > 2.5 * plain.interval.width)
    #expect(alike.probability > 0.03 && plain.probability < 1e-8)
    let few = try #require(ProportionDifference(clustered(3, 4, size: 9), clustered(0, 4, size: 9), .ninetyFive))
    #expect(few.probability > 0.05 && few.interval.low < 0.2)
    #expect(ProportionDifference(clustered(0, 0, size: 1), single, .ninetyFive) == nil)
  }

  @Test func `say nothing where one was never tried`() {
    #expect(Newcombe.interval(Proportion(0, of: 0), Proportion(1, of: 2), .ninetyFive) == nil)
    #expect(ProportionDifference(Proportion(0, of: 0), Proportion(1, of: 2), .ninetyFive) == nil)
    #expect(FisherExact.twoSided(Proportion(0, of: 0), Proportion(1, of: 2)) == 1)
  }

  @Test func `are told exactly even where counts are large and far apart`() {
    let probability = FisherExact.twoSided(Proportion(90_000, of: 100_000), Proportion(10_000, of: 100_000))
    #expect(probability >= 0 && probability < 1e-300)
    #expect(FisherExact.twoSided(Proportion(5_000, of: 10_000), Proportion(5_000, of: 10_000)) == 1)
  }

  @Test(arguments: [(0.1, EffectSize.negligible), (-0.2, .small), (0.5, .medium), (-0.9, .large)])
  func `have an effect in Cohen's words`(size: Double, word: EffectSize) {
    #expect(EffectSize(size) == word)
  }

  @Test func `have the largest effect from none to all`() {
    #expect(abs(EffectSize.h(1, 0) - Double.pi) < 1e-12)
  }
}
