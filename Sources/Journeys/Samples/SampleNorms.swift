internal import Verbatims

/// What is usual at each place: the median intensity, and how frequent each concept is.
struct SampleNorms: Sendable {
  /// The width of a class of intensities, in thousandths.
  private static let width = 20
  private static let classes = 1000 / width + 1

  /// By slot, in thousandths.
  private(set) var medians: [Int32]
  /// By slot of a cell or stage and by concept.
  private var concepts: [Int32]
  /// By slot of a cell or stage, the count of the most frequent concept.
  private var mosts: [Int32]
  private let conceptCount: Int

  init(_ ledger: Ledger, _ placed: PlacedFindings, _ places: SamplePlaces) {
    conceptCount = places.concepts.count
    let mixed = places.mixedCount * Kind.allCases.count
    var histogram = [Int32](repeating: 0, count: places.slotCount * Self.classes)
    concepts = Array(repeating: 0, count: mixed * conceptCount)
    for (number, finding) in ledger.findings.enumerated() {
      let intensity = Int(finding.intensity) / Self.width
      let stage = places.stage(Int(placed.stages[number]))
      for place in (0..<2).lazy.map({ $0 == 0 ? placed.cell(of: number) : stage }) {
        let slot = places.slot(place, finding.kind)
        histogram[slot * Self.classes + intensity] += 1
        if let concept = places.conceptNumber(finding.concept) { concepts[slot * conceptCount + concept] += 1 }
      }
      guard let place = places.concept(finding.concept) else { continue }
      histogram[places.slot(place, finding.kind) * Self.classes + intensity] += 1
    }
    medians = (0..<places.slotCount).map { Self.median(histogram[($0 * Self.classes)..<(($0 + 1) * Self.classes)]) }
    mosts = Array(repeating: 0, count: mixed)
    for slot in mosts.indices where conceptCount > 0 {
      mosts[slot] = concepts[(slot * conceptCount)..<((slot + 1) * conceptCount)].max() ?? 0
    }
  }

  /// How far a concept is from the most frequent one of a slot, 0 to 1000; 0 where the slot is of one concept.
  @inline(__always)
  func rarity(_ concept: Int?, _ slot: Int) -> Int {
    guard slot < mosts.count else { return 0 }
    guard let concept, mosts[slot] > 0 else { return 1000 }
    return 1000 - 1000 * Int(concepts[slot * conceptCount + concept]) / Int(mosts[slot])
  }

  /// The middle of the class that holds the median.
  private static func median(_ histogram: ArraySlice<Int32>) -> Int32 {
    let all = histogram.reduce(0, +)
    var below: Int32 = 0
    for (index, count) in histogram.enumerated() {
      below += count
      if below * 2 >= all { return Int32(index * width + width / 2) }
    }
    return 0
  }
}
