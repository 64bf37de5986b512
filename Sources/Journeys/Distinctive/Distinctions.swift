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
    // Who reads of regions reads of regions: what stages show beyond chance makes nothing surer there.
    list = Self.families(ledger, placed, segments: segments).flatMap {
      Self.told($0, ledger, features, fewestVerbatims: fewestVerbatims)
    }
  }

  /// What can be told of some groups of findings, all of them one family of tests.
  static func told(
    _ groups: [GroupFindings], _ ledger: Ledger, _ features: FindingFeatures, fewestVerbatims: Int
  ) -> [Distinction] {
    var drafts: [Draft] = []
    for group in groups where group.findings.count >= fewestVerbatims {
      var side = [Int8](repeating: group.others == nil ? 0 : -1, count: ledger.findings.count)
      for finding in group.others ?? [] { side[Int(finding)] = 0 }
      for finding in group.findings { side[Int(finding)] = 1 }
      let here = features.counts(ledger) { side[$0] == 1 }
      guard here.verbatims >= fewestVerbatims else { continue }
      drafts.append(Draft(group.group, here, features.counts(ledger) { side[$0] == 0 }))
    }
    return told(drafts, features)
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

    init(_ group: Distinction.Group, _ mine: FeatureCounts, _ elsewhere: FeatureCounts) {
      self.group = group
      (here, others) = (mine.verbatims, elsewhere.verbatims)
      let strength = max(leastPrior, priorShare * Double(min(here, others)))
      for feature in mine.byFeature.indices where mine.byFeature[feature] >= fewestVerbatims {
        let (with, without) = (Int(mine.byFeature[feature]), Int(elsewhere.byFeature[feature]))
        let odds = WeightedLogOdds(
          (with, here), (without, others), whole: (with + without, here + others), strength: strength)
        // Customers are independent of one another, their verbatims are not: everybody has words of their own.
        let difference = ProportionDifference(
          Proportion(Int(mine.customersByFeature[feature]), of: mine.customers),
          Proportion(Int(elsewhere.customersByFeature[feature]), of: elsewhere.customers), .ninetyFive)
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
    /// What it is held against; nil for all other findings.
    var others: [UInt32]?
  }

  /// The stages, the values of each column, the later half: each a family of tests of its own.
  private static func families(_ ledger: Ledger, _ placed: PlacedFindings, segments: [String]) -> [[GroupFindings]] {
    let stages = (0..<placed.stageCount).map { stage in
      let all = ledger.findings.indices
      return GroupFindings(
        group: .stage(stage), findings: all.filter { Int(placed.stages[$0]) == stage }.map { UInt32($0) },
        others: all.filter { Int(placed.stages[$0]) != stage }.map { UInt32($0) })
    }
    return [stages] + segments.map { bySegment($0, ledger) } + [later(ledger)]
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
