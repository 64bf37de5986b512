internal import Journeys

/// The moments of truth: the few places where findings leave an imprint or decide more often than over the whole map.
struct MomentPlaces: Sendable {
  struct Moment: Sendable {
    let subject: MapSubject
    let tally: Tally
    /// The share of the findings that leave an imprint or decide.
    let share: Proportion
    let interval: Interval
  }

  /// The surest first.
  let list: [Moment]
  /// The share over the whole map.
  let mean: Double

  private static let fewestFindings = 10
  private static let mostOfPlaces = 5

  init(_ map: JourneyMap) {
    let all = map.matrix.all
    guard all.findings > 0 else {
      (list, mean) = ([], 0)
      return
    }
    let mean = Double(all.momentsOfTruth) / Double(all.findings)
    let found = map.places.subjects.indices.compactMap { place -> Moment? in
      let tally = map.places.tally(place)
      let share = Proportion(min(tally.momentsOfTruth, tally.findings), of: tally.findings)
      guard tally.findings >= Self.fewestFindings, let interval = share.interval(.ninetyFive), interval.low > mean
      else { return nil }
      return Moment(subject: map.places.subjects[place], tally: tally, share: share, interval: interval)
    }
    list = Array(
      found.sorted { $0.interval.low > $1.interval.low }.prefix(max(1, map.places.count / Self.mostOfPlaces)))
    self.mean = mean
  }

  func holds(_ subject: MapSubject) -> Bool { list.contains { $0.subject == subject } }
}
