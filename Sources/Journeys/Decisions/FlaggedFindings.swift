internal import Verbatims

/// Which findings decide: those that leave a lasting imprint, and those where verdicts count.
struct FlaggedFindings: Sendable {
  /// By finding of the ledger.
  private(set) var isFlagged: [Bool]
  /// By finding, whether a verdict to carry on, or to go elsewhere, counts there.
  private(set) var makes: [Bool]
  private(set) var breaks: [Bool]

  /// - Complexity: O(*n*) in the number of findings.
  init(_ ledger: Ledger, _ placed: PlacedFindings) {
    isFlagged = Array(repeating: false, count: ledger.findings.count)
    (makes, breaks) = (isFlagged, isFlagged)
    for (number, finding) in ledger.findings.enumerated()
    where finding.makeOrBreak != nil || finding.isMomentOfTruth {
      let cause = Int(placed.verdicts[number])
      guard cause >= 0 else { continue }
      if finding.makeOrBreak == .make { makes[cause] = true }
      if finding.makeOrBreak == .break { breaks[cause] = true }
      // Coming back and leaving are what verdicts are about: there, verdicts alone make no moment of truth.
      let isAboutVerdicts = ledger.findings[cause].stage == .renew || ledger.findings[cause].stage == .leave
      if finding.makeOrBreak == nil || !isAboutVerdicts { isFlagged[cause] = true }
    }
  }
}
