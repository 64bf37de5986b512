import Verbatims

/// Ties verdicts to the episodes that they rest on, and says which episodes are moments of truth.
struct VerdictTies {
  /// Sets `because` on each verdict: the nearest earlier, else later, finding of the same sign in its sentence, where
  /// the text ties the two; that cause is then a moment of truth too.
  func tie(_ findings: inout [Finding], sentence: [Int]) {
    for index in findings.indices where findings[index].makeOrBreak != nil {
      let candidates = findings.indices.filter {
        $0 != index && findings[$0].kind == findings[index].kind && findings[$0].makeOrBreak == nil
          && sentence[$0] == sentence[index]
      }
      let earlier = candidates.last { $0 < index }
      guard let cause = earlier ?? candidates.first(where: { $0 > index }) else { continue }
      findings[index].because = cause
      findings[cause].isMomentOfTruth = true
    }
  }
}
