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

  /// - Complexity: O(findings × columns).
  init(
    _ ledger: Ledger, _ placed: PlacedFindings, segments: [String], fewestVerbatims: Int, _ features: FindingFeatures
  ) {
    let families =
      [.stages(placed)] + segments.compactMap { FindingGroups.segments(of: $0, ledger) }
      + [FindingGroups.later(ledger)].compactMap(\.self)
    // Who reads of regions reads of regions: what stages show beyond chance makes nothing surer there.
    list = families.flatMap { Self.told($0, ledger, features, fewestVerbatims: fewestVerbatims) }
  }

  /// What can be told of some groups of findings, all of them one family of tests.
  static func told(
    _ family: FindingGroups, _ ledger: Ledger, _ features: FindingFeatures, fewestVerbatims: Int
  ) -> [Distinction] {
    let counts = FeatureCounts(ledger, features, family)
    let drafts = family.groups.indices.filter { counts.verbatims.here($0) >= fewestVerbatims }
      .map { Draft(family.groups[$0], $0, counts, features: features.count) }
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

    init(_ group: Distinction.Group, _ number: Int, _ counts: FeatureCounts, features: Int) {
      let (verbatims, customers) = (counts.verbatims, counts.customers)
      self.group = group
      (here, others) = (verbatims.here(number), verbatims.elsewhere(number))
      let strength = max(leastPrior, priorShare * Double(min(here, others)))
      for feature in 0..<features where verbatims.here(feature, number) >= fewestVerbatims {
        let (with, without) = (verbatims.here(feature, number), verbatims.elsewhere(feature, number))
        let odds = WeightedLogOdds(
          (with, here), (without, others), whole: (with + without, here + others), strength: strength)
        // Customers are independent of one another, their verbatims are not: everybody has words of their own.
        let difference = ProportionDifference(
          Proportion(customers.here(feature, number), of: customers.here(number)),
          Proportion(customers.elsewhere(feature, number), of: customers.elsewhere(number)), .ninetyFive)
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
