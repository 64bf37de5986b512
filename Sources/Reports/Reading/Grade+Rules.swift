internal import Journeys

/// When a sentence is solid, to be confirmed, not shown. The methods page prints these rules.
extension Grade {
  /// So many customers carry a sentence.
  static let solidCustomers = 30
  /// With fewer, nothing is shown.
  static let fewestCustomers = 10

  /// A sentence about a count of customers.
  init(customers: Int) {
    self = customers >= Self.solidCustomers ? .solid : customers >= Self.fewestCustomers ? .toConfirm : .notShown
  }

  /// A sentence about a figure that is said to lie on one side of nought.
  init(customers: Int, interval: Interval?) {
    let byCount = Grade(customers: customers)
    guard byCount == .solid else {
      self = byCount
      return
    }
    self = interval?.excludesZero == true ? .solid : .toConfirm
  }
}
