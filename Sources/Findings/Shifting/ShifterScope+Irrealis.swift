import Cues
import Tokens

/// What the clause says was not lived: wished, asked, denied, or no more.
extension ShifterScope {
  /// Whether what is said was lived: a wish is what it is.
  func judge(
    _ reading: inout CueReading, _ cues: Span<Cue>, _ glances: Span<Glance>, _ shifters: inout [Int]
  ) {
    guard !reading.glance.traits.contains(.wish) else { return }
    if let voidCue, reaches(voidCue, reading, cues, glances) {
      shifters.append(voidCue)
      makeUnlived(&reading, by: glances[voidCue])
    } else if let asking, cues[asking].first <= reading.cue.first, isAsked(reading) {
      shifters.append(asking)
      reading.outcome = .asked
    } else if reading.glance.traits.contains(.promise) {
      reading.outcome = .promised
    }
  }

  /// Whether an irrealis goes for a cue: what stands behind it, and of a denial also what begins among its words: "I
  /// [do[n't think the staff]] were rude". What speaks of the past from behind goes for what stands between its halves:
  /// « était rapide avant ».
  private func reaches(
    _ irrealis: Int, _ reading: CueReading, _ cues: Span<Cue>, _ glances: Span<Glance>
  ) -> Bool {
    let (cue, traits) = (cues[irrealis], glances[irrealis].traits)
    guard traits.isSuperset(of: .denying) else { return cue.end <= reading.cue.first }
    let isApart = Int(cue.first) < clause.lowerBound || Int(cue.first) >= clause.upperBound
    if isApart { return true }
    guard cue.first < reading.cue.first + (reading.isNegated ? 1 : 0) else { return false }
    // "I [do [n't think we would go back]]" decides.
    if reading.cue.first < cue.end, reading.decides || reading.isNegated && reading.valence > 0 { return false }
    return reading.cue.end <= cue.end || !traits.contains(.after)
  }

  /// What is denied was not lived; what is good and denied was bad.
  private func makeUnlived(_ reading: inout CueReading, by irrealis: Glance) {
    if irrealis.isDenial, reading.valence > 0 {
      reading.valence = flipped(reading.valence)
    } else {
      reading.outcome = .notLived
    }
  }

  /// Whether a denial has reversed it: then no negator reverses it again (« pas dire que ce soit propre ni rapide »).
  func isDenied(_ reading: CueReading, _ shifters: [Int]) -> Bool {
    guard let denial else { return false }
    return shifters.count > reading.shifters.lowerBound && shifters[reading.shifters.lowerBound] == denial
  }

  /// Whether a clause begins with a cue, or a conjunction before it: "why are there fees?" is no such question.
  func opens(_ cue: Cue, _ clause: Clause, _ words: Span<WordFlags>) -> Bool {
    let place = Int(cue.first)
    if place == clause.tokens.lowerBound { return true }
    return !words[place - 1].isDisjoint(with: [.joins, .boundary])
  }

  /// "Is there a fee for late payment?": a plain question tells of nothing lived.
  private func isAsked(_ reading: CueReading) -> Bool {
    reading.valence < 0 && -reading.valence < weights.leastNegativeInQuestion
  }

  /// "The app would be great": praise that was read already is not lived where the irrealis stands in its gap; what
  /// follows is not lived either.
  mutating func addVoid(
    _ index: Int, _ cues: Span<Cue>, _ glances: Span<Glance>, _ readings: inout [CueReading], _ shifters: inout [Int]
  ) {
    let denies = glances[index].isDenial
    // « Propre avant notre arrivée » says nothing of now: what speaks of the past from behind ends its clause.
    // « Avant » alone goes for a whole clause beside its own.
    let isGapped = glances[index].traits.contains(.gapped)
    if denies, glances[index].traits.contains(.after) {
      guard isGapped, Int(cues[index].end) + 1 >= clause.upperBound else { return }
    }
    if voidCue == nil {
      voidCue = index
      if denies { denial = index }
    }
    guard readings.count > first else { return }
    let last = readings.count - 1
    let (outer, cue) = (readings[last].cue, cues[index])
    let isAround = outer.first < cue.first && cue.end < outer.end && readings[last].valence > 0
    let isAstride = denies && isGapped && outer.first < cue.first && cue.first < outer.end && outer.end <= cue.end
    guard isAround || isAstride else { return }
    guard readings[last].outcome == .found, readings[last].shifters.isEmpty else { return }
    readings[last].shifters = shifters.count..<shifters.count + 1
    shifters.append(index)
    makeUnlived(&readings[last], by: glances[index])
  }
}

extension Glance {
  /// Whether the entry denies a statement.
  var isDenial: Bool { traits.isSuperset(of: .denying) && !traits.meets(.telling) }
}
