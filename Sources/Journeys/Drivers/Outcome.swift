internal import Verbatims

/// What drivers are held against: one outcome a verbatim, of one kind for the whole map.
///
/// Scores where at least `leastShare` of the verbatims that say something carry one, else stated decisions, else the
/// verbatim's polarity; the three are never mixed. Scores of several sources are each taken on the scale of their own.
public struct Outcome: Hashable, Sendable {
  /// What tells how it came out.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case score
    /// Whether the customer carries on or goes elsewhere.
    case decision
    /// The verbatim's own polarity: it comes from the same words as the findings, so that it shows how customers weigh
    /// things in what they write, not what they do.
    case polarity
  }

  public let kind: Kind
  /// By source, the most frequent first; empty unless scores are used.
  public let scales: [OutcomeScale]
  /// The verbatims that have the outcome and a finding.
  public let verbatims: Int
  /// By verbatim, in thousandths of the way from worst to best; −1 where there is none.
  let values: [Int16]

  /// The fewest verbatims, and the smallest share of those that say something, that carry an outcome.
  static let fewest = 30
  static let leastShare = 0.1

  /// The scale, where all scores are on the same; nil for other outcomes.
  public var scale: OutcomeScale? {
    guard let first = scales.first else { return nil }
    return scales.allSatisfy { ($0.kind, $0.low, $0.high) == (first.kind, first.low, first.high) } ? first : nil
  }

  /// - Complexity: O(*n*) in the number of verbatims and findings.
  init(_ ledger: Ledger, _ sources: SourceNumbers) {
    let scales = Self.scales(ledger, sources)
    let scores = ledger.verbatims.indices.map { index -> Int16 in
      let verbatim = ledger.verbatims[index]
      guard let score = verbatim.score, let scale = scales[Int(sources.numbers[index])] else { return -1 }
      return verbatim.findings.isEmpty ? -1 : Int16(scale.share(score))
    }
    if Self.carries(scores, ledger) {
      self.init(.score, scores, scales.compactMap(\.self))
      return
    }
    let decisions = ledger.verbatims.map { Self.decision(of: ledger.findings(of: $0)) }
    if Self.carries(decisions, ledger) {
      self.init(.decision, decisions, [])
    } else {
      self.init(.polarity, ledger.verbatims.map { $0.findings.isEmpty ? -1 : ($0.polarity + 1000) / 2 }, [])
    }
  }

  private init(_ kind: Kind, _ values: [Int16], _ scales: [OutcomeScale]) {
    (self.kind, self.values, self.scales) = (kind, values, scales)
    verbatims = values.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) }
  }

  private static func scales(_ ledger: Ledger, _ sources: SourceNumbers) -> [OutcomeScale?] {
    var seen = [ScoresSeen](repeating: ScoresSeen(), count: sources.count)
    for (index, verbatim) in ledger.verbatims.enumerated() {
      if let score = verbatim.score { seen[Int(sources.numbers[index])].add(score) }
    }
    return seen.indices.map { OutcomeScale(source: sources.names[$0], seen[$0]) }
  }

  /// Whether enough verbatims have an outcome, and not all the same.
  private static func carries(_ values: [Int16], _ ledger: Ledger) -> Bool {
    let known = values.lazy.filter { $0 >= 0 }
    guard let first = known.first, known.contains(where: { $0 != first }) else { return false }
    let count = known.reduce(0) { sum, _ in sum + 1 }
    let saying = ledger.verbatims.reduce(0) { $0 + ($1.findings.isEmpty ? 0 : 1) }
    return count >= fewest && Double(count) >= leastShare * Double(saying)
  }

  /// 1000 to carry on, 0 to go elsewhere; −1 for none, or for both in one text.
  private static func decision(of findings: ArraySlice<FindingRow>) -> Int16 {
    var (makes, breaks) = (false, false)
    for finding in findings {
      makes = makes || finding.makeOrBreak == .make
      breaks = breaks || finding.makeOrBreak == .break
    }
    return makes == breaks ? -1 : makes ? 1000 : 0
  }
}
