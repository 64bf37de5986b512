internal import Verbatims

/// The itineraries of all customers, made one at a time and not kept.
///
/// They come in the order of the customers; those of one customer stand together, the one of the dated texts first.
/// Texts found twice are left out, and so are customers who tell of no place and no decision.
public struct Itineraries: Sequence, Sendable {
  let ledger: Ledger
  let customers: CustomerOrder
  let told: ToldPlaces

  init(_ ledger: Ledger, _ customers: CustomerOrder, _ told: ToldPlaces) {
    self.ledger = ledger
    self.customers = customers
    self.told = told
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  /// Goes from customer to customer.
  ///
  /// - Complexity: O(*n* log *n*) in the number of verbatims, O(*n*) where each customer has one.
  public struct Iterator: IteratorProtocol {
    private let source: Itineraries
    private var position = 0
    /// The texts of the customer at hand that are still to come: the dated ones, by time, and the others.
    private var dated: [UInt32] = []
    private var undated: [UInt32] = []
    private var undatedDone = 0
    private var customer: UInt32 = 0

    init(_ source: Itineraries) { self.source = source }

    public mutating func next() -> Itinerary? {
      while true {
        guard let texts = nextTexts() else { return nil }
        let isKnown = !source.ledger.verbatims[Int(texts[0])].customer.isNone
        var writer = ItineraryWriter(source.ledger, source.told, Itinerary(customer: customer, isKnown: isKnown))
        for text in texts { writer.add(text) }
        if !writer.itinerary.steps.isEmpty || !writer.itinerary.verdicts.isEmpty { return writer.itinerary }
      }
    }

    /// The texts of the next itinerary.
    private mutating func nextTexts() -> [UInt32]? {
      if !dated.isEmpty {
        defer { dated.removeAll(keepingCapacity: true) }
        return dated
      }
      if undatedDone < undated.count {
        defer { undatedDone += 1 }
        return [undated[undatedDone]]
      }
      guard gatherCustomer() else { return nil }
      return nextTexts()
    }

    /// Turns to the next customer with a text.
    private mutating func gatherCustomer() -> Bool {
      let (order, ledger) = (source.customers, source.ledger)
      undated.removeAll(keepingCapacity: true)
      undatedDone = 0
      while position < order.verbatims.count, dated.isEmpty, undated.isEmpty {
        customer = order.customers[position]
        while position < order.verbatims.count, order.customers[position] == customer {
          let number = order.verbatims[position]
          position += 1
          let verbatim = ledger.verbatims[Int(number)]
          guard verbatim.duplicateOf.isNone, !verbatim.findings.isEmpty || verbatim.began != nil else { continue }
          if verbatim.seconds == nil { undated.append(number) } else { dated.append(number) }
        }
      }
      if dated.count > 1 {
        dated.sort {
          (ledger.verbatims[Int($0)].seconds ?? 0, $0) < (ledger.verbatims[Int($1)].seconds ?? 0, $1)
        }
      }
      return !dated.isEmpty || !undated.isEmpty
    }
  }
}
