extension CueSpotter {
  /// Removes the cues that a longer one hides. Call it once the cues of other languages are gone.
  ///
  /// A `keep` hides every cue inside it. Any other cue that judges, wishes, decides, shifts or tells a rupture hides
  /// those inside it that do, too, in its language (« pas mal » hides « mal »); a shifter with a gap hides
  /// but shifters, a mere rupture but ruptures and shifters, a frame but frames. What only places is hidden by a longer
  /// cue that places as much. Cues of the same words stay.
  ///
  /// - Parameter cues: in the order in which they were spotted, which they keep.
  public static func resolve(_ cues: inout [Cue], in lexicon: Lexicon) {
    var glances: [Glance] = []
    lexicon.look(at: cues, into: &glances)
    resolve(&cues, &glances)
  }

  /// The same for cues with their entries' glances, which stand beside them.
  ///
  /// - Complexity: O(*n*), since no cue is longer than its pattern.
  public static func resolve(_ cues: inout [Cue], _ glances: inout [Glance]) {
    let hidden = markHidden(cues.span, &glances)
    guard hidden > 0 else { return }
    dropHidden(&cues, glances.span)
    cues.removeLast(hidden)
    glances.removeAll { $0.traits.contains(.hidden) }
  }

  /// Marks what is hidden, which still hides others, and returns how many they are.
  private static func markHidden(_ cues: Span<Cue>, _ glances: inout [Glance]) -> Int {
    var hidden = 0
    // Cues begin in order, so those that may cover a cue stand before it, from the first that still reaches it.
    var open = 0
    for index in cues.indices {
      let first = cues[index].first
      while open < index, cues[open].end <= first { open += 1 }
      let isHidden = open < index && isHidden(index, by: open..<index, cues, glances.span)
      if isHidden || isDenied(index, cues, glances.span) {
        glances[index].traits.insert(.hidden)
        hidden += 1
      } else if isKept(index, cues, glances.span) {
        // It was never said, and hides nothing.
        glances[index].traits = .hidden
        hidden += 1
      }
    }
    return hidden
  }

  /// Moves the other cues to the front.
  private static func dropHidden(_ cues: inout [Cue], _ glances: Span<Glance>) {
    var kept = 0
    for index in glances.indices {
      cues[kept] = cues[index]
      kept += glances[index].traits.contains(.hidden) ? 0 : 1
    }
  }

  /// Whether the same words are read as their contrary by an entry that names their negator: « récompense pas la
  /// fidélité »; of verdicts also words that run into it: « [j'y [retournerai] pas] ».
  private static func isDenied(_ index: Int, _ cues: Span<Cue>, _ glances: Span<Glance>) -> Bool {
    let (cue, glance) = (cues[index], glances[index])
    guard glance.valence != 0, !glance.traits.contains(.negated) else { return false }
    let decides = glance.traits.contains(.decides)
    guard decides || glance.traits.contains(.gapped) else { return false }
    var other = index
    while other > 0, cues[other - 1].first == cue.first { other -= 1 }
    while other < cues.count, cues[other].first < cue.end {
      if glances[other].valence * glance.valence < 0, glances[other].traits.contains(.negated) {
        if cues[other].first == cue.first, cues[other].end == cue.end { return true }
        if decides, glances[other].traits.contains(.decides), cues[other].end > cue.end { return true }
      }
      other += 1
    }
    return false
  }

  /// Whether it denies by a word that a `keep` takes for stress: "[never seen such] a clean shop" is not "[never … clean]".
  private static func isKept(_ index: Int, _ cues: Span<Cue>, _ glances: Span<Glance>) -> Bool {
    let (cue, traits) = (cues[index], glances[index].traits)
    guard glances[index].valence < 0, traits.contains(.gapped), traits.contains(.negated) else { return false }
    // Of cues that begin together the longer ones stand first.
    var other = index + 1
    while other < cues.count, cues[other].first == cue.first {
      let shorter = glances[other].traits
      let stresses = shorter.isSuperset(of: [.keep, .scales])
      if stresses, cues[other].end < cue.end, shorter.intersection(traits).meets(.anyLanguage) { return true }
      other += 1
    }
    return false
  }

