import Testing

@testable import Journeys

@Suite struct `Distributions` {
  private struct NormalGiven: Decodable { var z, share: Double }
  private struct NormalAnswer: Decodable { var cumulative, upper, quantile, other: Double }

  @Test func `are normal as scipy has it, far into the tails`() throws {
    for given in try Reference<NormalGiven, NormalAnswer>.cases("normal", seed: 11, count: 500) {
      let (z, share) = (given.input.z, given.input.share)
      #expect(isCloseByRatio(Normal.cumulative(z), given.answer.cumulative), "\(z)")
      #expect(isCloseByRatio(Normal.upperTail(z), given.answer.upper), "\(z)")
      #expect(isCloseByRatio(Normal.quantile(share), given.answer.quantile), "\(share)")
      #expect(isClose(Normal.quantile(1 - share / 2), given.answer.other), "\(share)")
    }
    #expect(Normal.quantile(0) == -.infinity && Normal.quantile(1) == .infinity && Normal.quantile(0.5) == 0)
    #expect(abs(Confidence.ninetyFive.z - 1.959963984540054) < 1e-14)
  }

  private struct Given: Decodable {
    var x, degrees, others, mean, dispersion: Double
    var count: Int
  }
  private struct Answer: Decodable {
    var t, tq, f, poissonUpper, poissonLower, negativeUpper, negativeLower: Double
  }

  @Test func `have the tails that scipy gives`() throws {
    for given in try Reference<Given, Answer>.cases("tails", seed: 12, count: 1500) {
      let (input, answer) = (given.input, given.answer)
      let poisson = CountDistribution.poisson(mean: input.mean)
      let negative = CountDistribution(mean: input.mean, dispersion: input.dispersion)
      let confidence = Confidence(level: 1 - 0.1 / (2 * input.x + 2))
      let pairs: [(String, Double, Double)] = [
        ("t", StudentT.twoSided(input.x, degrees: input.degrees), answer.t),
        ("tq", StudentT.bound(confidence, degrees: input.degrees), answer.tq),
        ("f", FisherF.upperTail(input.x, degrees: (input.degrees, input.others)), answer.f),
        ("Poisson, up", poisson.probability(atLeast: input.count), answer.poissonUpper),
        ("Poisson, down", poisson.probability(atMost: input.count), answer.poissonLower),
        ("negative, up", negative.probability(atLeast: input.count), answer.negativeUpper),
        ("negative, down", negative.probability(atMost: input.count), answer.negativeLower),
      ]
      // Further out scipy itself loses digits.
      for (name, found, expected) in pairs where expected > 1e-200 {
        #expect(isCloseByRatio(found, expected), "\(name) of \(input)")
      }
    }
  }

  @Test func `fill up to one, and know their ends`() {
    let count = CountDistribution(mean: 3.5, dispersion: 0.4)
    for n in 0..<40 {
      #expect(abs(count.probability(atLeast: n + 1) + count.probability(atMost: n) - 1) < 1e-12)
    }
    #expect(count.probability(atLeast: 0) == 1 && count.probability(atMost: -1) == 0)
    let none = CountDistribution.poisson(mean: 0)
    #expect(none.probability(atLeast: 1) == 0 && none.probability(atMost: 0) == 1)
    #expect(StudentT.twoSided(0, degrees: 3) == 1)
    #expect(StudentT.twoSided(.infinity, degrees: 3) == 0)
    #expect(FisherF.upperTail(0, degrees: (2, 9)) == 1 && FisherF.upperTail(.infinity, degrees: (2, 9)) == 0)
  }

  @Test func `of counts near to independence are near to Poisson`() {
    let near = CountDistribution(mean: 40, dispersion: 1e-8)
    let poisson = CountDistribution.poisson(mean: 40)
    #expect(isClose(near.probability(atLeast: 60), poisson.probability(atLeast: 60), 1e-5))
    let wider = CountDistribution(mean: 40, dispersion: 0.1)
    #expect(wider.probability(atLeast: 60) > 10 * poisson.probability(atLeast: 60))
  }
}
