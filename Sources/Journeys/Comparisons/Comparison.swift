/// Two groups of customers held against one another at every subject of the map.
public struct Comparison: Hashable, Sendable {
  /// Who is in focus, and what it is held against.
  public enum Kind: Hashable, Sendable {
    /// The customers with a value of a kept column, against those with another value.
    case segment(column: String, value: String)
    /// The later days against the earlier ones; each from its first day to the day after its last.
    case periods(later: Range<Int32>, earlier: Range<Int32>)
    /// As many days from the day of one of the journey's actions on, against as many before.
    case action(Int, days: Int32)
    /// Customers against employees.
    case employees
    /// A later map against an earlier one.
    case maps
  }

  /// One of the two groups.
  public struct Group: Hashable, Sendable {
    public let customers: Int
    public let verbatims: Int
  }

  public let kind: Kind
  public let focus: Group
  public let reference: Group
  /// By subject: all, stages, touchpoints that may be ranked, themes; without those of which nobody speaks.
  public internal(set) var differences: [GroupDifference]
  /// The share of customers that would have to come by another source for both groups to have the same mix, 0 to 1.
  public let mixShift: Double

  /// Fewer customers that judge, on either side, are too few.
  public static let fewestCustomers = 10

  /// The difference at a subject.
  public func difference(_ subject: MapSubject) -> GroupDifference? { differences.first { $0.subject == subject } }
}

extension Comparison {
  /// Of some groups of figures against others of the same figures.
  init(
    _ kind: Kind, _ figures: GroupFigures, focus: [Int], reference: [Int], _ subjects: [MapSubject], fewest: Int
  ) {
    self.init(kind, Side(figures, focus), Side(figures, reference), subjects, fewest: fewest)
  }

  init(_ kind: Kind, _ focus: Side, _ reference: Side, _ subjects: [MapSubject], fewest: Int) {
    let fewest = max(fewest, Self.fewestCustomers)
    let shift = Self.mixShift(focus, reference)
    self.kind = kind
    (self.focus, self.reference) = (focus.group, reference.group)
    mixShift = shift
    differences = subjects.indices.compactMap { subject in
      GroupDifference(
        subjects[subject], focus, reference, subject, fewest: fewest, hasOtherMix: shift >= SourceMix.leastShift)
    }
  }

  /// Some groups of some figures, taken together.
  struct Side {
    var figures: GroupFigures
    var groups: [Int]

    init(_ figures: GroupFigures, _ groups: [Int]) { (self.figures, self.groups) = (figures, groups) }

    var group: Group {
      Group(
        customers: groups.reduce(0) { $0 + figures.customers[$1] },
        verbatims: groups.reduce(0) { $0 + figures.verbatims[$1] })
    }
  }

  /// Half the sum of what the shares of the sources differ by.
  private static func mixShift(_ one: Side, _ other: Side) -> Double {
    func shares(_ side: Side) -> [Double] {
      let counts = (0..<side.figures.sources).map { side.figures.customers(side.groups, source: $0) }
      let all = Double(max(1, counts.reduce(0, +)))
      return counts.map { Double($0) / all }
    }
    return zip(shares(one), shares(other)).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
  }
}

extension GroupDifference {
  /// Nil where nobody speaks of the subject.
  init?(
    _ subject: MapSubject, _ focus: Comparison.Side, _ reference: Comparison.Side, _ number: Int, fewest: Int,
    hasOtherMix: Bool
  ) {
    let one = focus.figures.sum(focus.groups, number)
    let other = reference.figures.sum(reference.groups, number)
    guard one.customers + other.customers > 0 else { return nil }
    self.subject = subject
    self.focus = Side(one, of: focus.group.customers)
    self.reference = Side(other, of: reference.group.customers)
    isSmall = min(one.judges, other.judges) < fewest
    if min(focus.group.customers, reference.group.customers) >= fewest, one.customers + other.customers >= fewest {
      irritated = ProportionDifference(self.focus.irritated, self.reference.irritated, .ninetyFive)
        .map { OfShares(difference: $0, q: $0.probability) }
    }
    guard !isSmall, let a = one.feeling, let b = other.feeling else { return }
    let probability = UnitSums.probability(one, other)
    feelings = OfFeelings(
      value: a - b, interval: UnitSums.interval(one, less: other, .ninetyFive), probability: probability, q: probability
    )
    if hasOtherMix { mix = Self.mix(one, other, focus, reference, number) }
  }

  /// Fewer customers of a source, on either side, are left out.
  private static let fewestOfSource = 5

  private static func mix(
    _ one: UnitSums, _ other: UnitSums, _ focus: Comparison.Side, _ reference: Comparison.Side, _ number: Int
  ) -> SourceMix? {
    guard let a = one.estimate(fewest: 2), let b = other.estimate(fewest: 2) else { return nil }
    func parts(_ side: Comparison.Side) -> [Estimate?] {
      (0..<side.figures.sources).map {
        side.figures.sum(side.groups, source: $0, number).estimate(fewest: fewestOfSource)
      }
    }
    return SourceMix(MixedEstimates((a, parts(focus)), (b, parts(reference)), .ninetyFive))
  }
}

extension [Comparison] {
  /// Corrects all tests of a family, feelings and shares together, for their number (Benjamini & Hochberg, 1995).
  mutating func holdFalseAlarms() {
    var probabilities: [Double] = []
    for difference in lazy.flatMap(\.differences) {
      if let feelings = difference.feelings { probabilities.append(feelings.probability) }
      if let irritated = difference.irritated { probabilities.append(irritated.difference.probability) }
    }
    let mixes = lazy.flatMap(\.differences).compactMap(\.mix?.probability)
    var (values, mixValues) = (
      FalseDiscovery.qValues(probabilities)[...], FalseDiscovery.qValues([Double](mixes))[...]
    )
    for place in indices {
      for row in self[place].differences.indices {
        if self[place].differences[row].feelings != nil {
          self[place].differences[row].feelings?.q = values.removeFirst()
        }
        if self[place].differences[row].irritated != nil {
          self[place].differences[row].irritated?.q = values.removeFirst()
        }
        if self[place].differences[row].mix != nil { self[place].differences[row].mix?.q = mixValues.removeFirst() }
      }
    }
  }
}
