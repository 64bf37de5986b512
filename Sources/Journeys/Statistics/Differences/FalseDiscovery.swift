/// Keeps the share of false alarms among many tests in hand (Benjamini & Hochberg, 1995).
public enum FalseDiscovery {
  /// The q-value of each test: the smallest share of false alarms at which it would still be told.
  ///
  /// In [0, 1], in the order given, never below the probability it comes from. The family is what stands on one page.
  /// - Precondition: every probability is in [0, 1].
  /// - Complexity: O(*n* log *n*).
  public static func qValues(_ probabilities: [Double]) -> [Double] {
    precondition(probabilities.allSatisfy { $0 >= 0 && $0 <= 1 }, "a probability lies between 0 and 1")
    let order = probabilities.indices.sorted {
      (probabilities[$0], $0) < (probabilities[$1], $1)
    }
    var values = probabilities
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, probabilities[index] * Double(order.count) / Double(rank + 1))
      values[index] = max(least, probabilities[index])
    }
    return values
  }
}
