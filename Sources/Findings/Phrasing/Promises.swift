import Cues
import Verbatims

/// « On m'avait promis un rappel, rien », "I was promised a refund, I got nothing": what was promised is blame where the
/// words right after it deny it.
struct Promises {
  let shared: SharedWeights
  private var weights: Weights { shared.values }

  /// Turns each promise that is denied into a finding.
  func find(_ readings: inout [CueReading], _ clauses: [Clause], _ sentences: [Sentence]) {
    for index in readings.indices where readings[index].outcome == .promised && readings[index].valence < 0 {
      if readings[index].isWhatCame || readings[index].isFigureTold { continue }
      let next = readings[index].clause + 1
      guard next < clauses.count, isDenial(clauses[next], readings) else { continue }
      let (here, there) = (sentences[clauses[next - 1].sentence], sentences[clauses[next].sentence])
      guard here.turn == there.turn, !here.isQuestion, !there.isQuestion else { continue }
      // « On m'a assuré que c'était réglé » promises once.
      let told = clauses[next - 1].readings.contains { readings[$0].outcome == .found && readings[$0].glance.isPromise }
      readings[index].outcome = told ? .joined : .found
    }
  }

  /// A few words that say no and nothing else.
  private func isDenial(_ clause: Clause, _ readings: [CueReading]) -> Bool {
    clause.traits.contains(.flip) && clause.tokens.count <= weights.longestDenial
      && !clause.readings.contains { readings[$0].outcome == .found }
  }
}

extension Glance {
  fileprivate var isPromise: Bool { traits.contains(.promise) }
}
