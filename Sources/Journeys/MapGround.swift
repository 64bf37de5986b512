/// What every part of a map is made from: the rows in their canonical order, placed on a journey.
struct MapGround: Sendable {
  let journey: Journey
  let options: MapOptions
  let ledger: Ledger
  let placed: PlacedFindings
  let customers: CustomerOrder

  init(_ rows: Ledger, on journey: Journey, options: MapOptions) {
    (self.journey, self.options) = (journey, options)
    ledger = options.period(of: rows).canonical()
    placed = PlacedFindings(ledger, on: journey, channels: options.channels)
    customers = CustomerOrder(ledger)
  }
}
