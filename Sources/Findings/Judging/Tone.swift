import Verbatims

/// What the text around a finding adds to the strength of its own words: who is angry all through means each thing more
/// strongly, and what spoils a good day is told more mildly than its words.
struct Tone {
  private let shared: SharedWeights
  private var weights: Weights { shared.values }
  private let polarity: Double
  /// What is added to each finding alike.
  private let always: Double
  /// The strongest and the next strongest finding of each kind, by their own words.
  private var strongest: [3 of (first: Double, second: Double)] = [(0, 0), (0, 0), (0, 0)]

  init(_ findings: [Finding], polarity: Measure, exclamations: Int, _ shared: SharedWeights) {
    self.shared = shared
    let weights = shared.values
    self.polarity = polarity.value
    var always = weights.toneStart
    if exclamations >= weights.emphaticExclamations { always += weights.toneExclaimed }
    if findings.contains(where: \.isMomentOfTruth) { always += weights.toneDecided }
    self.always = always
    for finding in findings { hear(finding.intensity.value, Self.index(finding.kind)) }
  }

  private mutating func hear(_ intensity: Double, _ kind: Int) {
    let known = strongest[kind]
    if intensity > known.first {
      strongest[kind] = (intensity, known.first)
    } else if intensity > known.second {
      strongest[kind].second = intensity
    }
  }

  /// The intensity of a finding in its text; its own is that of its words.
  func intensity(of finding: Finding) -> Measure {
    let own = finding.intensity.value
    let known = strongest[Self.index(finding.kind)]
    let other = own < known.first || known.second == 0 ? known.first : known.second
    var value = always + weights.toneOwn * own + weights.toneStrongest * other
    value += finding.kind == .enchantment ? weights.toneGood * polarity : -weights.toneBad * polarity
    if finding.theme == .overall { value += weights.toneWhole }
    return Measure(min(1, max(0.05, value)))
  }

  private static func index(_ kind: Kind) -> Int {
    switch kind {
    case .irritant: 0
    case .enchantment: 1
    case .expectation: 2
    }
  }
}
