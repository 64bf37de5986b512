import Verbatims

/// The whole verbatim: polarity, nature, dissatisfaction.
struct Judgement {
  let weights: Weights

  /// What the whole text shows beside its findings.
  struct Signs: Hashable {
    /// Bit *n* for the nature of raw value *n*.
    var natures: UInt8 = 0
    var asks = false
    var isChat = false

    mutating func add(_ nature: Nature) { natures |= 1 << nature.rawValue }
    func show(_ nature: Nature) -> Bool { natures & 1 << nature.rawValue != 0 }
  }

  /// The sums from which a polarity is made.
  struct Balance: Hashable {
    var good = 0.0
    var bad = 0.0

    /// Adds a finding by its intensity and its weight in the text.
    mutating func add(_ finding: Finding, weight: Double) {
      switch finding.kind {
      case .enchantment: good += finding.intensity.value * weight
      case .irritant: bad += finding.intensity.value * weight
      case .expectation: break
      }
    }
  }

  /// The balance of the findings, in [−1, 1]: (Σ enchantments − Σ irritants) / (Σ of both + inertia).
  func polarity(_ balance: Balance) -> Measure {
    guard balance.good + balance.bad > 0 else { return .zero }
    let value = (balance.good - balance.bad) / (balance.good + balance.bad + weights.polarityInertia)
    return Measure(max(-1, min(1, value)))
  }

  /// A text that thanks or complains and names nothing still has its tone.
  func polarity(ofTone nature: Nature) -> Measure {
    switch nature {
    case .praise: Measure(weights.tone)
    case .complaint: Measure(-weights.tone)
    default: .zero
    }
  }

  func nature(_ findings: [Finding], polarity: Measure, signs: Signs) -> Nature {
    let irritants = findings.contains { $0.kind == .irritant }
    let enchantments = findings.contains { $0.kind == .enchantment }
    if irritants, enchantments, abs(polarity.value) <= weights.mixedBelow { return .mixed }
    if isFlatRequest(findings, signs) { return .request }
    if irritants, polarity.thousandths < 0 || !enchantments { return .complaint }
    if enchantments { return .praise }
    if signs.show(.noise) { return .noise }
    if signs.show(.complaint) { return .complaint }
    if findings.contains(where: { $0.kind == .expectation }) {
      return signs.show(.request) || signs.asks ? .request : .suggestion
    }
    if signs.show(.suggestion) { return .suggestion }
    if signs.show(.request) || signs.asks { return .request }
    if signs.show(.praise) { return .praise }
    return .information
  }

  /// A chat in which the customer asks for help and tells flatly what does not work (guideline 4): neither complaint nor
  /// ill feeling.
  func isFlatRequest(_ findings: [Finding], _ signs: Signs) -> Bool {
    guard signs.isChat, signs.asks || signs.show(.request), findings.count <= weights.mostInRequest else {
      return false
    }
    return findings.contains { $0.kind == .irritant }
      && findings.allSatisfy {
        $0.kind == .expectation
          || $0.kind == .irritant && $0.theme != .overall && $0.makeOrBreak == nil
            && $0.intensity.value <= weights.flatInRequest
      }
  }

  /// A candidate for the supervisors' réclamation, whichever nature prevails.
  func hasDissatisfaction(_ nature: Nature, _ findings: [Finding]) -> Bool {
    if nature == .complaint || nature == .mixed { return true }
    guard findings.contains(where: { $0.kind == .irritant && $0.intensity.thousandths >= 400 }) else { return false }
    return findings.contains { $0.rupture != nil || $0.kind == .expectation }
  }
}
