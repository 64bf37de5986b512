/// The integer sums that penalties and rewards are computed from; parts add up exactly.
public struct ContrastSums: Hashable, Sendable {
  public let touchpoints: Int
  public private(set) var rows = 0
  /// Of the outcomes, in thousandths, and of their squares.
  private(set) var outcomes = 0
  private(set) var squares: Int128 = 0
  /// By dummy: the outcomes of the rows where it is one.
  private(set) var products: [Int]
  /// Row by row, the lower triangle: in how many rows both dummies are one.
  private var together: [Int]

  public init(touchpoints: Int) {
    self.touchpoints = touchpoints
    products = Array(repeating: 0, count: 2 * touchpoints)
    together = Array(repeating: 0, count: 4 * touchpoints * touchpoints)
  }

  /// - Complexity: O(*n* *k*²) for *n* rows that speak of *k* touchpoints each.
  public init(_ rows: ContrastRows) {
    self.init(touchpoints: rows.touchpoints)
    let width = 2 * touchpoints
    for row in 0..<rows.count {
      let outcome = Int(rows.outcomes[row])
      self.rows += 1
      outcomes += outcome
      squares += Int128(outcome * outcome)
      let dummies = rows.dummies(row)
      for dummy in dummies {
        products[Int(dummy)] += outcome
        for other in dummies where other <= dummy { together[Int(dummy) * width + Int(other)] += 1 }
      }
    }
  }

  /// Adds the rows of another part.
  public mutating func merge(_ other: ContrastSums) {
    precondition(other.touchpoints == touchpoints, "parts of one contrast have the same touchpoints")
    rows += other.rows
    outcomes += other.outcomes
    squares += other.squares
    for index in products.indices { products[index] += other.products[index] }
    for index in together.indices { together[index] += other.together[index] }
  }

  /// In how many rows a dummy is one.
  func count(_ dummy: Int) -> Int { together(dummy, dummy) }

  /// In how many rows both dummies are one.
  func together(_ one: Int, _ other: Int) -> Int { together[max(one, other) * 2 * touchpoints + min(one, other)] }

  /// In how many rows a touchpoint is spoken of badly, and well.
  public func spoken(_ touchpoint: Int) -> (badly: Int, well: Int) {
    (count(2 * touchpoint), count(2 * touchpoint + 1))
  }
}
