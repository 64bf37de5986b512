import Cues
import Verbatims

/// « Il faudrait un accueil plus aimable »: positive words in a wish say what is missing.
struct Wishes {
  let shared: SharedWeights
  private var weights: Weights { shared.values }

  /// Marks as wished the praise that stands behind a wish in its clause, or is part of its subject; what a conjunction puts
  /// beside it is a wish of its own, also in the next clause: "I wish the rooms were larger and the staff friendlier".
  func read(
    _ readings: inout [CueReading], of number: Int, _ clauses: [Clause], _ words: Span<WordFlags>
  ) {
    let clause = clauses[number]
    if clause.traits.contains(.wish), let wish = firstWish(readings, of: clause) {
      for index in clause.readings where isPraise(readings[index], orUnlived: true) {
        guard wish.first <= readings[index].cue.first || isSubject(readings[index].cue, of: wish, in: clause, words)
        else { continue }
        if isBeside(readings[index].cue, from: Int(wish.end), words) {
          makeWish(&readings[index])
        } else if readings[index].outcome == .found {
          readings[index].outcome = .wished
        }
      }
    } else if number > 0, clauses[number - 1].traits.contains(.wish), goesOn(clauses, to: number, words),
      firstWish(readings, of: clauses[number - 1]) != nil
    {
      for index in clause.readings where isPraise(readings[index], orUnlived: false) {
        if isBeside(readings[index].cue, from: clause.tokens.lowerBound, words) { makeWish(&readings[index]) }
      }
    }
  }

  /// Praise that a wish begins in or goes on from: "the app could be faster", « une réponse plus rapide serait appréciée ».
  private func isSubject(_ cue: Cue, of wish: Cue, in clause: Clause, _ words: Span<WordFlags>) -> Bool {
    if cue.overlaps(wish) { return true }
    // "Great app would be better with a map" praises first; « Des draps propres seraient appréciés » says no more.
    let endsClause = Int(wish.end) + 1 >= clause.tokens.upperBound
    guard endsClause || Int(cue.first) > clause.tokens.lowerBound else { return false }
    guard words.conjunction(from: cue.end, before: wish.first) == nil else { return false }
    // « Site facile à utiliser j'espère que … » wishes something else.
    let (first, before) = (words[Int(wish.first)], words[Int(wish.first) - 1])
    if before.contains(.functionWord) || first.contains(.functionWord) && !first.contains(.finiteVerb) {
      return false
    }
    for word in clause.tokens.lowerBound..<Int(wish.first) {
      if words[word].isSuperset(of: [.finiteVerb, .functionWord]) { return false }
    }
    return true
  }

  private func firstWish(_ readings: [CueReading], of clause: Clause) -> Cue? {
    for index in clause.readings where readings[index].kind == .expectation && readings[index].outcome == .found {
      return readings[index].cue
    }
    return nil
  }

  private func isPraise(_ reading: CueReading, orUnlived: Bool) -> Bool {
    guard reading.valence > 0 else { return false }
    return reading.outcome == .found || orUnlived && reading.outcome == .notLived
  }

  /// The clause begins with a conjunction, in the sentence of the one before.
  private func goesOn(_ clauses: [Clause], to number: Int, _ words: Span<WordFlags>) -> Bool {
    guard clauses[number - 1].sentence == clauses[number].sentence else { return false }
    return words[clauses[number].tokens.lowerBound].contains(.joins)
  }

  /// A thing of its own stands behind a conjunction, with its quality and no verb: « et un personnel plus aimable », but
  /// « et efficace » goes with what stands before it.
  private func isBeside(_ cue: Cue, from start: Int, _ words: Span<WordFlags>) -> Bool {
    var word = Int(cue.first) - 1
    while word >= start {
      if words[word].contains(.joins) { return Int(cue.first) - word > weights.leastThing }
      if words[word].isSuperset(of: [.finiteVerb, .functionWord]) { return false }
      word -= 1
    }
    return false
  }

  private func makeWish(_ reading: inout CueReading) {
    reading.outcome = .found
    reading.valence = 0
    reading.glance.traits.insert(.wish)
  }
}
