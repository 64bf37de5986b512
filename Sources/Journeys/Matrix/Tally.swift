internal import Verbatims

/// What is counted at one place of the map: whole numbers, so that parts add up exactly.
public struct Tally: Hashable, Sendable {
  public var findings = 0
  /// The verbatims with a finding here.
  public var verbatims = 0
  /// The customers with a finding here; a verbatim of nobody known is a customer of its own.
  public var customers = 0
  public var irritants = 0
  public var enchantments = 0
  public var expectations = 0
  /// The sum of the irritants' intensities, in thousandths.
  public var irritantIntensity = 0
  /// The sum of the enchantments' intensities, in thousandths.
  public var enchantmentIntensity = 0
  /// Findings that leave a lasting imprint or decide, verdicts counted where their cause stands.
  public var momentsOfTruth = 0
  /// Verdicts to carry on, counted where their cause stands.
  public var makes = 0
  /// Verdicts to go elsewhere, counted where their cause stands.
  public var breaks = 0
  /// By level, in the order of the vocabulary: irritants and enchantments.
  public var criticality = [0, 0, 0]
  /// By rupture, in the order of the vocabulary.
  public var ruptures = Array(repeating: 0, count: Rupture.allCases.count)
  /// The sum of the efforts of the verbatims, in thousandths.
  public var effort = 0

  public init() {}

  public var isEmpty: Bool { findings == 0 }

  /// The mean effort of the verbatims with a finding here, 0 to 1; nil where there are none.
  public var meanEffort: Double? { verbatims == 0 ? nil : Double(effort) / Double(verbatims) / 1000 }

  /// (Σ enchantments − Σ irritants) / (Σ both), −1 to 1; nil where nobody judged.
  public var feeling: Double? {
    let both = enchantmentIntensity + irritantIntensity
    return both == 0 ? nil : Double(enchantmentIntensity - irritantIntensity) / Double(both)
  }

  public var ruptureCount: Int { ruptures.reduce(0, +) }

  /// Counts a finding where it stands.
  mutating func add(_ finding: FindingRow) {
    findings += 1
    switch finding.kind {
    case .irritant:
      irritants += 1
      irritantIntensity += Int(finding.intensity)
    case .enchantment:
      enchantments += 1
      enchantmentIntensity += Int(finding.intensity)
    case .expectation: expectations += 1
    }
    if finding.kind != .expectation {
      let level = Criticality(intensity: Measure(thousandths: Int(finding.intensity)))
      criticality[Int(level.rawValue)] += 1
    }
    if let rupture = finding.rupture { ruptures[Int(rupture.rawValue)] += 1 }
  }

  /// Counts a decision where its cause stands.
  mutating func add(decision finding: FindingRow) {
    if finding.isMomentOfTruth { momentsOfTruth += 1 }
    switch finding.makeOrBreak {
    case .make: makes += 1
    case .break: breaks += 1
    case nil: break
    }
  }
}
