/// The exact test of a table of two by two (Fisher, 1922), for counts too small for any approximation.
public enum FisherExact {
  /// The two-sided probability: of all tables with the same margins, those at most as probable as the one seen.
  ///
  /// Probabilities that differ by less than one part in 10⁹ count as equal. In [0, 1]; 1 where a margin is empty.
  /// - Complexity: O(*m*) in the smallest margin.
  public static func twoSided(_ first: Proportion, _ second: Proportion) -> Double {
    let drawn = first.trials
    let good = first.successes + second.successes
    let bad = drawn + second.trials - good
    let (least, most) = (max(0, drawn - bad), min(drawn, good))
    guard least < most else { return 1 }
    /// How much more probable one success more is.
    func step(_ x: Int) -> Double {
      Double(good - x) * Double(drawn - x) / (Double(x + 1) * Double(bad - drawn + x + 1))
    }
    let share = Double(drawn + 1) * Double(good + 1) / Double(good + bad + 2)
    let mode = min(max(Int(share), least), most)
    // From the most probable table outwards, so that nothing overflows.
    var weights = [Double](repeating: 1, count: most - least + 1)
    for x in mode..<most { weights[x + 1 - least] = weights[x - least] * step(x) }
    for x in stride(from: mode - 1, through: least, by: -1) { weights[x - least] = weights[x + 1 - least] / step(x) }
    let limit = weights[first.successes - least] * (1 + 1e-9)
    // Small ones first, which loses least.
    let sorted = weights.sorted()
    let extreme = sorted.prefix { $0 <= limit }.reduce(0, +)
    return min(1, extreme / sorted.reduce(0, +))
  }
}
