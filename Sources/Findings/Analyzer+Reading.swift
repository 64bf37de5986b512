import Cues
import Tokens
import Verbatims

// Clauses, shifters, targets.
extension Analyzer {
  /// Keeps the cues of each sentence's own language, lets the longer ones win, and cuts at the boundary words.
  mutating func cutClauses(_ sector: Sector?) {
    CueFilter.keepSpoken(&cues, &glances, in: sentences, sector)
    if traits.contains(.stageGuarded) { CueFilter.dropGuardedByStage(&cues, &glances, in: sentences) }
    CueSpotter.resolve(&cues, &glances)
    ClauseCutter.cut(&sentences, at: marks, cues: cues, glances: glances, into: &clauses)
  }

  /// Reads the cues that can become findings.
  mutating func readClauses() {
    guard traits.meets(.readable) else { return }
    reader.read(
      &clauses, of: sentences, cues: cues, glances: glances, words: spotter.words, into: &readings,
      shifters: &reached)
  }
}
