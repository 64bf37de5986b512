/// The places where findings leave an imprint or decide more often than over the whole map.
enum FlaggedPlaces {
  /// The fewest findings that tell, and the most of all places that are told: moments of truth are rare.
  private static let fewest = 10
  private static let mostOfPlaces = 5

  /// Where the lower bound of the share of flagged findings exceeds the map's mean, the surest first, at most a fifth.
  static func all(_ matrix: Matrix, _ places: MapPlaces) -> [MapSubject] {
    guard !matrix.all.isEmpty else { return [] }
    let mean = Double(matrix.all.momentsOfTruth) / Double(matrix.all.findings)
    let found = places.subjects.indices.compactMap { place -> (subject: MapSubject, low: Double)? in
      let tally = places.tally(place)
      let flagged = Proportion(min(tally.momentsOfTruth, tally.findings), of: tally.findings)
      guard tally.findings >= fewest, let low = flagged.interval(.ninetyFive)?.low, low > mean else { return nil }
      return (places.subjects[place], low)
    }
    return found.sorted { $0.low > $1.low }.prefix(max(1, places.count / mostOfPlaces)).map(\.subject)
  }
}
