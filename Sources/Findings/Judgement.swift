import Verbatims

/// The whole verbatim: polarity, nature, dissatisfaction.
struct Judgement {
  let weights: Weights

  /// What the whole text shows beside its findings.
  struct Signs: Hashable {
    var natures: Set<Nature> = []
    var asks = false
  }

  /// The balance of the findings, in [−1, 1]: (Σ enchantments − Σ irritants) / (Σ of both + inertia), each by its
  /// intensity and its weight in the text.
  func polarity(_ findings: [Finding], weight: (Int) -> Double) -> Measure {
    var good = 0.0
    var bad = 0.0
    for index in findings.indices {
      let mass = findings[index].intensity.value * weight(index)
      switch findings[index].kind {
      case .enchantment: good += mass
      case .irritant: bad += mass
      case .expectation: break
      }
    }
    guard good + bad > 0 else { return .zero }
    return Measure(max(-1, min(1, (good - bad) / (good + bad + weights.polarityInertia))))
  }

  func nature(_ findings: [Finding], polarity: Measure, signs: Signs) -> Nature {
    let irritants = findings.contains { $0.kind == .irritant }
    let enchantments = findings.contains { $0.kind == .enchantment }
    if irritants, enchantments, abs(polarity.value) <= weights.mixedBelow { return .mixed }
    if irritants, polarity.thousandths < 0 || !enchantments { return .complaint }
    if enchantments { return .praise }
    if signs.natures.contains(.noise) { return .noise }
    if signs.natures.contains(.complaint) { return .complaint }
    if findings.contains(where: { $0.kind == .expectation }) {
      return signs.natures.contains(.request) || signs.asks ? .request : .suggestion
    }
    if signs.natures.contains(.suggestion) { return .suggestion }
    if signs.natures.contains(.request) || signs.asks { return .request }
    if signs.natures.contains(.praise) { return .praise }
    return .information
  }

  /// A candidate for the supervisors' réclamation, whichever nature prevails.
  func hasDissatisfaction(_ nature: Nature, _ findings: [Finding]) -> Bool {
    if nature == .complaint || nature == .mixed { return true }
    guard findings.contains(where: { $0.kind == .irritant && $0.intensity.thousandths >= 400 }) else { return false }
    return findings.contains { $0.rupture != nil || $0.kind == .expectation }
  }
}
