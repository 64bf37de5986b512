/// What each customer said of which touchpoints, beside the outcome: a score, stars, or whether they stay.
///
/// A row is a verbatim that has an outcome, whether it speaks of a touchpoint or not.
public struct ContrastRows: Sendable {
  /// Touchpoints are numbers below this.
  public let touchpoints: Int
  private(set) var outcomes: [Int32] = []
  private(set) var customers: [Int] = []
  /// By row, ascending and without repeats, the dummies that are one: 2t for a touchpoint t spoken of badly, 2t + 1 well.
  private var dummies: [Int32] = []
  private var ends: [Int] = [0]

  public init(touchpoints: Int) { self.touchpoints = touchpoints }

  public var count: Int { outcomes.count }

  /// - Parameter outcome: in thousandths.
  /// - Parameter customer: any number that is the customer's own; rows of one customer are not independent.
  /// - Complexity: O(*k* log *k*) in what is spoken of.
  public mutating func add(
    outcome: Int32, customer: Int, badly: some Sequence<Int>, well: some Sequence<Int>
  ) {
    let all = badly.map { Int32(2 * $0) } + well.map { Int32(2 * $0 + 1) }
    precondition(all.allSatisfy { $0 >= 0 && $0 < 2 * touchpoints }, "a touchpoint is one of those counted")
    outcomes.append(outcome)
    customers.append(customer)
    let first = dummies.count
    for dummy in all.sorted() where dummies.count == first || dummies.last != dummy { dummies.append(dummy) }
    ends.append(dummies.count)
  }

  func dummies(_ row: Int) -> ArraySlice<Int32> { dummies[ends[row]..<ends[row + 1]] }
}
