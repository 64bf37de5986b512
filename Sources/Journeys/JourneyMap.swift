/// The journey as its customers live it: what is counted, where, with which words.
///
/// Every part is computed from the rows of the ledger in their canonical order: the map of joined ledgers is the map of
/// the whole.
public struct JourneyMap: Sendable {
  public let journey: Journey
  public let options: MapOptions
  /// The rows, in their canonical order.
  public let ledger: Ledger
  public let placed: PlacedFindings
  public let customers: CustomerOrder
  public let basis: Basis
  public let matrix: Matrix

  /// - Complexity: O(*n* log *n*) in the number of rows.
  public init(_ rows: Ledger, on journey: Journey, options: MapOptions) {
    let ledger = rows.canonical()
    let placed = PlacedFindings(ledger, on: journey, channels: options.channels)
    let customers = CustomerOrder(ledger)
    (self.journey, self.options, self.ledger) = (journey, options, ledger)
    (self.placed, self.customers) = (placed, customers)
    basis = Basis(ledger, customers: customers.count)
    matrix = Matrix(ledger, placed, customers)
  }
}
