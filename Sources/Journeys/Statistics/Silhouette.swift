/// How much nearer units are to their own group than to the next one (Rousseeuw, 1987), by one less the cosine.
enum Silhouette {
  /// The mean over all units, in [−1, 1]; a unit alone in its group counts as nought.
  ///
  /// Exact, though no two units are compared: the mean cosine with a group is the cosine's product with its sum.
  /// - Parameter groups: by unit, a number from nought.
  /// - Complexity: O(*n* *k*) in the features of all units.
  static func mean(_ groups: [Int], _ vectors: SparseVectors) -> Double {
    precondition(groups.count == vectors.count, "each unit is in a group")
    let (sums, sizes) = totals(groups, vectors)
    let square = SparseVectors.unit * SparseVectors.unit
    // In integers of 2⁻³⁰, so that the sum is the same in any order.
    let scale = Double(1 << 30)
    var total = 0
    for row in 0..<vectors.count {
      let own = groups[row]
      guard sizes[own] > 1 else { continue }
      let itself = vectors[row].reduce(0) { $0 + $1.part * $1.part }
      let inside =
        1 - Double(vectors.dot(row, sums[own]) - itself) / square / Double(sizes[own] - 1)
      var outside = Double.infinity
      for group in sums.indices where group != own && sizes[group] > 0 {
        outside = min(outside, 1 - Double(vectors.dot(row, sums[group])) / square / Double(sizes[group]))
      }
      let wider = max(inside, outside)
      if wider > 0, outside.isFinite { total += Int(((outside - inside) / wider * scale).rounded()) }
    }
    return vectors.count == 0 ? 0 : Double(total) / scale / Double(vectors.count)
  }

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
