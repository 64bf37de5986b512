/// What decides: why customers say that they leave or stay, the few moments of truth, and the many makers and breakers.
public struct Decisions: Sendable {
  public let stated: StatedDecisions
  public let moments: MomentsOfTruth
  public let makersAndBreakers: DecisivePlaces

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ places: MapPlaces) {
    let flags = FlaggedFindings(ledger, placed)
    stated = StatedDecisions(ledger, placed, customers)
    moments = MomentsOfTruth(ledger, placed, customers, places, flags)
    makersAndBreakers = DecisivePlaces(ledger, placed, customers, places, flags)
  }
}
