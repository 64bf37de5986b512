internal import Verbatims

/// The words and concepts of findings, numbered together.
struct FindingFeatures {
  private let index: WordIndex
  private let conceptNames: [String]
  /// By finding, its concept with its sign, after the words.
  private let concepts: [UInt32]

  init(_ ledger: Ledger) {
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
    conceptNames = names
  }

  var count: Int { index.words.count + conceptNames.count * 3 }

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

  /// Visits the features of a finding.
  @inline(__always)
  func forEach(of finding: Int, _ body: (Int) -> Void) {
    for word in index.words(of: finding) { body(Int(word)) }
    if concepts[finding] != .max { body(Int(concepts[finding])) }
  }
}

/// In how many verbatims each feature stands: what one verbatim says twice is no second witness.
struct FeatureCounts {
  private(set) var verbatims = 0
  private(set) var byFeature: [Int32]
  private var last: [UInt32]
  private var lastVerbatim: UInt32 = .max

  init(count: Int) {
    byFeature = Array(repeating: 0, count: count)
    last = Array(repeating: .max, count: count)
  }

  /// Adds a finding; those of a verbatim come one after the other.
  mutating func add(_ finding: Int, of verbatim: UInt32, _ features: FindingFeatures) {
    if verbatim != lastVerbatim {
      verbatims += 1
      lastVerbatim = verbatim
    }
    features.forEach(of: finding) { feature in
      if last[feature] != verbatim {
        last[feature] = verbatim
        byFeature[feature] += 1
      }
    }
  }
}
