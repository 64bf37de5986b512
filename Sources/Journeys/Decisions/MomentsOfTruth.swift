internal import Verbatims

/// A place where the relation is won or lost more often than elsewhere.
public struct MomentOfTruth: Sendable {
  /// How customers live it: by the sign of its net feeling, beyond what reads as neutral.
  public enum Lived: Sendable { case badly, well, undecided }

  public let subject: MapSubject
  /// The findings that leave a lasting imprint, or where verdicts count, of all findings there.
  public let flagged: Int
  public let findings: Int
  /// The customers who tell of the place.
  public let customers: Int
  /// The share of flagged findings, 0 to 1, and its interval, which holds customers for independent, not findings.
  public let share: Double
  public let interval: Interval
  /// The verdicts that count there.
  public let makes: Int
  public let breaks: Int
  /// The net feeling, −1 to 1; nil where nobody judged.
  public let feeling: Double?

  /// Up to 0.1 from nought, a feeling is neither.
  public var lived: Lived {
    guard let feeling, abs(feeling) > 0.1 else { return .undecided }
    return feeling < 0 ? .badly : .well
  }
}

/// The few places that decide whether customers stay.
///
/// Places are the touchpoints of the stages that name their channels and the other stages as a whole. A place is a
/// moment of truth where the lower bound of its share of flagged findings exceeds the map's mean share.
public struct MomentsOfTruth: Sendable {
  /// The fewest findings that tell, and the fewest customers: one who says much is no proof.
  public static let fewestFindings = 10
  public static let fewestCustomers = 5
  /// Of so many places, at most one is a moment of truth.
  public static let placesForOne = 5

  /// The share of flagged findings of all that stand at a stage, 0 to 1; nil where there are none.
  public let mean: Double?
  /// The surest first: by the lower bound of the share.
  public let list: [MomentOfTruth]

  /// - Complexity: O(*n*) in the number of findings.
  init(
    _ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder, _ places: MapPlaces,
    _ flags: FlaggedFindings
  ) {
    var counter = FlagCounter(places: places.count)
    var (flagged, all) = (0, 0)
    for index in customers.verbatims.indices {
      for number in ledger.verbatims[Int(customers.verbatims[index])].findings.lazy.map(Int.init)
      where Int(placed.stages[number]) < placed.stageCount {
        all += 1
        if flags.isFlagged[number] { flagged += 1 }
        let place = places.place(of: number, placed)
        if place >= 0 { counter.add(flags.isFlagged[number], at: place, customers.customers[index]) }
      }
    }
    let mean = all == 0 ? nil : Double(flagged) / Double(all)
    let counts = counter.finished()
    let found = places.subjects.indices.compactMap { place -> MomentOfTruth? in
      guard let mean, counts[place].trials >= Self.fewestFindings,
        counts[place].clusters >= Self.fewestCustomers, let share = counts[place].share,
        let interval = counts[place].interval(.ninetyFive), interval.low > mean
      else { return nil }
      return Self.moment(places.subjects[place], counts[place], share, interval, places.tally(place))
    }
    self.mean = mean
    // The sort is stable: equal bounds stay in the order of the journey.
    list = Array(found.sorted { $0.interval.low > $1.interval.low }.prefix(places.count / Self.placesForOne))
  }

  private static func moment(
    _ subject: MapSubject, _ count: ClusteredProportion, _ share: Double, _ interval: Interval, _ tally: Tally
  ) -> MomentOfTruth {
    MomentOfTruth(
      subject: subject, flagged: count.successes, findings: count.trials, customers: tally.customers, share: share,
      interval: interval, makes: tally.makes, breaks: tally.breaks, feeling: tally.feeling)
  }
}

/// Counts flagged findings by place and customer, if all that is a customer's comes together.
private struct FlagCounter {
  private var counts: [ClusteredProportion]
  private var lastCustomer: [UInt32]
  private var flagged: [Int]
  private var all: [Int]

  init(places: Int) {
    counts = Array(repeating: ClusteredProportion(), count: places)
    lastCustomer = Array(repeating: .max, count: places)
    flagged = Array(repeating: 0, count: places)
    all = flagged
  }

  mutating func add(_ isFlagged: Bool, at place: Int, _ customer: UInt32) {
    if lastCustomer[place] != customer {
      close(place)
      lastCustomer[place] = customer
    }
    all[place] += 1
    if isFlagged { flagged[place] += 1 }
  }

  mutating func finished() -> [ClusteredProportion] {
    for place in counts.indices { close(place) }
    return counts
  }

  private mutating func close(_ place: Int) {
    counts[place].add(flagged[place], of: all[place])
    (flagged[place], all[place]) = (0, 0)
  }
}
