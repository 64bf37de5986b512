internal import Verbatims

/// The words and concepts of findings, numbered together.
struct FindingFeatures {
  private let index: WordIndex
  private let conceptNames: [String]
  /// By finding, its concept with its sign, after the words.
  private let concepts: [UInt32]
  private let customers: CustomerOrder

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

/// In how many verbatims each feature stands, and how many customers have it: what one says twice is no second witness.
struct FeatureCounts {
  private(set) var verbatims = 0
  private(set) var customers = 0
  private(set) var byFeature: [Int32]
  private(set) var customersByFeature: [Int32]
  private var last: [UInt32]
  private var lastCustomer: [UInt32]

  fileprivate init(count: Int) {
    byFeature = Array(repeating: 0, count: count)
    customersByFeature = byFeature
    last = Array(repeating: .max, count: count)
    lastCustomer = last
  }

  /// Adds the findings of a verbatim that are counted; verbatims of a customer come one after the other.
  fileprivate mutating func add(
    _ findings: some Sequence<Int>, _ verbatim: UInt32, isNewCustomer: Bool, customer: UInt32,
    _ features: FindingFeatures
  ) {
    verbatims += 1
    if isNewCustomer { customers += 1 }
    for finding in findings {
      features.forEach(of: finding) { feature in
        if last[feature] != verbatim {
          last[feature] = verbatim
          byFeature[feature] += 1
        }
        if lastCustomer[feature] != customer {
          lastCustomer[feature] = customer
          customersByFeature[feature] += 1
        }
      }
    }
  }
}

extension FindingFeatures {
  /// Counts the features of those findings that a condition holds for, customer by customer.
  ///
  /// - Complexity: O(findings).
  func counts(_ ledger: Ledger, where isCounted: (Int) -> Bool) -> FeatureCounts {
    var counts = FeatureCounts(count: count)
    var last: UInt32 = .max
    for index in customers.verbatims.indices {
      let (verbatim, customer) = (customers.verbatims[index], customers.customers[index])
      let findings = ledger.verbatims[Int(verbatim)].findings.lazy.map { Int($0) }.filter(isCounted)
      guard !findings.isEmpty else { continue }
      counts.add(findings, verbatim, isNewCustomer: last != customer, customer: customer, self)
      last = customer
    }
    return counts
  }
}
