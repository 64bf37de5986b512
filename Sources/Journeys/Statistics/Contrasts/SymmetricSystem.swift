/// A system of linear equations with a symmetric matrix, factored as L·Lᵀ (Cholesky, 1910).
///
/// What the unknowns before it already say, such as a dummy that is constant or that always goes with another, is left
/// out: always the later one, so that the answer depends on the order of the unknowns and on nothing else.
struct SymmetricSystem {
  /// The unknowns that are solved for, ascending.
  let kept: [Int]
  /// Those that are left out, ascending.
  let dropped: [Int]
  /// The lower triangle, a row for each kept unknown.
  private let rows: [[Double]]

  /// A pivot below this share of its diagonal is what rounding leaves of nought. One row in a million that tells two
  /// dummies apart leaves 10⁻⁶; rounding leaves 10⁻¹⁴.
  private static let leastPivot = 1e-10

  /// - Parameter matrix: Symmetric, positive semi-definite, row by row; only its lower triangle is read.
  /// - Complexity: O(*n*³).
  init(_ matrix: [Double], size: Int) {
    precondition(matrix.count == size * size, "a matrix of a system is square")
    var (kept, dropped, rows): ([Int], [Int], [[Double]]) = ([], [], [])
    for unknown in 0..<size {
      var row: [Double] = []
      row.reserveCapacity(kept.count + 1)
      for (place, other) in kept.enumerated() {
        let sum = Self.dot(row, rows[place], place)
        row.append((matrix[unknown * size + other] - sum) / rows[place][place])
      }
      let diagonal = matrix[unknown * size + unknown]
      let pivot = diagonal - Self.dot(row, row, row.count)
      guard diagonal > 0, pivot > Self.leastPivot * diagonal else {
        dropped.append(unknown)
        continue
      }
      row.append(pivot.squareRoot())
      rows.append(row)
      kept.append(unknown)
    }
    (self.kept, self.dropped, self.rows) = (kept, dropped, rows)
  }

  /// The kept unknowns that solve the system.
  ///
  /// - Parameter right: a side for each kept unknown, in order.
  /// - Complexity: O(*n*²).
  func solve(_ right: [Double]) -> [Double] {
    precondition(right.count == kept.count, "a system has one right-hand side for each unknown")
    var x = right
    for i in rows.indices { x[i] = (x[i] - Self.dot(rows[i], x, i)) / rows[i][i] }
    for i in rows.indices.reversed() {
      x[i] /= rows[i][i]
      for j in 0..<i { x[j] -= rows[i][j] * x[i] }
    }
    return x
  }

  /// The inverse over the kept unknowns, row by row.
  ///
  /// - Complexity: O(*n*³).
  func inverse() -> [[Double]] {
    kept.indices.map { column in
      var unit = [Double](repeating: 0, count: kept.count)
      unit[column] = 1
      return solve(unit)
    }
  }

  /// The product of the first `count` elements of two rows.
  private static func dot(_ a: [Double], _ b: [Double], _ count: Int) -> Double {
    var sum = 0.0
    for i in 0..<count { sum += a[i] * b[i] }
    return sum
  }
}
