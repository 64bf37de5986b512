import Cues

/// What reaches a cue from before it: negators, each as far as its scope, and the intensifiers in front of both.
extension ShifterScope {
  /// Gives a cue the valence that its negators and intensifiers make of its own.
  mutating func shift(
    _ reading: inout CueReading, _ cues: Span<Cue>, _ glances: Span<Glance>, _ words: Span<WordFlags>,
    _ shifters: inout [Int]
  ) {
    let cue = reading.cue
    var factor = chain(before: cue, cues, glances, &shifters)
    var negations = 0
    for at in flips.indices {
      let flip = cues[flips[at].cue]
      guard flip.first < cue.first, Int(cue.first) <= flips[at].limit, !isTakenUp(at, before: cue, cues) else {
        continue
      }
      let isGapped = glances[flips[at].cue].traits.contains(.gapped)
      // The cue is beyond the negator, or between its two halves; one that holds a half has it in its valence, unless that
      // is a verb: "[no [plate was] dirty]".
      if cue.first < flip.end, flip.end <= cue.end {
        guard words[Int(flip.end) - 1].contains(.finiteVerb) else { continue }
        // « Personne [n'avait mon nom] » holds the negator's particle.
        let first = words[Int(cue.first)]
        guard first.isDisjoint(with: .functionWord) || first.contains(.finiteVerb) else { continue }
      }
      if flips[at].edge == Int(flip.end), endsBefore(cue, isGapped ? flip.first + 1 : flip.end, words) { continue }
      // « Ne laissez pas des assiettes sales », "can't undo the awful start": what is bad stays so further on.
      if reading.valence < 0, Int(cue.first) - flips[at].edge > weights.flipReachBad { continue }
      negations += 1
      // « Pas très » is negator and downtoner in one, and named once.
      if !shifters[reading.shifters.lowerBound...].contains(flips[at].cue) { shifters.append(flips[at].cue) }
      flips[at].edge = Int(max(cue.end, flip.end))
      flips[at].limit = flips[at].edge + weights.flipCoordination
      factor *= chain(before: flip, cues, glances, &shifters)
    }
    if negations % 2 == 1, !reading.isNegated {
      if factor > 1, isInsideNegation(cue, cues) { factor = weights.intensifierUnderNegation }
      reading.valence = flipped(reading.valence)
    }
    reading.valence = max(-4, min(4, reading.valence * factor))
  }

  /// "Neither polite nor quick", « pas propre ni confortable »: the second negator takes the first one up, right behind what
  /// that has reached, and both deny once.
  private func isTakenUp(_ at: Int, before cue: Cue, _ cues: Span<Cue>) -> Bool {
    guard at + 1 < flips.count, flips[at].edge > Int(cues[flips[at].cue].end) else { return false }
    let next = cues[flips[at + 1].cue]
    return Int(next.first) == flips[at].edge && next.end <= cue.first
  }

  /// « Pas d'attente et un personnel aimable »: what has reached nothing yet does not reach a thing beyond a conjunction;
  /// « et renvoie rapidement » goes on with what is denied. Nor does it where a statement begins without a mark: « pas de
  /// file les caisses sont rapides ».
  private func endsBefore(_ cue: Cue, _ start: UInt32, _ words: Span<WordFlags>) -> Bool {
    guard let join = words.conjunction(from: start, before: cue.first) else {
      return words.beginStatement(from: start, before: cue.end)
    }
    guard join + 1 < Int(cue.first) else { return true }
    return !words[join + 1].contains(.finiteVerb)
  }

  /// An intensifier stands between the negator and the cue: « pas très bon ».
  private func isInsideNegation(_ cue: Cue, _ cues: Span<Cue>) -> Bool {
    var at = flips.count - 1
    while at >= 0, cues[flips[at].cue].first >= cue.first { at -= 1 }
    guard at >= 0 else { return false }
    let flip = cues[flips[at].cue]
    for index in factors {
      if cues[index].first > flip.first, cues[index].end <= cue.first { return true }
    }
    return false
  }
}