  private static func isHidden(
    _ index: Int, by others: Range<Int>, _ cues: Span<Cue>, _ glances: Span<Glance>
  ) -> Bool {
    let (cue, glance) = (cues[index], glances[index])
    for other in others {
      let outer = cues[other]
      let startsBefore = outer.first < cue.first
      let isInside = startsBefore && cue.end < outer.end
      if outer.covers(cue), glances[other].hides(glance, startsBefore: startsBefore, isInside: isInside) {
        guard glance.isMereNegator, glances[other].isLost else { return true }
        if !isPraised(cue, by: others, cues, glances) { return true }
      }
    }
    return false
  }

  /// Whether praise that stands holds a negator in its gap: « Le lit n'est pas confortable », where « pas confortable »
  /// is hidden and must not take the negator along.
  private static func isPraised(
    _ cue: Cue, by others: Range<Int>, _ cues: Span<Cue>, _ glances: Span<Glance>
  ) -> Bool {
    for other in others where cues[other].covers(cue) {
      let glance = glances[other]
      if glance.valence > 0, glance.traits.contains(.gapped), !glance.traits.contains(.hidden) { return true }
    }
    return false
  }
}

extension Cue {
  /// Whether the cue holds another one and is longer.
  fileprivate func covers(_ other: Cue) -> Bool {
    first <= other.first && other.end <= end && end - first > other.end - other.first
  }
}

extension Glance {
  /// Whether a longer cue hides one among its words, which may be its inner ones.
  fileprivate func hides(_ inner: Glance, startsBefore: Bool, isInside: Bool) -> Bool {
    guard traits.intersection(inner.traits).meets(.anyLanguage) else { return false }
    if traits.contains(.keep) { return true }
    // What any service may do says less than other words, however few: a frame hides but frames.
    if traits.contains(.yields) { return inner.traits.contains(.yields) && valence * inner.valence >= 0 }
    // What was told and what came hold measures, and say nothing until they are compared.
    if !comparison.isNone || !inner.comparison.isNone { return false }
    // « ne me convient pas » holds a negator around what it reverses.
    if isShifterOnly, traits.contains(.gapped) { return inner.isShifterOnly }
    // « Le tarif n'est pas raisonnable », "The app would be great": what shifts in the gap of what judges is none of its
    // words.
    if isInside, isBlindTo(inner) { return false }
    // "The [app [could be faster]]" wishes, and praises nothing.
    if startsBefore, valence > 0, traits.contains(.gapped), inner.traits.contains(.wish) { return false }
    // "They [never reply to emails]" tells a rupture, "never reply" what to think of it: both stand.
    if isRuptureOnly, inner.traits.meets(.finding) { return false }
    return inner.speaks ? speaks : placesAll(of: inner)
  }

  /// Whether the other is a mere negator that this one does not name, or makes praise something that is not lived.
  private func isBlindTo(_ inner: Glance) -> Bool {
    guard traits.contains(.gapped), traits.meets(.telling), !traits.contains(.negated) else { return false }
    return inner.isMereNegator || valence > 0 && inner.isMereVoid
  }

  /// Whether the entry tells that what others say is not lived, and says nothing itself.
  private var isMereVoid: Bool { traits.contains(.void) && !traits.meets(.telling) }

  /// Whether the entry reverses what others say, and says nothing itself.
  fileprivate var isMereNegator: Bool { traits.contains(.flip) && !traits.meets(.telling) }

  /// Whether the cue would say something, and a longer one hides it.
  fileprivate var isLost: Bool { traits.contains(.hidden) && traits.meets(.telling) }

  /// Whether the entry tells a rupture and nothing that is a finding.
  private var isRuptureOnly: Bool { traits.contains(.rupture) && !traits.meets(.finding) }

  /// Whether the entry does more than place what is said.
  private var speaks: Bool { traits.meets(.telling.union(.shifting)) }

  /// Whether the entry shifts what others say, and says nothing itself.
  private var isShifterOnly: Bool { traits.meets(.shifting) && !traits.meets(.telling) }

  /// Whether the entry places all that another one places: then the other's shorter words say no more.
  private func placesAll(of other: Glance) -> Bool {
    let places = other.traits.intersection(.placing)
    return !places.isEmpty && places.isSubset(of: traits)
  }
}
