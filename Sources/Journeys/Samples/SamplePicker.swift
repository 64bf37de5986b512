internal import Verbatims

/// Draws up the shortlists of all places.
struct SamplePicker {
  /// Costs this near are the same, so that the hash decides, in thousandths.
  private static let step = 100

  private let ledger: Ledger
  private let placed: PlacedFindings
  private let places: SamplePlaces
  private let norms: SampleNorms
  private var lists: [Shortlist]

  init(_ ledger: Ledger, _ placed: PlacedFindings, _ places: SamplePlaces, _ norms: SampleNorms) {
    (self.ledger, self.placed, self.places, self.norms) = (ledger, placed, places, norms)
    lists = Array(repeating: Shortlist(), count: places.slotCount)
  }

  mutating func add(_ verbatim: VerbatimRow, customer: UInt32) {
    guard verbatim.duplicateOf.isNone, !verbatim.findings.isEmpty else { return }
    let hash = StableHash.of(ledger.texts[verbatim.id])
    for number in verbatim.findings {
      let finding = ledger.findings[Int(number)]
      let length = ledger.texts[finding.quote].count
      guard length > 0 else { continue }
      let cost = QuoteLength.cost(length)
      offer(placed.cell(of: Int(number)), finding, Int(number), cost, hash, customer)
      offer(places.stage(Int(placed.stages[Int(number)])), finding, Int(number), cost, hash, customer)
      guard let concept = places.concept(finding.concept) else { continue }
      offer(concept, finding, Int(number), cost, hash, customer)
    }
  }

  /// Offers a finding to the shortlist of a place: its length, its distance from the median and half the rarity of its
  /// concept count against it.
  @inline(__always)
  private mutating func offer(
    _ place: Int, _ finding: FindingRow, _ number: Int, _ length: Int, _ hash: UInt64, _ customer: UInt32
  ) {
    let slot = places.slot(place, finding.kind)
    let distance = abs(Int(finding.intensity) - Int(norms.medians[slot]))
    let rarity = norms.rarity(places.conceptNumber(finding.concept), slot)
    let cost = Int32(clamping: (length + distance + rarity / 2) / Self.step)
    lists[slot].add(
      SampleCandidate(
        cost: cost, hash: hash, finding: Int32(number), customer: customer, quote: finding.quote,
        concept: finding.concept))
  }

  func chosen(most count: Int) -> [[Int]] {
    var words = QuoteWords(ledger.texts)
    return lists.map { $0.chosen(most: count, &words) }
  }
}
