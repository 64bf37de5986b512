public import Verbatims

/// Representative findings of every touchpoint, stage and concept, of each kind by itself, for their quotes: short, of
/// different customers, no two alike, of the frequent concepts, and near the median intensity.
///
/// Which are taken depends on the rows alone. Texts found twice are passed over.
public struct Samples: Sendable {
  /// How many are kept of a place.
  public static let most = 5

  private let places: SamplePlaces
  /// By place and kind, the findings, counted in the ledger, the most representative first.
  private let findings: [[Int]]

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings, _ customers: CustomerOrder) {
    places = SamplePlaces(ledger, placed)
    let norms = SampleNorms(ledger, placed, places)
    var picker = SamplePicker(ledger, placed, places, norms)
    for index in customers.verbatims.indices {
      picker.add(ledger.verbatims[Int(customers.verbatims[index])], customer: customers.customers[index])
    }
    findings = picker.chosen(most: Self.most)
  }

  /// Those of a touchpoint, or of a stage's findings that name no channel.
  public func touchpoint(stage: Int, channel: Int, _ kind: Kind) -> [Int] {
    findings[places.slot(places.cell(stage, channel), kind)]
  }

  /// Those of a stage, counted in the journey, over all its channels.
  public func stage(_ stage: Int, _ kind: Kind) -> [Int] { findings[places.slot(places.stage(stage), kind)] }

  /// Those of a concept, by its text in the ledger; none where nobody says it.
  public func concept(_ concept: TextPool.ID, _ kind: Kind) -> [Int] {
    places.concept(concept).map { findings[places.slot($0, kind)] } ?? []
  }

  /// The concepts that occur, by their bytes.
  public var concepts: [TextPool.ID] { places.concepts }
}
