import Cues
import Verbatims

/// Finds what a word judges: « le repas était excellent » is about quality.
struct Targets {
  let lexicon: Lexicon
  let weights: Weights

  /// A theme word that a cue may judge.
  private struct Target {
    var theme: Theme
    var tokens: Range<Int>
    var distance: Int
  }

  /// Gives a general reading the theme of the nearest theme word, and remembers where that stands.
  ///
  /// The clause goes first; a clause that only names something (« Le personnel, vraiment super ») lends its theme to
  /// the one after it.
  func aim(
    _ index: Int, of readings: inout [CueReading], clauses: [Clause], cues: [Cue], sector: Sector?
  ) {
    let reading = readings[index]
    let entry = lexicon.entries[Int(reading.cue.entry)]
    let takesTheme = entry.roles.contains(.general) && entry.decision == nil
    if let target = nearest(to: reading, clauses[reading.clause].cues, cues, readings, sector) {
      if takesTheme { readings[index].theme = target.theme }
      if target.distance <= weights.targetInQuote { readings[index].target = target.tokens }
      return
    }
    guard takesTheme, reading.clause > 0 else { return }
    let before = clauses[reading.clause - 1]
    guard before.sentence == clauses[reading.clause].sentence, before.tokens.count <= weights.namingClause,
      !readings.contains(where: { $0.clause == reading.clause - 1 }),
      let target = nearest(to: reading, before.cues, cues, [], sector)
    else { return }
    readings[index].theme = target.theme
    readings[index].target = target.tokens
  }

  private func nearest(
    to reading: CueReading, _ range: Range<Int>, _ cues: [Cue], _ readings: [CueReading], _ sector: Sector?
  ) -> Target? {
    var best: Target?
    for index in range {
      let cue = cues[index]
      let entry = lexicon.entries[Int(cue.entry)]
      guard entry.valence == 0, !entry.roles.contains(.wish), let theme = entry.theme, entry.holds(in: sector)
      else { continue }
      let tokens = Int(cue.first)..<Int(cue.end)
      let distance = distance(from: reading.cue, to: cue)
      guard distance < best?.distance ?? weights.targetReach else { continue }
      guard !isTaken(tokens, from: reading, by: readings) else { continue }
      best = Target(theme: theme, tokens: tokens, distance: distance)
    }
    return best
  }

  private func distance(from cue: Cue, to target: Cue) -> Int {
    target.end <= cue.first ? Int(cue.first) - Int(target.end) : max(0, Int(target.first) - Int(cue.end))
  }

  /// Another judging cue stands between the two, and is not merely coordinated with this one (« rapide et bon »).
  private func isTaken(_ target: Range<Int>, from reading: CueReading, by readings: [CueReading]) -> Bool {
    readings.contains { other in
      guard other.clause == reading.clause, other.cue != reading.cue else { return false }
      if target.upperBound <= Int(reading.cue.first) {
        return Int(other.cue.first) >= target.upperBound && other.cue.end <= reading.cue.first
          && reading.cue.first - other.cue.end > 2
      }
      return other.cue.first >= reading.cue.end && Int(other.cue.end) <= target.lowerBound
    }
  }
}
