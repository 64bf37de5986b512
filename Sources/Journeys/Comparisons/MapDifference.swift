internal import Verbatims

/// What changed between two maps of one journey, and whether customers, rules or sources changed.
///
/// The change of a net feeling is the sum of three parts, exactly:
/// - *sources*: what the other mix of sources makes of unchanged feelings, Σ (w₂ − w₁)·(f₁ + f₂)/2 over the sources, w being
///   the share of what is judged (Kitagawa, 1955); a source that is in one map only counts here whole;
/// - *rules*: what another engine or lexicon reads in the verbatims that both maps hold; nought where both were read alike;
/// - *customers*: the rest, what the same rules find in the same sources.
public struct MapDifference: Sendable {
  /// What was read by which engines, of a map.
  public struct Edition: Hashable, Sendable {
    public let engines: [NamedCount]
    public let sources: [NamedCount]
    /// The verbatims that the other map does not hold.
    public let ownVerbatims: Int
  }

  public let before: Edition
  public let after: Edition
  /// The verbatims that both maps hold, and those of them whose findings differ.
  public let commonVerbatims: Int
  public let changedVerbatims: Int
  /// Whether engines or lexicons differ.
  public let rulesChanged: Bool
  /// Whether what the rules change can be told from what customers change: there are common verbatims, or the rules are
  /// the same.
  public let isToldApart: Bool
  /// The later map in focus. Feelings and shares at every subject, corrected for their number, with `mixShift`.
  public let comparison: Comparison
  /// By subject with enough judges in both maps.
  public let changes: [FeelingChange]

  /// - Parameter before: the earlier map, and `after` the later one, on the same journey with the same options.
  /// - Complexity: O(*n*) in the number of findings of both, and O(customers × replicates).
  public init(_ before: JourneyMap, _ after: JourneyMap) {
    let common = CommonVerbatims(before.ledger, after.ledger)
    let counts = MapFigures.Pair(before, after, common)
    self.before = Edition(
      engines: before.basis.engines, sources: before.basis.sources,
      ownVerbatims: before.ledger.verbatims.count - common.count)
    self.after = Edition(
      engines: after.basis.engines, sources: after.basis.sources,
      ownVerbatims: after.ledger.verbatims.count - common.count)
    (commonVerbatims, changedVerbatims) = (common.count, common.changed)
    let rulesChanged = Set(before.basis.engines.map(\.name)) != Set(after.basis.engines.map(\.name))
    self.rulesChanged = rulesChanged
    isToldApart = !rulesChanged || common.count > 0
    var all = [
      Comparison(
        .maps, Comparison.Side(counts.after.all, [0]), Comparison.Side(counts.before.all, [0]), counts.subjects,
        fewest: after.options.fewestVerbatims)
    ]
    if common.count > 0 { all[0].takeOverlap(counts) }
    all.holdFalseAlarms()
    comparison = all[0]
    changes = counts.subjects.indices.compactMap { number in
      guard let difference = all[0].difference(counts.subjects[number]), difference.feelings != nil else { return nil }
      return FeelingChange(difference, counts, number, readsRules: rulesChanged)
    }
  }
}

/// The change of the net feeling at a subject, by what makes it.
public struct FeelingChange: Hashable, Sendable {
  /// Who made the difference: what customers say, how it is read, or where it comes from.
  public enum Cause: String, CaseIterable, Hashable, Sendable { case customers, rules, sources }

  public let subject: MapSubject
  /// After less before: the sum of the three parts.
  public let total: Double
  public let sources: Double
  /// Nought where the rules are the same; nil where they differ and no verbatim was read by both.
  public let rules: Double?
  /// With the rules' part in it where that cannot be told.
  public let customers: Double
  /// Of the total.
  public let interval: Interval?
  public let q: Double

  /// What makes most of a change that is surely there; nil where none is, or rules and customers cannot be told apart.
  public var cause: Cause? {
    guard q <= GroupDifference.falseAlarms, let rules else { return nil }
    // Only what goes the way of the whole makes it.
    let parts = [(Cause.customers, customers), (.rules, rules), (.sources, sources)].filter { $0.1 * total > 0 }
    return parts.max { abs($0.1) < abs($1.1) }?.0
  }

  init?(_ difference: GroupDifference, _ counts: MapFigures.Pair, _ number: Int, readsRules: Bool) {
    guard let feelings = difference.feelings else { return nil }
    (subject, total, interval, q) = (difference.subject, feelings.value, feelings.interval, feelings.q)
    let mix = Self.mix(counts.before.all, counts.after.all, number)
    let read = readsRules ? counts.rules(number) : 0
    (sources, rules) = (mix, read)
    customers = feelings.value - mix - (read ?? 0)
  }

  /// What the mix of sources makes (Kitagawa, 1955).
  private static func mix(_ before: GroupFigures, _ after: GroupFigures, _ number: Int) -> Double {
    func parts(_ figures: GroupFigures) -> [UnitSums] {
      (0..<figures.sources).map { figures.sum([0], source: $0, number) }
    }
    let (one, two) = (parts(before), parts(after))
    let (all, others) = (Double(one.reduce(0) { $0 + $1.y }), Double(two.reduce(0) { $0 + $1.y }))
    guard all > 0, others > 0 else { return 0 }
    return zip(one, two).reduce(0) { sum, pair in
      let (before, after) = (pair.0.feeling ?? pair.1.feeling ?? 0, pair.1.feeling ?? pair.0.feeling ?? 0)
      return sum + (Double(pair.1.y) / others - Double(pair.0.y) / all) * (before + after) / 2
    }
  }
}
