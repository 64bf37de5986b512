/// How often a unit counts in each replicate of a bootstrap, drawn from its hash alone.
///
/// A bootstrap draws units with replacement; where they are many, each is drawn a Poisson(1) number of times,
/// independently of the others (Chamandy et al., 2012). The draw needs no order and no list of units: machines that
/// each hold a part draw the same numbers.
enum PoissonWeights {
  /// By a byte of a hash, how often the unit is drawn: 0 for 94 of 256 bytes, 1 for 95, 2 for 46, 3 for 16, 4 for 4 and
  /// 5 for 1. The nearest to Poisson(1) in 256ths whose mean and variance are exactly 1.
  private static let table: [UInt8] =
    [(94, 0), (95, 1), (46, 2), (16, 3), (4, 4), (1, 5)].flatMap { (count: Int, weight: UInt8) in
      Array(repeating: weight, count: count)
    }

  /// Writes a weight for each replicate.
  ///
  /// - Complexity: O(replicates), a hash for each eight.
  static func draw(_ unit: UInt64, into weights: inout [UInt8]) {
    var state = unit
    var first = 0
    while first < weights.count {
      state &+= SplitMix64.step
      var bytes = StableHash.mixed(state)
      for replicate in first..<min(first + 8, weights.count) {
        weights[replicate] = table[Int(bytes & 0xFF)]
        bytes >>= 8
      }
      first += 8
    }
  }
}
