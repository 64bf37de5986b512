/// The regression behind penalties and rewards: ordinary least squares of the outcome on what is spoken of.
///
/// Coefficients and classical errors come from the sums alone; errors that allow for several rows of one customer
/// (Liang & Zeger, 1986) take a second pass over the rows, in integers too, so that no figure depends on their order.
struct ContrastFit {
  /// The dummies in the model, ascending.
  let dummies: [Int]
  /// Of the intercept and then of each dummy, in thousandths of the outcome.
  let coefficients: [Double]
  /// Of the coefficients, without and with regard to customers.
  let classical: [[Double]]
  let robust: [[Double]]
  let customers: Int
  /// The share of the outcome's variance that what is spoken of explains, in [0, 1].
  let explained: Double
  /// What the tests of a coefficient are worth: the lesser of rows less coefficients, and customers less one.
  let degrees: Double

  /// - Parameter least: A dummy that is one in fewer rows is left out, since it would only fit those rows.
  /// - Returns: nil where there are no more rows than coefficients, fewer than two customers, or only one outcome.
  init?(_ sums: ContrastSums, _ rows: ContrastRows, least: Int) {
    let candidates = (0..<2 * sums.touchpoints).filter { sums.count($0) >= least }
    let system = Self.system(sums, candidates)
    guard system.kept.first == 0, sums.rows > system.kept.count else { return nil }
    dummies = system.kept.dropFirst().map { candidates[$0 - 1] }
    let right = [Double(sums.outcomes)] + dummies.map { Double(sums.products[$0]) }
    coefficients = system.solve(right)
    let inverse = system.inverse()
    let total = Double(sums.squares) - Double(sums.outcomes) * Double(sums.outcomes) / Double(sums.rows)
    let residuals = max(0, Double(sums.squares) - zip(coefficients, right).reduce(0) { $0 + $1.0 * $1.1 })
    guard total > 0 else { return nil }
    explained = min(1, max(0, 1 - residuals / total))
    let free = Double(sums.rows - system.kept.count)
    classical = inverse.map { $0.map { $0 * residuals / free } }
    let scores = CustomerScores(rows, dummies, coefficients)
    guard scores.customers > 1 else { return nil }
    customers = scores.customers
    let count = Double(customers)
    let correction = count / (count - 1) * Double(sums.rows - 1) / free
    robust = Self.sandwich(inverse, scores.products, correction)
    degrees = min(free, count - 1)
  }

  /// The intercept comes first, so that a dummy which is always one is the one left out.
  private static func system(_ sums: ContrastSums, _ dummies: [Int]) -> SymmetricSystem {
    let size = dummies.count + 1
    var matrix = [Double](repeating: 0, count: size * size)
    matrix[0] = Double(sums.rows)
    for (i, dummy) in dummies.enumerated() {
      matrix[(i + 1) * size] = Double(sums.count(dummy))
      for j in 0...i { matrix[(i + 1) * size + j + 1] = Double(sums.together(dummy, dummies[j])) }
    }
    return SymmetricSystem(matrix, size: size)
  }

  private static func sandwich(_ bread: [[Double]], _ meat: [[Double]], _ factor: Double) -> [[Double]] {
    func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
      a.map { row in
        var result = [Double](repeating: 0, count: row.count)
        for (k, value) in row.enumerated() where value != 0 {
          for j in result.indices { result[j] += value * b[k][j] }
        }
        return result
      }
    }
    return product(product(bread, meat), bread).map { $0.map { $0 * factor } }
  }
}
