internal import Verbatims

/// The drivers of one family, held against the outcome together (Brandt, 1987) and corrected for their number.
public struct DriverTable: Sendable {
  /// In the order of the journey, or of the vocabulary; those spoken of too seldom included.
  public let drivers: [Driver]
  /// The verbatims with an outcome, and their customers.
  public let rows: Int
  public let customers: Int
  /// The share of the outcome's variance that what is spoken of and the sources explain, in [0, 1].
  public let explained: Double

  /// - Returns: nil where nothing can be told.
  /// - Complexity: O(*n* *k*² + *t*³) for *n* verbatims that speak of *k* subjects each, and *t* subjects.
  init?(_ ledger: Ledger, _ customers: CustomerOrder, _ outcome: Outcome, _ sources: SourceNumbers, _ model: Model) {
    var rows = DriverRows(model, sources)
    for index in customers.verbatims.indices {
      let number = Int(customers.verbatims[index])
      guard outcome.values[number] >= 0 else { continue }
      rows.begin()
      for finding in ledger.verbatims[number].findings {
        rows.add(ledger.findings[Int(finding)], at: model.places[Int(finding)])
      }
      rows.end(
        outcome: Int32(outcome.values[number]), customer: Int(customers.customers[index]),
        source: Int(sources.numbers[number]))
    }
    guard let contrast = PenaltyReward(rows.contrast, .standard) else { return nil }
    (self.rows, self.customers, explained) = (contrast.rows, contrast.customers, contrast.explained)
    drivers = model.subjects.enumerated().map { number, subject in
      Driver(
        subject, contrast.touchpoints[number], verbatims: rows.verbatims[number], customers: rows.customers[number],
        of: contrast.rows)
    }
  }

  /// What the drivers of a table are, and where each finding stands among them.
  struct Model {
    /// Shown; numbers from 0 on.
    var subjects: [MapSubject]
    /// How many numbers there are with those that are only held equal.
    var places: [Int16]
    var count: Int
  }
}

/// The rows of a contrast, gathered verbatim by verbatim.
private struct DriverRows {
  var contrast: ContrastRows
  /// By subject shown.
  var verbatims: [Int]
  var customers: [Int]
  private let shown: Int
  private let firstSource: Int
  private var lastCustomer: [Int]
  private var badly: [Int] = []
  private var well: [Int] = []

  init(_ model: DriverTable.Model, _ sources: SourceNumbers) {
    // What one source scores lower must not be put on the stages that it speaks of: each has a dummy of its own.
    contrast = ContrastRows(touchpoints: model.count + sources.count)
    (shown, firstSource) = (model.subjects.count, model.count)
    verbatims = Array(repeating: 0, count: shown)
    customers = verbatims
    lastCustomer = Array(repeating: -1, count: shown)
  }

  mutating func begin() {
    badly.removeAll(keepingCapacity: true)
    well.removeAll(keepingCapacity: true)
  }

  mutating func add(_ finding: FindingRow, at place: Int16) {
    // A decision on the whole relation is a result, not what leads to it.
    guard place >= 0, finding.valence != 0, !VerdictPlaces.isDetached(finding) else { return }
    if finding.valence < 0 {
      if !badly.contains(Int(place)) { badly.append(Int(place)) }
    } else if !well.contains(Int(place)) {
      well.append(Int(place))
    }
  }

  mutating func end(outcome: Int32, customer: Int, source: Int) {
    for place in badly { meet(place, customer) }
    for place in well where !badly.contains(place) { meet(place, customer) }
    // The most frequent source is the one that the others are held against.
    if source > 0 { badly.append(firstSource + source) }
    contrast.add(outcome: outcome, customer: customer, badly: badly, well: well)
  }

  private mutating func meet(_ place: Int, _ customer: Int) {
    guard place < shown else { return }
    verbatims[place] += 1
    if lastCustomer[place] != customer {
      lastCustomer[place] = customer
      customers[place] += 1
    }
  }
}
