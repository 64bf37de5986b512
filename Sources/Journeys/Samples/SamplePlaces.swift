internal import Verbatims

/// The places that samples are taken of, numbered: the cells of the matrix, its stages, and the concepts.
struct SamplePlaces: Sendable {
  /// By their bytes.
  let concepts: [TextPool.ID]
  private let channelCount: Int
  private let cellCount: Int
  private let stageCount: Int
  /// By text, the number of the concept, or all ones.
  private let conceptNumbers: [UInt32]

  init(_ ledger: Ledger, _ placed: PlacedFindings) {
    (channelCount, cellCount, stageCount) = (placed.channelCount, placed.cellCount, placed.stageCount)
    var numbers = [UInt32](repeating: .max, count: ledger.texts.count)
    for finding in ledger.findings where !finding.concept.isNone { numbers[Int(finding.concept.number)] = 0 }
    concepts = numbers.indices.filter { numbers[$0] == 0 }.map { TextPool.ID(number: UInt32($0)) }
      .sorted { ledger.texts.precedes($0, $1) }
    for (number, concept) in concepts.enumerated() { numbers[Int(concept.number)] = UInt32(number) }
    conceptNumbers = numbers
  }

  /// The cells and stages, whose concepts are counted.
  var mixedCount: Int { cellCount + stageCount + 1 }
  var count: Int { mixedCount + concepts.count }
  var slotCount: Int { count * Kind.allCases.count }

  func cell(_ stage: Int, _ channel: Int) -> Int { stage * (channelCount + 1) + channel }
  func stage(_ stage: Int) -> Int { cellCount + stage }

  func concept(_ concept: TextPool.ID) -> Int? {
    guard !concept.isNone, Int(concept.number) < conceptNumbers.count else { return nil }
    let number = conceptNumbers[Int(concept.number)]
    return number == .max ? nil : mixedCount + Int(number)
  }

  @inline(__always)
  func conceptNumber(_ concept: TextPool.ID) -> Int? {
    concept.isNone ? nil : Int(conceptNumbers[Int(concept.number)])
  }

  /// A place and a kind of finding.
  @inline(__always)
  func slot(_ place: Int, _ kind: Kind) -> Int { place * Kind.allCases.count + Int(kind.rawValue) }
}
