internal import Verbatims

/// A channel that customers ask something of, or miss.
public struct WishedChannel: Hashable, Sendable {
  /// `stages.count` as its stage where it stands for all stages or none is told; `channels.count` as its channel where a
  /// contact point is missed and not named.
  public let place: JourneyPlace
  /// The customers who ask or miss.
  public let customers: Int
  /// Those who wish for something and name the channel in the same sentence.
  public let wishing: Int
  /// Those who tell that the contact point is not there.
  public let missing: Int

  /// By customers, the most first; then by place.
  static func comesFirst(_ one: WishedChannel, _ other: WishedChannel) -> Bool {
    one.customers != other.customers ? one.customers > other.customers : one.place.precedes(other.place)
  }
}

/// The channels and persons that customers wish for: expectations that name a channel, and contact points told missing.
///
/// A channel counts by what its own sentence says, whatever channel the map shows.
public struct WishedChannels: Sendable {
  /// By channel, over all stages.
  public let channels: [WishedChannel]
  /// By channel and stage.
  public let touchpoints: [WishedChannel]

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ told: ToldPlaces) {
    var (byChannel, byTouchpoint) = (WishTable(), WishTable())
    for index in customers.verbatims.indices {
      let verbatim = ledger.verbatims[Int(customers.verbatims[index])]
      for number in verbatim.findings {
        let finding = ledger.findings[Int(number)]
        let isMissing = finding.rupture == .missingTouchpoint
        guard isMissing || finding.kind == .expectation else { continue }
        let channel = Self.isSaid(finding) ? told.channel(finding.channel) : told.unknown.channel
        guard isMissing || channel != told.unknown.channel else { continue }
        let customer = customers.customers[index]
        byChannel.add(JourneyPlace(stage: told.unknown.stage, channel: channel), isMissing, customer)
        byTouchpoint.add(JourneyPlace(stage: placed.stages[Int(number)], channel: channel), isMissing, customer)
      }
    }
    (channels, touchpoints) = (byChannel.wished(), byTouchpoint.wished())
  }

  private static func isSaid(_ finding: FindingRow) -> Bool {
    switch finding.channelFrom {
    case nil, .clause, .sentence: true
    case .discourse, .question, .source, .sector: false
    }
  }
}

private struct WishTable {
  private var all = CustomerTable<JourneyPlace>()
  private var wishing = CustomerTable<JourneyPlace>()
  private var missing = CustomerTable<JourneyPlace>()

  mutating func add(_ place: JourneyPlace, _ isMissing: Bool, _ customer: UInt32) {
    all.add(place, customer: customer)
    if isMissing { missing.add(place, customer: customer) } else { wishing.add(place, customer: customer) }
  }

  func wished() -> [WishedChannel] {
    all.entries.map { entry in
      WishedChannel(
        place: entry.key, customers: entry.customers, wishing: wishing.entry(entry.key).customers,
        missing: missing.entry(entry.key).customers)
    }.sorted(by: WishedChannel.comesFirst)
  }
}
