import TestSupport
import Testing

@testable import Journeys

@Suite struct `Changes in a series` {
  private struct Given: Decodable {
    var values, weights, exposures: [Double]
    var counts: [Int]
    var penalty: Double
    var shortest: Int
  }
  private struct Answer: Decodable {
    var squares, weighted, poisson: [Int]
    var least: Double

    private enum CodingKeys: CodingKey { case squares, weighted, poisson, least }

    /// Infinity comes in words, where the series is too short for any stretch.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      squares = try values.decode([Int].self, forKey: .squares)
      weighted = try values.decode([Int].self, forKey: .weighted)
      poisson = try values.decode([Int].self, forKey: .poisson)
      least = (try? values.decode(Double.self, forKey: .least)) ?? .infinity
    }
  }

  @Test func `are cut where ruptures cuts them`() throws {
    var cuts = 0
    for given in try Reference<Given, Answer>.cases("cuts", seed: 31, count: 120) {
      let (input, answer) = (given.input, given.answer)
      let ones = input.values.map { _ in 1.0 }
      let squares = SquaredErrorCost(input.values, weights: ones)
      #expect(PELT.cuts(squares, penalty: input.penalty, shortest: 1) == answer.squares)
      let weighted = SquaredErrorCost(input.values, weights: input.weights)
      #expect(PELT.cuts(weighted, penalty: input.penalty, shortest: 1) == answer.weighted)
      let poisson = PoissonCost(input.counts, exposures: input.exposures)
      #expect(PELT.cuts(poisson, penalty: input.penalty, shortest: 1) == answer.poisson)
      cuts += answer.squares.count + answer.weighted.count + answer.poisson.count

      let long = PELT.cuts(squares, penalty: input.penalty, shortest: input.shortest)
      let stretches = Stretches(cuts: long, count: input.values.count)
      guard answer.least.isFinite else {
        #expect(long.isEmpty)
        continue
      }
      #expect(stretches.allSatisfy { $0.count >= input.shortest })
      let total = stretches.reduce(0) { $0 + squares.cost($1) } + Double(long.count) * input.penalty
      #expect(isClose(total, answer.least), "\(input.shortest) \(long)")
    }
    #expect(cuts > 300)
  }

  @Test func `are found where they were planted, with their size in the interval`() throws {
    var random = SeededGenerator(state: 8)
    let counts = (0..<200).map { (day: Int) in random.count(day < 120 ? 6 : 15) }
    let rates = RateChanges(counts, exposures: counts.map { _ in 1 }, shortest: 3, .ninetyFive)
    let change = try #require(rates.changes.first)
    #expect(rates.changes.count == 1 && abs(change.index - 120) <= 2)
    #expect(change.ratio.contains(2.5) && change.after > 2 * change.before)
  }

  @Test func `are as improbable as chance alone makes them, or less often told`() {
    var random = SeededGenerator(state: 15)
    var (found, likely) = (0, 0)
    for _ in 0..<200 {
      let series = (0..<40).map { _ in random.noise() }
      let cost = SquaredErrorCost(series, weights: series.map { _ in 1 })
      let best = (1..<40).map { CutTest.probability(cost, $0, in: 0..<40, variance: 1) }.min() ?? 1
      if best <= 0.1 { found += 1 }
      if best <= 0.9 { likely += 1 }
    }
    // A bound, so a tenth at most; no empty one, or nothing would ever be likely.
    #expect(found <= 26 && likely >= 10, "\(found) \(likely)")
  }

  @Test func `are none where nothing changed`() {
    var random = SeededGenerator(state: 5)
    var (rates, wild) = (0, 0)
    for _ in 0..<60 {
      let counts = (0..<104).map { _ in random.count(4) }
      let ones = counts.map { _ in 1.0 }
      rates += RateChanges(counts, exposures: ones, shortest: 2, .ninetyFive).changes.count
      // Counts that vary three times as much as independent events.
      let clumped = (0..<104).map { _ in 3 * random.count(4) }
      wild += RateChanges(clumped, exposures: ones, shortest: 2, .ninetyFive).changes.count
    }
    #expect(rates <= 4 && wild <= 4, "\(rates) \(wild)")
  }

  @Test func `are dated without a bias, with the true date within reach as often as said`() {
    var random = SeededGenerator(state: 16)
    var (told, held, early, late, wide) = (0, 0, 0, 0, 0)
    for _ in 0..<200 {
      let counts = (0..<104).map { (week: Int) in random.count(week < 44 ? 7 : 13) }
      for change in RateChanges(counts, exposures: counts.map { _ in 1 }, shortest: 4, .ninetyFive).changes {
        told += 1
        if change.index < 44 { early += 1 }
        if change.index > 44 { late += 1 }
        if change.reach.contains(44) { held += 1 }
        wide += change.reach.count
        #expect(change.reach.contains(change.index))
      }
    }
    #expect(told >= 195 && Double(held) >= 0.94 * Double(told), "\(held) of \(told)")
    // Of fair throws of a coin, one in a hundred is further from half.
    #expect(abs(Double(early - late)) <= 2.58 * Double(early + late).squareRoot(), "\(early) early, \(late) late")
    #expect(Double(wide) < 12 * Double(told), "\(wide) points for \(told)")
  }

  @Test func `that are clear are dated to the point`() throws {
    let counts = (0..<40).map { $0 < 25 ? 40 : 120 }
    let found = RateChanges(counts, exposures: counts.map { _ in 1 }, shortest: 3, .ninetyFive)
    #expect(found.changes.map(\.reach) == [25...25])
  }

  @Test func `in volume are none in the rate`() {
    var random = SeededGenerator(state: 6)
    let volumes = (0..<150).map { $0 < 70 ? 40.0 : 160 }
    let counts = volumes.map { random.count($0 * 0.1) }
    #expect(RateChanges(counts, exposures: volumes, shortest: 3, .ninetyFive).changes.isEmpty)
    let ones = volumes.map { _ in 1.0 }
    #expect(RateChanges(counts, exposures: ones, shortest: 3, .ninetyFive).changes.map(\.index) == [70])
  }

  @Test(arguments: [[], [3.0], [3, 3], [3, 3, 3, 3, 3, 3, 3]])
  func `are none in what is constant or too short`(series: [Double]) {
    let ones = series.map { _ in 1.0 }
    #expect(RateChanges(series.map { Int($0) }, exposures: ones, shortest: 2, .ninetyFive).changes.isEmpty)
    #expect(RateChanges(series.map { _ in 0 }, exposures: ones, shortest: 2, .ninetyFive).changes.isEmpty)
  }

  @Test func `to nothing at all have a finite size`() throws {
    let counts = (0..<60).map { $0 < 30 ? 5 + $0 % 3 : 0 }
    let found = RateChanges(counts, exposures: counts.map { _ in 1 }, shortest: 3, .ninetyFive)
    let change = try #require(found.changes.first)
    #expect(change.index == 30 && change.after == 0 && change.ratio.low > 0 && change.ratio.high < 0.1)
  }

  @Test func `spikes stand out above their weekday and their level`() {
    var random = SeededGenerator(state: 9)
    var counts = (0..<210).map { (day: Int) in random.count((day % 7 < 5 ? 8.0 : 20.0) * (day < 100 ? 1 : 1.5)) }
    counts[50] = 30
    counts[131] = 75
    let ones = counts.map { _ in 1.0 }
    let days = counts.indices.map { $0 % 7 }
    let found = Spikes(counts, exposures: ones, seasons: days, levels: [100], .standard)
    #expect(found.spikes.map(\.index) == [50, 131])
    #expect(found.dispersion < 0.05)
    for spike in found.spikes {
      #expect(spike.q >= spike.probability && spike.q <= 0.05 && Double(spike.count) > spike.expected)
    }
    // Without the weekday, weekends would be what stands out.
    let blind = Spikes(counts, exposures: ones, seasons: days.map { _ in 0 }, levels: [100], .standard)
    #expect(blind.dispersion > found.dispersion)
  }

  @Test func `spikes are held against the rate of their level times the factor of their season`() {
    // Two seasons, one three times the other, and a level that doubles at 8; the last point is left out.
    let series = [2, 6, 2, 6, 2, 6, 2, 6, 4, 12, 4, 12, 4, 12, 4, 90]
    let baseline = SeasonalBaseline(
      series, series.map { _ in 1 }, series.indices.map { $0 % 2 }, [8], isOut: series.indices.map { $0 == 15 })
    // The level without the point: (4 × 4 + 3 × 12 + ½) / 7; and the factor of its season.
    #expect(isClose(baseline.expected[15], 52.5 / 7 * factor(series)))
    #expect(baseline.support[15] == 52 && baseline.support[0] == 6 + 4 * 4)
    #expect(isClose(baseline.distribution(15).dispersion, 1 / 52.5))
    #expect(baseline.expected[14] > 3 && baseline.expected[14] < 5 && baseline.dispersion == 0)
  }

  /// Of the odd points but the last: their counts over what the other points of their level lead one to expect.
  private func factor(_ series: [Int]) -> Double {
    let levels = [1, 3, 5, 7].map { _ in 26.5 / 7 } + [9, 11, 13].map { _ in 40.5 / 6 }
    return (Double(4 * 6 + 3 * 12) + 0.5) / (levels.reduce(0, +) + 0.5)
  }

  @Test func `spikes are none where nothing was planted`() {
    var random = SeededGenerator(state: 10)
    var told = 0
    for _ in 0..<40 {
      let counts = (0..<120).map { _ in 3 * random.count(5) }
      let days = counts.indices.map { $0 % 7 }
      let ones = counts.map { _ in 1.0 }
      told += Spikes(counts, exposures: ones, seasons: days, levels: [], .standard).spikes.count
    }
    #expect(told <= 6, "\(told)")
    #expect(Spikes([], exposures: [], seasons: [], levels: [], .standard).spikes.isEmpty)
  }

  @Test func `spikes stand out of silence, but not of next to nothing seen`() {
    func spikes(_ series: [Int]) -> [Int] {
      let ones = series.map { _ in 1.0 }
      return Spikes(series, exposures: ones, seasons: series.map { _ in 0 }, levels: [], .standard).spikes.map(\.index)
    }
    let silence = [Int](repeating: 0, count: 60)
    #expect(spikes(silence + [12]) == [60])
    #expect(spikes(silence).isEmpty && spikes(silence + [4]).isEmpty)
    #expect(spikes([9]).isEmpty && spikes([2, 9]).isEmpty)
  }
}
