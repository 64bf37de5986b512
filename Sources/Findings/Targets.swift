import Cues
import Tokens
import Verbatims

/// Finds what a general word judges: « le repas était excellent » is about quality.
struct Targets {
  let lexicon: Lexicon

  /// Gives a general reading the theme of the nearest theme word, and remembers where that stands.
  ///
  /// The clause goes first; a clause that only names something (« Le personnel, vraiment super ») lends its theme to
  /// the one after it.
  func aim(
    _ reading: inout CueReading, clauses: [Clause], judged: (Int) -> Bool, cues: [Cue], sector: Sector?
  ) {
    let entry = lexicon.entries[Int(reading.cue.entry)]
    let clause = clauses[reading.clause]
    if let (theme, target) = nearest(to: reading, in: clause.cues, cues, sector) {
      if entry.roles.contains(.general) && entry.decision == nil { reading.theme = theme }
      reading.target = target
      return
    }
    guard entry.roles.contains(.general), entry.decision == nil, reading.clause > 0 else { return }
    let before = clauses[reading.clause - 1]
    guard before.sentence == clause.sentence, before.tokens.count <= 6, !judged(reading.clause - 1) else { return }
    if let (theme, target) = nearest(to: reading, in: before.cues, cues, sector) {
      reading.theme = theme
      reading.target = target
    }
  }

  private func nearest(
    to reading: CueReading, in range: Range<Int>, _ cues: [Cue], _ sector: Sector?
  ) -> (Theme, Range<Int>)? {
    var best: (Theme, Range<Int>)?
    var least = Int.max
    for index in range {
      let cue = cues[index]
      let entry = lexicon.entries[Int(cue.entry)]
      guard entry.valence == 0, !entry.roles.contains(.wish), let theme = entry.theme, entry.holds(in: sector)
      else { continue }
      let distance =
        cue.end <= reading.cue.first
        ? Int(reading.cue.first) - Int(cue.end)
        : max(0, Int(cue.first) - Int(reading.cue.end))
      if distance < least { (best, least) = ((theme, Int(cue.first)..<Int(cue.end)), distance) }
    }
    return best
  }
}
