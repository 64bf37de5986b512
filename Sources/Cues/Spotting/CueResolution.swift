extension CueSpotter {
  /// Removes the cues that a longer one hides. Call it once the cues of other languages are gone.
  ///
  /// A `keep` hides every cue inside it. Any other cue that judges, wishes, decides, shifts or tells a rupture hides
  /// those inside it that do, too, in its language (« pas mal » hides « mal »), and a shifter with a gap hides
  /// but shifters; what only places is hidden by a longer cue that places as much. Cues of the same words stay.
  ///
  /// - Parameter cues: in the order in which they were spotted, which they keep.
  public static func resolve(_ cues: inout [Cue], in lexicon: Lexicon) {
    var hidden: [Int] = []
    // Cues begin in order, so those that may cover a cue stand before it; `open` are those that still reach it.
    var open: [Int] = []
    for index in cues.indices {
      let cue = cues[index]
      open.removeAll { cues[$0].end <= cue.first }
      if open.contains(where: { cues[$0].hides(cue, in: lexicon) }) { hidden.append(index) }
      open.append(index)
    }
    guard !hidden.isEmpty else { return }
    var next = 0
    var kept: [Cue] = []
    for index in cues.indices {
      while next < hidden.count, hidden[next] < index { next += 1 }
      if next == hidden.count || hidden[next] != index { kept.append(cues[index]) }
    }
    cues.removeAll(keepingCapacity: true)
    cues.append(contentsOf: kept)
  }
}

extension Cue {
  fileprivate func hides(_ other: Cue, in lexicon: Lexicon) -> Bool {
    guard first <= other.first, other.end <= end, end - first > other.end - other.first else { return false }
    let (outer, inner) = (lexicon.entries[Int(entry)], lexicon.entries[Int(other.entry)])
    guard outer.language == inner.language || outer.language == nil || inner.language == nil else { return false }
    if outer.roles.contains(.keep) { return true }
    // « ne me convient pas » holds a negator around what it reverses.
    if outer.isShifterOnly, outer.roles.contains(.gapped) { return inner.isShifterOnly }
    // « Le tarif n'est pas raisonnable »: a negator in the gap of what judges is none of its words.
    if outer.roles.contains(.gapped), outer.tells, !outer.roles.contains(.negated), inner.isNegatorOnly,
      first < other.first, other.end < end
    {
      return false
    }
    return inner.speaks ? outer.speaks : outer.placesAll(of: inner)
  }
}

extension Entry {
  /// Whether the entry does more than place what is said.
  fileprivate var speaks: Bool { tells || shifts }

  /// Whether the entry shifts what others say, and says nothing itself.
  fileprivate var isShifterOnly: Bool { shifts && !tells }

  /// Whether the entry places all that another one places: then the other's shorter words say no more.
  fileprivate func placesAll(of other: Entry) -> Bool {
    guard other.stage != nil || other.channel != nil || other.theme != nil else { return false }
    return (other.stage == nil || stage != nil) && (other.channel == nil || channel != nil)
      && (other.theme == nil || theme != nil)
  }

  /// Whether the entry reverses what others say, and says nothing itself.
  fileprivate var isNegatorOnly: Bool { roles.contains(.flip) && !tells }

  fileprivate var tells: Bool { valence != 0 || decision != nil || rupture != nil || roles.contains(.wish) }

  private var shifts: Bool {
    factor != 100 || !roles.isDisjoint(with: [.flip, .void, .pivot, .clause])
  }
}
