internal import Verbatims

/// The words and concepts of findings, numbered together.
struct FindingFeatures {
  private let index: WordIndex
  private let conceptNames: [String]
  /// By finding, its concept with its sign, after the words.
  private let concepts: [UInt32]
  let customers: CustomerOrder

  init(_ ledger: Ledger, _ customers: CustomerOrder) {
    self.customers = customers
    index = WordIndex(ledger)
    var numbers = [UInt32](repeating: .max, count: ledger.texts.count)
    var names: [String] = []
    let first = UInt32(index.words.count)
    concepts = ledger.findings.map { finding in
      guard !finding.concept.isNone else { return .max }
      let text = Int(finding.concept.number)
      if numbers[text] == .max {
        numbers[text] = UInt32(names.count)
        names.append(ledger.texts.string(finding.concept))
      }
      return first + numbers[text] * 3 + UInt32(finding.kind.rawValue)
    }
    (conceptNames, count) = (names, index.words.count + names.count * 3)
  }

  let count: Int

  func isWord(_ feature: Int) -> Bool { feature < index.words.count }

  func name(_ feature: Int) -> String {
    isWord(feature)
      ? index.words.string(TextPool.ID(number: UInt32(feature)))
      : conceptNames[(feature - index.words.count) / 3]
  }

  func kind(_ feature: Int) -> Distinction.Feature.Kind {
    guard !isWord(feature) else { return .word }
    switch Kind.allCases[(feature - index.words.count) % 3] {
    case .irritant: return .irritant
    case .enchantment: return .enchantment
    case .expectation: return .expectation
    }
  }

  /// The places of a finding's features: its words, its concept where it has one, and last `count`, which all have.
  @inline(__always)
  func places(of finding: Int) -> Range<Int> {
    let words = index.places(of: finding)
    return words.lowerBound..<words.upperBound + (concepts[finding] == .max ? 1 : 2)
  }

  @inline(__always)
  func feature(at place: Int, of finding: Int) -> Int {
    let end = index.places(of: finding).upperBound
    if place < end { return Int(index.word(at: place)) }
    return place == end && concepts[finding] != .max ? Int(concepts[finding]) : count
  }
}
