import TestSupport
import Testing

@testable import Journeys

@Suite struct `A Poisson bootstrap` {
  private typealias Unit = (hash: UInt64, amounts: [PoissonBootstrap.Amount])

  private func units(_ count: Int, seed: UInt64) -> [Unit] {
    var random = SeededGenerator(state: seed)
    return (0..<count).map { number in
      let cell = Int(random.next() % 3)
      let (a, b) = (UInt32(random.next() % 1001), UInt32(random.next() % 1001))
      let amounts = [PoissonBootstrap.Amount(cell: cell, a: a, b: b)]
      return (StableHash.mixed(UInt64(number) &+ seed), amounts)
    }
  }

  private func bootstrap(_ units: some Sequence<Unit>, replicates: Int = 200) -> PoissonBootstrap {
    var bootstrap = PoissonBootstrap(cells: 3, replicates: replicates)
    for unit in units { bootstrap.add(unit.hash, unit.amounts) }
    return bootstrap
  }

  @Test func `is the same in any order and in any parts`() {
    let units = units(400, seed: 1)
    let whole = bootstrap(units)
    let other = bootstrap(units.reversed())
    var joined = bootstrap(units[..<90])
    joined.merge(bootstrap(units[300...]))
    joined.merge(bootstrap(units[90..<300]))
    for cell in 0..<3 {
      #expect(whole.sample(cell, .balance) == other.sample(cell, .balance))
      #expect(whole.sample(cell, .balance) == joined.sample(cell, .balance))
      #expect(whole.sample(cell, .balance).interval(.ninetyFive) != nil)
    }
  }

  @Test func `is as wide as theory says`() throws {
    // Shares of 400 units, one half: a standard error of 0.025 by theory, found to about a tenth in 500 replicates.
    var bootstrap = PoissonBootstrap(cells: 1, replicates: 500)
    for number in 0..<400 {
      bootstrap.add(StableHash.mixed(UInt64(number)), [.init(cell: 0, a: number < 200 ? 1 : 0, b: 1)])
    }
    let sample = bootstrap.sample(0, .ratio)
    #expect(sample.value == 0.5)
    let error = try #require(sample.standardError)
    #expect(abs(error - 0.025) < 0.003)
    let interval = try #require(sample.interval(.ninetyFive))
    #expect(abs(interval.low - 0.451) < 0.008 && abs(interval.high - 0.549) < 0.008)
  }

  @Test func `holds the truth about as often as it says`() throws {
    var held = 0
    for trial in 0..<200 {
      var random = SeededGenerator(state: UInt64(trial) &* 77 &+ 5)
      var bootstrap = PoissonBootstrap(cells: 1, replicates: 200)
      for _ in 0..<80 {
        let isGlad = random.next() % 10 < 3
        let size = UInt32(100 + random.next() % 800)
        bootstrap.add(random.next(), [.init(cell: 0, a: isGlad ? size : 0, b: isGlad ? 0 : size)])
      }
      let interval = try #require(bootstrap.sample(0, .balance).interval(.ninetyFive))
      if interval.contains(-0.4) { held += 1 }
    }
    #expect(held >= 178 && held <= 200)
  }

  @Test func `draws weights of mean and variance one, each replicate for itself`() {
    var weights = [UInt8](repeating: 0, count: 64)
    var (sum, squares, products) = (0.0, 0.0, 0.0)
    for unit in 0..<4000 {
      PoissonWeights.draw(StableHash.mixed(UInt64(unit)), into: &weights)
      for (index, weight) in weights.enumerated() {
        sum += Double(weight)
        squares += Double(weight) * Double(weight)
        products += Double(weight) * Double(weights[(index + 8) % 64])
      }
    }
    let count = 4000.0 * 64
    #expect(abs(sum / count - 1) < 0.01 && abs(squares / count - 2) < 0.02 && abs(products / count - 1) < 0.02)
  }

  @Test func `keeps sums exact beyond the half of a word`() throws {
    var bootstrap = PoissonBootstrap(cells: 2, replicates: 8)
    for _ in 0..<50 { bootstrap.add(7, [.init(cell: 1, a: 1 << 29 - 1, b: 1 << 28)]) }
    let sample = bootstrap.sample(1, .ratio)
    let exact = Double(1 << 29 - 1) / Double(1 << 28)
    #expect(sample.value == exact)
    #expect(sample.replicates.compactMap(\.self).allSatisfy { $0 == exact })
    #expect(bootstrap.sample(0, .ratio).value == nil)
  }

  @Test func `says nothing where there are too few units`() {
    let none = PoissonBootstrap(cells: 1, replicates: 50).sample(0, .balance)
    #expect(none.value == nil && none.interval(.ninetyFive) == nil && none.probability == nil)
    var one = PoissonBootstrap(cells: 1, replicates: 50)
    one.add(StableHash.mixed(3), [.init(cell: 0, a: 10, b: 5)])
    let sample = one.sample(0, .balance)
    #expect(sample.value != nil && sample.interval(.ninetyFive) == nil && sample.standardError == nil)
  }

  @Test func `tells two cells apart only where they differ`() throws {
    var bootstrap = PoissonBootstrap(cells: 3, replicates: 300)
    var random = SeededGenerator(state: 12)
    for _ in 0..<600 {
      let cell = Int(random.next() % 3)
      let isGlad = random.next() % 100 < (cell == 2 ? 70 : 40)
      bootstrap.add(random.next(), [.init(cell: cell, a: isGlad ? 500 : 0, b: isGlad ? 0 : 500)])
    }
    let samples = (0..<3).map { bootstrap.sample($0, .balance) }
    let same = samples[0].difference(to: samples[1])
    let other = samples[2].difference(to: samples[0])
    let (near, far) = (try #require(same.interval(.ninetyFive)), try #require(other.interval(.ninetyFive)))
    #expect(near.contains(0) && far.low > 0.2)
    let (likely, unlikely) = (try #require(same.probability), try #require(other.probability))
    #expect(likely > 0.05 && unlikely < 1e-4)
    #expect(samples[0].difference(to: samples[0]).probability == 1)
  }
}
