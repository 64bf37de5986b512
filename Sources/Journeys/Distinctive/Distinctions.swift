internal import Verbatims

/// What distinguishes segments, stages and periods: their words, and what they speak of.
public struct Distinctions: Sendable {
  /// Stages in their order, then segments, then the later half; only groups of which something can be told.
  public let list: [Distinction]

  /// A feature that fewer verbatims of a group have is not told of it.
  private static let fewestVerbatims = 5
  /// Of each group, the most distinctive so many words, and so many concepts.
  private static let mostFeatures = 8
  private static let largestFalseDiscoveryRate = 0.01
  /// The prior weighs as much as this share of the smaller group, but at least `leastPrior` verbatims.
  private static let priorShare = 0.1
  private static let leastPrior = 10.0

  /// - Complexity: O(findings × groups).
  init(
    _ ledger: Ledger, _ placed: PlacedFindings, segments: [String], fewestVerbatims: Int, _ features: FindingFeatures
  ) {
    list = Self.told(
      Self.groups(ledger, placed, segments: segments), ledger, features, fewestVerbatims: fewestVerbatims)
  }

  /// What can be told of some groups of findings, all of them one family of tests.
  static func told(
    _ groups: [GroupFindings], _ ledger: Ledger, _ features: FindingFeatures, fewestVerbatims: Int
  ) -> [Distinction] {
    let all = counts(of: ledger.findings.indices.map { UInt32($0) }, ledger, features)
    var drafts: [Draft] = []
    for group in groups where group.findings.count >= fewestVerbatims {
      let here = counts(of: group.findings, ledger, features)
      guard here.verbatims >= fewestVerbatims else { continue }
      let elsewhere = group.others.map { counts(of: $0, ledger, features) }
      drafts.append(Draft(group.group, here, elsewhere, all))
    }
    return told(drafts, features)
  }

  private static func counts(of findings: [UInt32], _ ledger: Ledger, _ features: FindingFeatures) -> FeatureCounts {
    var counts = FeatureCounts(count: features.count)
    for finding in findings { counts.add(Int(finding), of: ledger.findings[Int(finding)].verbatim, features) }
    return counts
  }

  /// One feature of one group.
  private struct FeatureTest {
    let feature: Int
    let here: Int
    let elsewhere: Int
    /// What ranks: rare features are drawn to what the whole says.
    let z: Double
    /// What convinces: the variance of the log-odds leaves out what makes frequent features vary less, and so would
    /// tell too much of them.
    let probability: Double
  }

  /// A group and its features while they are tested.
  private struct Draft {
    let group: Distinction.Group
    let here: Int
    let others: Int
    var tests: [FeatureTest] = []

    /// - Parameter elsewhere: nil where no verbatim is both in the group and elsewhere: then it is all but the group.
    init(_ group: Distinction.Group, _ mine: FeatureCounts, _ elsewhere: FeatureCounts?, _ all: FeatureCounts) {
      self.group = group
      here = mine.verbatims
      others = elsewhere?.verbatims ?? all.verbatims - mine.verbatims
      let strength = max(leastPrior, priorShare * Double(min(here, others)))
      for feature in mine.byFeature.indices where mine.byFeature[feature] >= fewestVerbatims {
        let with = Int(mine.byFeature[feature])
        let without = elsewhere.map { Int($0.byFeature[feature]) } ?? Int(all.byFeature[feature]) - with
        let odds = WeightedLogOdds(
          (with, here), (without, others), whole: (with + without, here + others), strength: strength)
        let difference = ProportionDifference(Proportion(with, of: here), Proportion(without, of: others), .ninetyFive)
        guard let odds, let difference else { continue }
        tests.append(
          FeatureTest(feature: feature, here: with, elsewhere: without, z: odds.z, probability: difference.probability))
      }
    }
  }

  /// Keeps what is shown beyond chance among all that was tried.
  private static func told(_ drafts: [Draft], _ features: FindingFeatures) -> [Distinction] {
    let q = FalseDiscovery.qValues(drafts.flatMap { $0.tests.map(\.probability) })
    var next = 0
    return drafts.compactMap { draft in
      let mine = draft.tests.enumerated().map { (test: $0.element, q: q[next + $0.offset]) }
      next += draft.tests.count
      let shown = mine.filter { $0.q <= largestFalseDiscoveryRate && $0.test.z > 0 }
        .map { pair in
          Distinction.Feature(
            kind: features.kind(pair.test.feature), name: features.name(pair.test.feature), here: pair.test.here,
            elsewhere: pair.test.elsewhere, z: pair.test.z, q: pair.q)
        }
        .sorted { $0.z != $1.z ? $0.z > $1.z : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      let kept =
        shown.filter { $0.kind == .word }.prefix(mostFeatures) + shown.filter { $0.kind != .word }.prefix(mostFeatures)
      guard !kept.isEmpty else { return nil }
      return Distinction(
        group: draft.group, verbatims: draft.here, others: draft.others, features: Array(kept))
    }
  }
}

/// The groups of findings that are held against all others.
extension Distinctions {
  /// Findings that are held against others.
  struct GroupFindings {
    let group: Distinction.Group
    var findings: [UInt32]
    /// All other findings, where a verbatim may have some here and some there; else nil.
    var others: [UInt32]?
  }

  private static func groups(_ ledger: Ledger, _ placed: PlacedFindings, segments: [String]) -> [GroupFindings] {
    let stages = (0..<placed.stageCount).map { stage in
      let all = ledger.findings.indices
      return GroupFindings(
        group: .stage(stage), findings: all.filter { Int(placed.stages[$0]) == stage }.map { UInt32($0) },
        others: all.filter { Int(placed.stages[$0]) != stage }.map { UInt32($0) })
    }
    return stages + segments.flatMap { bySegment($0, ledger) } + later(ledger)
  }

  private static func bySegment(_ column: String, _ ledger: Ledger) -> [GroupFindings] {
    guard let name = ledger.texts.find(column) else { return [] }
    return Segments(of: name, ledger).values.map { segment in
      GroupFindings(
        group: .segment(column: column, value: ledger.texts.string(segment.value)),
        findings: ledger.verbatims.filter { ledger.value(of: name, in: $0) == segment.value }
          .flatMap { $0.findings.map { UInt32($0) } })
    }
  }

  private static func later(_ ledger: Ledger) -> [GroupFindings] {
    let days = ledger.verbatims.compactMap(\.day)
    guard let first = days.min(), let last = days.max(), first < last else { return [] }
    let middle = (first + last + 1) / 2
    let findings = ledger.verbatims.filter { $0.day.map { $0 >= middle } ?? false }
      .flatMap { $0.findings.map { UInt32($0) } }
    return [GroupFindings(group: .later, findings: findings)]
  }
}
