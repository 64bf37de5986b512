internal import Verbatims

/// A place where customers are lost: the last step before they say that they go, or before they say no more.
///
/// The two are told apart: the first is stated, the second is only silence after something grave.
public struct LostPlace: Hashable, Sendable {
  public let place: JourneyPlace
  /// The customers who say after this step that they go elsewhere.
  public internal(set) var leaving = 0
  /// Of these, the customers heard again afterwards.
  public internal(set) var heardAgain = 0
  /// The customers whose itinerary ends here with a very sensitive irritant and without a verdict.
  public internal(set) var silent = 0
  /// Of these, the customers whose texts say whose they are: a text of nobody known is followed by nothing anyhow.
  public internal(set) var silentKnown = 0

  /// By stated departures, then by silence, the most first; then by place.
  static func comesFirst(_ one: LostPlace, _ other: LostPlace) -> Bool {
    if one.leaving != other.leaving { return one.leaving > other.leaving }
    if one.silent != other.silent { return one.silent > other.silent }
    return one.place.precedes(other.place)
  }
}

/// Counts where itineraries are lost.
struct LossTable: Sendable {
  private let ledger: Ledger
  private var leaving = CustomerTable<JourneyPlace>()
  private var heardAgain = CustomerTable<JourneyPlace>()
  private var silent = CustomerTable<JourneyPlace>()
  private var silentKnown = CustomerTable<JourneyPlace>()
  /// The customers who say that they go and tell of no step.
  private(set) var leavingFromNowhere = CustomerCount()

  init(_ ledger: Ledger) { self.ledger = ledger }

  mutating func add(_ itinerary: Itinerary) {
    for verdict in itinerary.verdicts where verdict.decision == .break { add(verdict, of: itinerary) }
    guard let last = itinerary.steps.last, endsBadly(last) else { return }
    let verdictText = itinerary.verdicts.last.map { ledger.findings[Int($0.finding)].verbatim }
    guard verdictText != last.verbatim else { return }
    silent.add(last.place, customer: itinerary.customer)
    if itinerary.isKnown { silentKnown.add(last.place, customer: itinerary.customer) }
  }

  private mutating func add(_ verdict: ItineraryVerdict, of itinerary: Itinerary) {
    guard verdict.step >= 0 else {
      leavingFromNowhere.add(itinerary.customer)
      return
    }
    let place = itinerary.steps[Int(verdict.step)].place
    leaving.add(place, customer: itinerary.customer)
    let text = ledger.verbatims[Int(ledger.findings[Int(verdict.finding)].verbatim)]
    if let said = text.seconds, let last = itinerary.steps.last,
      let heard = ledger.verbatims[Int(last.verbatim)].seconds, heard > said
    {
      heardAgain.add(place, customer: itinerary.customer)
    }
  }

  private func endsBadly(_ step: Step) -> Bool {
    guard step.lastFinding >= 0 else { return false }
    let finding = ledger.findings[Int(step.lastFinding)]
    let criticality = Criticality(intensity: Measure(thousandths: Int(finding.intensity)))
    return finding.kind == .irritant && criticality == .verySensitive
  }

  func places() -> [LostPlace] {
    let all = Set(leaving.entries.map(\.key)).union(silent.entries.map(\.key))
    let places = all.map { place in
      var lost = LostPlace(place: place)
      lost.leaving = leaving.entry(place).customers
      lost.heardAgain = heardAgain.entry(place).customers
      lost.silent = silent.entry(place).customers
      lost.silentKnown = silentKnown.entry(place).customers
      return lost
    }
    return places.sorted(by: LostPlace.comesFirst)
  }
}
