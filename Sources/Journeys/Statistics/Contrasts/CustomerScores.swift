/// The sums over each customer's rows of residual times dummy, and their products over all customers.
struct CustomerScores {
  let customers: Int
  /// For the intercept and then each dummy of the model, in squares of thousandths of the outcome.
  let products: [[Double]]

  /// Residuals are kept in integers, the largest in 44 bits or a little more, so that their sums are exact in any order.
  private static let largest = Double(1 << 44)

  /// - Complexity: O(*n* log *n*) in the rows, and *k*² for a customer whose rows speak of *k* touchpoints.
  init(_ rows: ContrastRows, _ dummies: [Int], _ coefficients: [Double]) {
    let size = dummies.count + 1
    let unit = Self.largest / Double(max(1, rows.outcomes.reduce(0) { max($0, Int($1).magnitude) }))
    var place = [Int](repeating: 0, count: 2 * rows.touchpoints)
    for (index, dummy) in dummies.enumerated() { place[dummy] = index + 1 }
    var sums = [Int](repeating: 0, count: size)
    var touched: [Int] = []
    var products = [Int128](repeating: 0, count: size * size)
    let order = (0..<rows.count).sorted { (rows.customers[$0], $0) < (rows.customers[$1], $1) }
    var customers = 0
    for (rank, row) in order.enumerated() {
      let columns = [0] + rows.dummies(row).lazy.map { place[Int($0)] }.filter { $0 > 0 }
      let fitted = columns.reduce(0) { $0 + coefficients[$1] }
      let residual = Int(((Double(rows.outcomes[row]) - fitted) * unit).rounded())
      for column in columns {
        if !touched.contains(column) { touched.append(column) }
        sums[column] += residual
      }
      let isLast = rank + 1 == order.count || rows.customers[order[rank + 1]] != rows.customers[row]
      guard isLast else { continue }
      customers += 1
      for one in touched {
        for other in touched { products[one * size + other] += Int128(sums[one]) * Int128(sums[other]) }
      }
      for column in touched { sums[column] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    self.customers = customers
    self.products = (0..<size).map { row in
      (0..<size).map { Double(products[row * size + $0]) / (unit * unit) }
    }
  }
}
