import Cues
import Verbatims

/// Finds what a word judges: « le repas était excellent » is about quality.
struct Targets {
  let shared: SharedWeights
  private var weights: Weights { shared.values }

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
    _ reading: inout CueReading, among readings: Span<CueReading>, clauses: Span<Clause>, cues: Span<Cue>,
    glances: Span<Glance>
  ) {
    let clause = clauses[reading.clause]
    let takesTheme = reading.glance.traits.contains(.general) && !reading.decides
    if clause.traits.contains(.names),
      let target = nearest(to: reading, clause.cues, cues, glances, readings.extracting(clause.readings))
    {
      if takesTheme { reading.theme = target.theme }
      if target.distance <= weights.targetInQuote { reading.target = target.tokens }
      return
    }
    guard takesTheme, let before = clauses.naming(before: reading.clause, mostTokens: weights.namingClause),
      before.traits.contains(.names),
      let target = nearest(to: reading, before.cues, cues, glances, Span())
    else { return }
    reading.theme = target.theme
    reading.target = target.tokens
  }

  private func nearest(
    to reading: CueReading, _ range: Range<Int>, _ cues: Span<Cue>, _ glances: Span<Glance>,
    _ readings: Span<CueReading>
  ) -> Target? {
    var best: Target?
    for index in range where glances[index].traits.contains(.names) {
      guard let theme = glances[index].theme else { continue }
      let cue = cues[index]
      let distance = reading.cue.distance(to: cue)
      guard distance < best?.distance ?? weights.targetReach else { continue }
      let tokens = Int(cue.first)..<Int(cue.end)
      guard !isTaken(tokens, from: reading, by: readings) else { continue }
      best = Target(theme: theme, tokens: tokens, distance: distance)
    }
    return best
  }

  /// Another judging cue of the clause stands between the two, and is not merely coordinated with this one (« rapide
  /// et bon »).
  private func isTaken(_ target: Range<Int>, from reading: CueReading, by readings: Span<CueReading>) -> Bool {
    for index in readings.indices where readings[index].cue != reading.cue {
      let other = readings[index].cue
      if target.upperBound <= Int(reading.cue.first) {
        if Int(other.first) >= target.upperBound, other.end <= reading.cue.first, reading.cue.first - other.end > 2 {
          return true
        }
      } else if other.first >= reading.cue.end, Int(other.end) <= target.lowerBound {
        return true
      }
    }
    return false
  }
}

extension Cue {
  /// How many words stand between two cues.
  func distance(to other: Cue) -> Int {
    other.end <= first ? Int(first) - Int(other.end) : max(0, Int(other.first) - Int(end))
  }
}
