internal import Verbatims

/// Where each finding's decision counts on the map.
///
/// A verdict at `renew`, `leave` or `unknown` counts at the episode that it rests on, else at the verbatim's strongest
/// finding of the same sign that is no such verdict, else nowhere: a decision without a stated cause. At any other
/// stage, and for a lasting imprint without a verdict, it counts where it stands.
public struct VerdictPlaces: Sendable {
  /// By finding of the ledger: the finding where its decision counts; −1 for one without a stated cause.
  public let places: [Int32]

  public init(_ ledger: Ledger) {
    var places = [Int32](repeating: 0, count: ledger.findings.count)
    for verbatim in ledger.verbatims {
      let findings = ledger.findings(of: verbatim)
      for place in findings.indices { places[place] = Int32(Self.place(of: place, among: findings)) }
    }
    self.places = places
  }

  /// Whether a finding is a decision about the whole relation, which needs a cause to stand on the map.
  public static func isDetached(_ finding: FindingRow) -> Bool {
    guard finding.makeOrBreak != nil else { return false }
    return finding.stage == .renew || finding.stage == .leave || finding.stage == .unknown
  }

  private static func place(of place: Int, among findings: ArraySlice<FindingRow>) -> Int {
    let verdict = findings[place]
    guard isDetached(verdict) else { return place }
    let cause = findings.startIndex + Int(verdict.because)
    if verdict.because >= 0, cause < findings.endIndex, !isDetached(findings[cause]) { return cause }
    var best = -1
    for other in findings.indices where other != place && !isDetached(findings[other]) {
      guard findings[other].valence.signum() == verdict.valence.signum(), verdict.valence != 0 else { continue }
      if best < 0 || findings[other].intensity > findings[best].intensity { best = other }
    }
    return best
  }
}
