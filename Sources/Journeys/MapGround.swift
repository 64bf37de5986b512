/// What every part of a map is made from: the rows in their canonical order, placed on a journey.
struct MapGround: Sendable {
  let journey: Journey
  let options: MapOptions
  /// The rows, copies too.
  let rows: Ledger
  /// The rows that count: what is a copy of another one is not counted twice.
  let ledger: Ledger
  let placed: PlacedFindings
  let customers: CustomerOrder

  init(_ rows: Ledger, on journey: Journey, options: MapOptions) {
    (self.journey, self.options) = (journey, options)
    let all = options.period(of: rows).canonical()
    self.rows = all
    let holdsCopies = all.verbatims.contains { !$0.duplicateOf.isNone }
    ledger = holdsCopies ? all.filter { $0.duplicateOf.isNone } : all
    placed = PlacedFindings(ledger, on: journey, channels: options.channels)
    customers = CustomerOrder(ledger)
  }
}
