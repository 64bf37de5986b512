/// Verbatims customer by customer, so that customers are counted once without sets.
public struct CustomerOrder: Sendable {
  /// The verbatims, counted in the ledger: those of a customer stand together, in the order of the ledger.
  public let verbatims: [UInt32]
  /// Parallel to `verbatims`: the number of the customer, from 0 on; one of its own for a verbatim of nobody known.
  public let customers: [UInt32]
  /// The number of customers.
  public let count: Int

  /// - Complexity: O(*n*) in the number of verbatims.
  public init(_ ledger: Ledger) {
    var numbers = [UInt32](repeating: .max, count: ledger.texts.count)
    var next: UInt32 = 0
    var byVerbatim: [UInt32] = []
    byVerbatim.reserveCapacity(ledger.verbatims.count)
    for verbatim in ledger.verbatims {
      guard !verbatim.customer.isNone, numbers[Int(verbatim.customer.number)] != .max else {
        if !verbatim.customer.isNone { numbers[Int(verbatim.customer.number)] = next }
        byVerbatim.append(next)
        next += 1
        continue
      }
      byVerbatim.append(numbers[Int(verbatim.customer.number)])
    }
    var starts = [UInt32](repeating: 0, count: Int(next) + 1)
    for customer in byVerbatim { starts[Int(customer) + 1] += 1 }
    for customer in 0..<Int(next) { starts[customer + 1] += starts[customer] }
    var verbatims = [UInt32](repeating: 0, count: byVerbatim.count)
    var customers = verbatims
    for (verbatim, customer) in byVerbatim.enumerated() {
      let place = Int(starts[Int(customer)])
      verbatims[place] = UInt32(verbatim)
      customers[place] = customer
      starts[Int(customer)] += 1
    }
    (self.verbatims, self.customers, count) = (verbatims, customers, Int(next))
  }
}
