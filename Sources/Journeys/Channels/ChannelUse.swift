/// How customers use channels: of which kind, from which to which, which they leave and which they wish for.
public struct ChannelUse: Sendable {
  public let kinds: ChannelKinds
  /// From one kind to another, the most customers first.
  public let changes: [KindChange]
  /// The customers who change from one kind of channel to another.
  public let changingCustomers: Int
  public let selfService: SelfServiceExits
  public let badContacts: BadContacts
  public let wished: WishedChannels

  /// - Complexity: O(*n*) in the number of findings, O(*n* log *n*) in the texts of a customer.
  init(
    _ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ itineraries: Itineraries,
    on journey: Journey
  ) {
    kinds = ChannelKinds(ledger, placed, customers, on: journey)
    badContacts = BadContacts(ledger, customers)
    wished = WishedChannels(ledger, placed, customers, itineraries.told)
    var counter = ChannelPassages(ledger, on: journey)
    for itinerary in itineraries { counter.add(itinerary) }
    changes = counter.kinds.changes()
    changingCustomers = counter.kinds.changing.customers
    selfService = counter.selfService.exitsFound()
  }
}

/// Follows itineraries from channel to channel.
private struct ChannelPassages {
  var kinds = KindChangeTable()
  var selfService: SelfServiceTable
  private let ledger: Ledger
  private let channels: [JourneyChannel]

  init(_ ledger: Ledger, on journey: Journey) {
    self.ledger = ledger
    channels = journey.channels
    selfService = SelfServiceTable(journey)
  }

  mutating func add(_ itinerary: Itinerary) {
    var previous = -1
    for index in itinerary.steps.indices {
      let step = itinerary.steps[index]
      guard Int(step.place.channel) < channels.count else { continue }
      selfService.add(step, customer: itinerary.customer)
      if previous >= 0 { pass(itinerary.steps[previous], step, itinerary.customer) }
      previous = index
    }
  }

  private mutating func pass(_ from: Step, _ to: Step, _ customer: UInt32) {
    guard from.place.channel != to.place.channel, Succession(from, to, ledger) != .unordered else { return }
    kinds.add(
      from: channels[Int(from.place.channel)].kind, to: channels[Int(to.place.channel)].kind,
      hasRupture: from.ruptures != 0 || to.ruptures != 0, customer: customer)
    let began = ledger.verbatims[Int(from.verbatim)].seconds ?? 0
    let ended = ledger.verbatims[Int(to.verbatim)].seconds ?? 0
    selfService.add(from: from, to: to, pause: ended - began, customer: customer)
  }
}
