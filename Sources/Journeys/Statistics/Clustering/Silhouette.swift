/// How much nearer units are to their own group than to the next one (Rousseeuw, 1987), by one less the cosine.
enum Silhouette {
  /// The mean over all units, in [−1, 1]; a unit alone in its group counts as nought.
  ///
  /// Exact, though no two units are compared: the mean cosine with a group is the cosine's product with its sum.
  /// - Parameter groups: by unit, a number from nought.
  /// - Complexity: O(*n* *k*) in the features of all units.
  static func mean(_ groups: [Int], _ vectors: SparseVectors) -> Double { mean(widths(groups, vectors)) }

  /// The mean of some units' widths.
  static func mean(_ widths: [Int]) -> Double {
    widths.isEmpty ? 0 : Double(widths.reduce(0, +)) / scale / Double(widths.count)
  }

  /// By unit, how much nearer it is to its own group, in 2⁻³⁰: integers, so that their sum is the same in any order.
  ///
  /// - Complexity: O(*n* *k*) in the features of all units.
  static func widths(_ groups: [Int], _ vectors: SparseVectors) -> [Int] {
    precondition(groups.count == vectors.count, "each unit is in a group")
    let (sums, sizes) = totals(groups, vectors)
    let square = SparseVectors.unit * SparseVectors.unit
    return (0..<vectors.count).map { row in
      let own = groups[row]
      guard sizes[own] > 1 else { return 0 }
      let itself = vectors[row].reduce(0) { $0 + $1.part * $1.part }
      let inside =
        1 - Double(vectors.dot(row, sums[own]) - itself) / square / Double(sizes[own] - 1)
      var outside = Double.infinity
      for group in sums.indices where group != own && sizes[group] > 0 {
        outside = min(outside, 1 - Double(vectors.dot(row, sums[group])) / square / Double(sizes[group]))
      }
      let wider = max(inside, outside)
      return wider > 0 && outside.isFinite ? Int(((outside - inside) / wider * scale).rounded()) : 0
    }
  }

  /// Whether one grouping of units is shown to be better than another with fewer groups: the interval of the mean of
  /// what each unit gains lies above nought.
  ///
  /// The rule of one standard error, fewer unless more are clearly better (Breiman, Friedman, Olshen & Stone, 1984, 3.4.3;
  /// for numbers of groups Tibshirani, Walther & Hastie, 2001), with the interval of 95 % that all else here has in place
  /// of one error, and of pairs, since both groupings are of the same units.
  /// - Parameters:
  ///   - widths: as ``widths(_:_:)`` gives them, of the same units in the same order.
  static func isWider(_ widths: [Int], than fewer: [Int], _ confidence: Confidence) -> Bool {
    precondition(widths.count == fewer.count, "both group the same units")
    guard widths.count > 1 else { return false }
    let gains = zip(widths, fewer).map { Double($0 - $1) / scale }
    let mean = gains.reduce(0, +) / Double(gains.count)
    let squares = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let variance = squares / Double(gains.count - 1) / Double(gains.count)
    return mean > confidence.z * variance.squareRoot()
  }

  private static let scale = Double(1 << 30)

  private static func totals(_ groups: [Int], _ vectors: SparseVectors) -> (sums: [[Int]], sizes: [Int]) {
    let count = (groups.max() ?? -1) + 1
    var sums = Array(repeating: Array(repeating: 0, count: vectors.features), count: count)
    var sizes = [Int](repeating: 0, count: count)
    for row in 0..<vectors.count {
      sizes[groups[row]] += 1
      for element in vectors[row] { sums[groups[row]][element.feature] += element.part }
    }
    return (sums, sizes)
  }
}
