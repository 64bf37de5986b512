import Verbatims

/// The whole verbatim: polarity, nature, dissatisfaction.
struct Judgement {
  let shared: SharedWeights
  private var weights: Weights { shared.values }

  /// What the whole text shows beside its findings.
  struct Signs: Hashable {
    /// Bit *n* for the nature of raw value *n*.
    var natures: UInt8 = 0
    var asks = false
    var isChat = false

    mutating func add(_ nature: Nature) { natures |= 1 << nature.rawValue }
    func show(_ nature: Nature) -> Bool { natures & 1 << nature.rawValue != 0 }
  }

  /// What the findings show, taken together.
  struct Told: Hashable {
    var count = 0
    var irritant = false
    var enchantment = false
    var expectation = false
    /// By its own words, or in the whole text.
    var clearIrritant = false
    var rupture = false
    /// Enchantments less irritants.
    var balance = 0
    /// Something follows a contrast: « mais ».
    var isContrasted = false
    /// Nothing but wishes and what is told flatly.
    var isFlat = true
    /// Nothing but wishes and what is told mildly.
    var isMild = true
    /// Nothing is blamed but what does not work.
    var isMalfunction = true

    mutating func add(_ finding: Finding, _ shared: SharedWeights) {
      count += 1
      switch finding.kind {
      case .irritant:
        irritant = true
        balance -= 1
        hear(finding)
        addIrritant(finding, shared)
      case .enchantment:
        enchantment = true
        balance += 1
        isFlat = false
        isMild = false
      case .expectation:
        expectation = true
      }
      if finding.rupture != nil { rupture = true }
    }

    /// Whether it is clear by the intensity that it has now.
    mutating func hear(_ finding: Finding) {
      if finding.kind == .irritant, finding.intensity.thousandths >= 400 { clearIrritant = true }
    }

    private mutating func addIrritant(_ finding: Finding, _ shared: SharedWeights) {
      let isOverall = finding.theme == .overall
      let problem = shared.values.flatProblem
      let flat = isOverall ? problem : shared.values.flatInRequest
      if finding.makeOrBreak != nil || finding.intensity.value > flat { isFlat = false }
      if finding.makeOrBreak != nil || finding.intensity.value > problem { isMild = false }
      switch finding.theme {
      case .overall, .ease, .reliability, .usability, .continuity: break
      default: isMalfunction = false
      }
    }
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

  func nature(_ told: Told, polarity: Measure, signs: Signs) -> Nature {
    if isEven(told, polarity) { return .mixed }
    if told.irritant, told.enchantment, abs(polarity.value) <= weights.mixedBelow { return .mixed }
    if isFlatRequest(told, signs) || isMildRequest(told, signs) { return .request }
    if told.irritant, polarity.thousandths < 0 || !told.enchantment { return .complaint }
    if told.enchantment { return .praise }
    if signs.show(.noise) { return .noise }
    if signs.show(.complaint) { return .complaint }
    if told.expectation { return signs.show(.request) || signs.asks ? .request : .suggestion }
    if signs.show(.suggestion) { return .suggestion }
    if signs.show(.request) || signs.asks { return .request }
    // In a chat thanks are manners: what the customer came for is help.
    if signs.show(.praise) { return signs.isChat ? .request : .praise }
    return .information
  }

  /// As much good as bad, set against each other, and neither much the stronger: « bon mais bruyant ».
  func isEven(_ told: Told, _ polarity: Measure) -> Bool {
    told.irritant && told.enchantment && told.isContrasted && told.balance == 0
      && abs(polarity.value) <= weights.mixedEven
  }

  /// A chat in which the customer tells flatly what does not work, or asks about something amiss: neither complaint nor
  /// ill feeling.
  func isFlatRequest(_ told: Told, _ signs: Signs) -> Bool {
    guard signs.isChat, told.irritant, told.isFlat, told.count <= weights.mostInRequest else { return false }
    return told.isMalfunction || signs.asks || signs.show(.request)
  }

  /// What asks for an answer, and tells nothing but mildly what is amiss: « je dois m'inquiéter ? »
  private func isMildRequest(_ told: Told, _ signs: Signs) -> Bool {
    guard told.irritant, told.isMild, told.count <= weights.mostInRequest else { return false }
    return signs.asks || signs.show(.request)
  }

  /// A candidate for the supervisors' réclamation, whichever nature prevails.
  func hasDissatisfaction(_ nature: Nature, _ told: Told) -> Bool {
    if nature == .complaint || nature == .mixed { return true }
    return told.clearIrritant && (told.rupture || told.expectation)
  }
}
