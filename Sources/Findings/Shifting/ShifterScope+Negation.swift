import Cues

/// Negators that stand among the words of a cue that was read, or right behind it: « ça marche pas ».
extension ShifterScope {
  /// Notes a negator; one that stands right after a finite verb reverses it, as spoken French does.
  mutating func addFlip(
    _ index: Int, _ cues: Span<Cue>, _ glances: Span<Glance>, _ words: Span<WordFlags>,
    _ readings: inout [CueReading], _ shifters: inout [Int]
  ) {
    let cue = cues[index]
    // "wasnt" is listed, and is "was" and "n't" as well: it denies once.
    guard !isTold(index, cues, glances) else { return }
    let isGapped = glances[index].traits.contains(.gapped)
    var isSpent = false
    // Several things may be read in the same words.
    for around in first..<readings.count {
      let outer = readings[around].cue
      let isInGap =
        outer.first < cue.first && cue.first < outer.end && (cue.end < outer.end || isGapped && outer.end < cue.end)
      if isInGap {
        reverse(&readings[around], by: index, &shifters)
        isSpent = true
      } else if glances[index].traits.contains(.after), around == readings.count - 1 || readings[around].valence < 0,
        isReversed(readings[around], by: cue, words)
      {
        reverse(&readings[around], by: index, &shifters)
        isSpent = true
      }
    }
    guard !isSpent else { return }
    // A negator inside « ne … pas » is told by the longer cue.
    flips.append(Flip(cue: index, limit: Int(cue.end) + weights.flipReach, edge: Int(cue.end)))
  }

  /// Whether another negator of the same words goes before.
  private func isTold(_ index: Int, _ cues: Span<Cue>, _ glances: Span<Glance>) -> Bool {
    let (cue, traits) = (cues[index], Entry.Traits.flip)
    var other = index
    while other > 0 {
      other -= 1
      guard cues[other].first == cue.first else { return false }
      guard cues[other].end == cue.end else { continue }
      if glances[other].traits.intersection(.denying) == traits { return true }
    }
    return false
  }

  /// « Je recommande pas »: the cue is a finite verb that nothing has shifted, and the negator stands right after it.
  private func isReversed(_ reading: CueReading, by negator: Cue, _ words: Span<WordFlags>) -> Bool {
    guard reading.outcome == .found, reading.shifters.isEmpty, !reading.isNegated else { return false }
    guard reading.cue.end <= negator.first else { return false }
    guard Int(negator.first) - Int(reading.cue.end) <= weights.flipBackReach else { return false }
    return words[Int(reading.cue.end) - 1].contains(.finiteVerb)
  }

  /// « Le tarif n'est pas raisonnable », « l'appli ne plante plus »: the cue is read already, and the negator stands in its gap
  /// or around its end.
  private func reverse(_ reading: inout CueReading, by negator: Int, _ shifters: inout [Int]) {
    guard reading.outcome == .found, !reading.isNegated else { return }
    let start = shifters.count
    for index in reading.shifters { shifters.append(shifters[index]) }
    shifters.append(negator)
    reading.valence = flipped(reading.valence)
    reading.shifters = start..<shifters.count
  }

  func flipped(_ valence: Double) -> Double {
    let size = min(4, max(1, Int(valence.magnitude.rounded())))
    return valence > 0 ? weights.flippedPositive[size] : weights.flippedNegative[size]
  }
}
