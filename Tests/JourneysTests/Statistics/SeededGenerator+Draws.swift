import TestSupport

@testable import Journeys

extension SeededGenerator {
  /// Between 0 and 1, both excluded.
  mutating func uniform() -> Double { (Double(next() >> 11) + 0.5) / Double(1 << 53) }

  /// Normal, of mean 0 and variance 1.
  mutating func noise() -> Double { Normal.quantile(uniform()) }

  /// Of independent events, so many of which are expected.
  mutating func count(_ mean: Double) -> Int {
    let share = uniform()
    var (count, mass) = (0, CMath.exponential(-mean))
    var sum = mass
    while sum < share, count < 10_000 {
      count += 1
      mass *= mean / Double(count)
      sum += mass
    }
    return count
  }
}
