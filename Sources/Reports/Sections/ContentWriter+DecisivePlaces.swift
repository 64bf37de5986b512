internal import Journeys

/// « Ça passe, ça casse » in the customers' own words: every place with a stated decision, not only moments of truth.
extension ContentWriter {
  private static let mostPlaces = 12

  /// Nil where nobody states a decision that counts at a place.
  var decisivePlaces: ReportTable? {
    let places = map.decisions.makersAndBreakers.list.prefix(Self.mostPlaces)
    guard !places.isEmpty else { return nil }
    return table(
      SectionWords.decisiveCaption,
      [
        (SectionWords.place, false), (SectionWords.customersLeaving, true), (SectionWords.customersStaying, true),
        (SectionWords.breakShare, true), (SectionWords.prevails, false),
      ], places.map(row))
  }

  private func row(_ place: DecisivePlace) -> ReportTable.Row {
    let share = place.breakShare.interval(.ninetyFive).map { numerals.percentRange($0.low, $0.high) } ?? "–"
    return ReportTable.Row(
      cells: [
        reading.name(place.subject), numerals.count(place.customersBreaking), numerals.count(place.customersMaking),
        share, say(SectionWords.tendency(place.tendency)),
      ], link: reading.link(place.subject), isUncertain: place.tendency == .undetermined)
  }
}
