internal import Verbatims

/// A maker or breaker, « ça passe / ça casse »: a place where customers say that they carry on or go elsewhere.
public struct DecisivePlace: Sendable {
  /// Which of the two surely prevails.
  public enum Tendency: Sendable { case makes, breaks, undetermined }

  public let subject: MapSubject
  /// The verdicts that count here, and the customers who state them.
  public let makes: Int
  public let breaks: Int
  public let customersMaking: Int
  public let customersBreaking: Int
  /// The findings that such verdicts rest on, of all findings here.
  public let making: Proportion
  public let breaking: Proportion

  /// The verdicts to go elsewhere, of all verdicts here.
  public var breakShare: Proportion { Proportion(breaks, of: makes + breaks) }

  /// Undetermined where the interval of the share of breaks holds one half.
  public var tendency: Tendency {
    guard let interval = breakShare.interval(.ninetyFive) else { return .undetermined }
    if interval.low > 0.5 { return .breaks }
    return interval.high < 0.5 ? .makes : .undetermined
  }
}

/// The makers and breakers of the map.
public struct DecisivePlaces: Sendable {
  /// By verdicts, the most first; then in the order of the journey.
  public let list: [DecisivePlace]

  /// - Complexity: O(*n*) in the number of findings.
  init(
    _ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ places: MapPlaces,
    _ flags: FlaggedFindings
  ) {
    var (making, breaking) = (CustomerTable<Int>(), CustomerTable<Int>())
    for index in customers.verbatims.indices {
      for number in ledger.verbatims[Int(customers.verbatims[index])].findings.lazy.map(Int.init)
      where flags.makes[number] || flags.breaks[number] {
        let place = places.place(of: number, placed)
        guard place >= 0 else { continue }
        if flags.makes[number] { making.add(place, customer: customers.customers[index]) }
        if flags.breaks[number] { breaking.add(place, customer: customers.customers[index]) }
      }
    }
    let found = places.subjects.indices.compactMap { place -> DecisivePlace? in
      let tally = places.tally(place)
      guard tally.makes + tally.breaks > 0 else { return nil }
      let (makes, breaks) = (making.entry(place), breaking.entry(place))
      return DecisivePlace(
        subject: places.subjects[place], makes: tally.makes, breaks: tally.breaks, customersMaking: makes.customers,
        customersBreaking: breaks.customers, making: Proportion(makes.times, of: tally.findings),
        breaking: Proportion(breaks.times, of: tally.findings))
    }
    list = found.sorted { $0.makes + $0.breaks > $1.makes + $1.breaks }
  }
}
