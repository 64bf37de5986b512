import Cues
import Tokens
import Verbatims

// Clauses, shifters, targets.
extension Analyzer {
  /// Keeps the cues of each sentence's own language and of the sector, and lets the longer ones win.
  mutating func keepCues(_ analysis: inout Analysis) {
    lexicon.look(at: cues, into: &glances)
    traits = CueFilter.traits(of: glances)
    if analysis.sector == nil, traits.contains(.text) {
      analysis.sector = CueFilter.sectorTold(by: cues, glances, in: lexicon)
    }
    CueFilter.keepSpoken(&cues, &glances, in: sentences, analysis.sector)
    if CueFilter.areGuarded(glances) { CueFilter.dropGuardedByStage(&cues, &glances, in: sentences) }
    if traits.isSuperset(of: Entry.Traits.phrase) {
      CueFilter.dropPhrases(&cues, &glances, spotter.words, in: sentences)
    }
    if traits.isSuperset(of: [.gapped, .negated]) { CueFilter.dropJoined(&cues, &glances, spotter.words) }
    CueSpotter.resolve(&cues, &glances)
  }

  /// Reads the cues that can become findings.
  mutating func readClauses() {
    guard traits.meets(.readable) else { return }
    reader.read(
      &clauses, of: sentences, cues: cues, glances: glances, words: spotter.words, tokens: tokens,
      quantities: spotter.quantities, into: &readings,
      shifters: &reached)
  }
}
