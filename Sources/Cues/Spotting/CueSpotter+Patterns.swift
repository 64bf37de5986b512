internal import Tokens

extension CueSpotter {
  /// The second loop: the patterns that each word indexes.
  mutating func matchPatterns(
    _ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]
  ) {
    if spotsMembers || spotsActs { matchMembers(into: &cues) }
    meetings.find(surroundings, languages, lexicon)
    matchWords(tokens, languages, into: &cues)
    if !quantities.isEmpty { matchQuantities(tokens, languages, into: &cues) }
  }

  /// Each word adds its own cues, and tries the patterns whose companions stand where they should.
  private func matchWords(_ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]) {
    var single = 0
    for met in meetings.met {
      addSingles(&single, upTo: met.token, languages, into: &cues)
      attempt(met.trial, from: Int(met.token), tokens, languages, into: &cues)
    }
    addSingles(&single, upTo: .max, languages, into: &cues)
  }

  /// Adds the patterns of one word, so far as a token: cues in their order are soon sorted.
  @inline(__always)
  private func addSingles(
    _ next: inout Int, upTo token: UInt32, _ languages: SpokenLanguages, into cues: inout [Cue]
  ) {
    let singles = meetings.singles.span
    while next < singles.count, singles[next].token <= token {
      let (first, single) = singles[next]
      if single.isSpoken(languages) { cues.append(Cue(first: first, end: first + 1, entry: single.entry)) }
      next += 1
    }
  }

  /// Tries a pattern whose trigger has met its companion.
  private func attempt(
    _ trial: Trial, from token: Int, _ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]
  ) {
    guard !trial.languages.isDisjoint(with: languages) else { return }
    let first = token - Int(trial.trigger)
    switch trial.form {
    case .pair:
      cues.append(Cue(first: UInt32(first), end: UInt32(first + 2), entry: trial.entry))
    case .run:
      attemptRun(trial, at: first, tokens, into: &cues)
    case .free where trial.trigger == trial.anchor:
      attempt(trial, at: token..<token + 1, tokens, into: &cues)
    case .free:
      attemptAround(trial, token, tokens, into: &cues)
    }
  }

  /// A pattern without gaps stands where it does, or not at all.
  private func attemptRun(_ trial: Trial, at first: Int, _ tokens: [Token], into cues: inout [Cue]) {
    guard first >= 0, first + Int(trial.count) <= tokens.count else { return }
    for place in 0..<Int(trial.count) {
      let element = lexicon.elements[Int(trial.first) + place]
      if place == trial.anchor || place == trial.partner, element.kind != .exactWord { continue }
      guard isWord(element, first + place, tokens) else { return }
    }
    add(trial, first, first + Int(trial.count), tokens, to: &cues)
  }

  /// The pattern is anchored near its partner: at each place where it may be and to which no other such word is nearer.
  private func attemptAround(_ trial: Trial, _ token: Int, _ tokens: [Token], into cues: inout [Cue]) {
    let anchor = lexicon.elements[Int(trial.first) + Int(trial.anchor)]
    let partner = lexicon.elements[Int(trial.first) + Int(trial.partner)]
    guard isWord(partner, token, tokens) else { return }
    let step = trial.anchor < trial.partner ? -1 : 1
    let nearest = abs(Int(trial.anchor) - Int(trial.partner))
    for distance in nearest...Int(trial.reach) {
      let place = token + step * distance
      guard tokens.indices.contains(place) else { return }
      guard isWord(anchor, place, tokens) else { continue }
      let isOthers = (nearest..<distance).contains { isWord(partner, place - step * $0, tokens) }
      if !isOthers { attempt(trial, at: place..<place + 1, tokens, into: &cues) }
    }
  }

  private func matchMembers(into cues: inout [Cue]) {
    for index in wordIDs.indices where wordIDs[index] != Vocabulary.Hit.noWord {
      for position in lexicon.members.range(of: wordIDs[index]) {
        cues.append(Cue(first: UInt32(index), end: UInt32(index + 1), entry: lexicon.members[position]))
      }
    }
  }

  func attempt(_ trial: Trial, at anchor: Range<Int>, _ tokens: [Token], into cues: inout [Cue]) {
    let elements = Int(trial.first)..<Int(trial.first) + Int(trial.count)
    let place = elements.lowerBound + Int(trial.anchor)
    let element = lexicon.elements[place]
    if element.kind == .exactWord, tokens[anchor.lowerBound].accents != element.accents { return }
    if element.kind == .quantity, !isQuantity(element, anchor) { return }
    let after = place + 1..<elements.upperBound
    guard let end = matchForward(after, from: anchor.upperBound, tokens) else { return }
    let before = elements.lowerBound..<place
    guard let first = matchBackward(before, to: anchor.lowerBound, tokens) else { return }
    add(trial, first, end, tokens, to: &cues)
  }

  private func add(_ trial: Trial, _ first: Int, _ end: Int, _ tokens: [Token], to cues: inout [Cue]) {
    if trial.conditions.isEmpty || meets(trial, first..<end, tokens) {
      cues.append(Cue(first: UInt32(first), end: UInt32(end), entry: trial.entry))
    }
  }

  /// Whether a match of these words meets the conditions of its pattern.
  private func meets(_ trial: Trial, _ words: Range<Int>, _ tokens: [Token]) -> Bool {
    if trial.conditions.contains(.memberOnly), isSilent(trial) { return false }
    if trial.conditions.contains(.closes), !closesClause(words.upperBound, tokens) { return false }
    return !trial.conditions.contains(.opens) || opensClause(words.lowerBound, tokens)
  }

  /// Whether a clause ends before this token: no word or number stands there.
  private func closesClause(_ token: Int, _ tokens: [Token]) -> Bool {
    token == tokens.count || tokens[token].kind != .word && tokens[token].kind != .number
  }

  /// Whether a clause begins with this token: no word or number stands right before it.
  private func opensClause(_ token: Int, _ tokens: [Token]) -> Bool {
    token == 0 || tokens[token - 1].kind != .word && tokens[token - 1].kind != .number
  }

  /// Whether a pattern's entry is no cue where nobody asks for those of its kind.
  private func isSilent(_ trial: Trial) -> Bool {
    if spotsMembers { return false }
    return !spotsActs || lexicon.entries[Int(trial.entry)].act == nil
  }

  /// Where the elements end if they stand from `start` on, with the narrowest gaps that fit, or nil.
  private func matchForward(_ elements: Range<Int>, from start: Int, _ tokens: [Token]) -> Int? {
    guard let place = elements.first else { return start }
    let element = lexicon.elements[place]
    var position = start
    for _ in 0...element.gap {
      guard position < tokens.count else { return nil }
      if let next = end(of: element, from: position, tokens),
        let end = matchForward(elements.dropFirst(), from: next, tokens)
      {
        return end
      }
      if words[position].contains(.boundary) { return nil }
      position += 1
    }
    return nil
  }

  /// Where the elements begin if they stand just before `end`, with the narrowest gaps that fit, or nil.
  private func matchBackward(_ elements: Range<Int>, to end: Int, _ tokens: [Token]) -> Int? {
    guard let place = elements.last else { return end }
    let element = lexicon.elements[place]
    var position = end
    for _ in 0...lexicon.elements[place + 1].gap {
      guard position > 0 else { return nil }
      if let previous = start(of: element, to: position, tokens),
        let start = matchBackward(elements.dropLast(), to: previous, tokens)
      {
        return start
      }
      if words[position - 1].contains(.boundary) { return nil }
      position -= 1
    }
    return nil
  }

  private func end(of element: PatternElement, from position: Int, _ tokens: [Token]) -> Int? {
    guard element.kind == .quantity else { return isWord(element, position, tokens) ? position + 1 : nil }
    for number in quantityNumbers(beginningIn: position...position) where isQuantity(element, quantities[number]) {
      return Int(quantities[number].end)
    }
    return nil
  }

  private func start(of element: PatternElement, to position: Int, _ tokens: [Token]) -> Int? {
    guard element.kind == .quantity else { return isWord(element, position - 1, tokens) ? position - 1 : nil }
    for number in quantityNumbers(beginningIn: position - widestQuantity...position) {
      let quantity = quantities[number]
      if Int(quantity.end) == position, isQuantity(element, quantity) { return Int(quantity.first) }
    }
    return nil
  }

  func isWord(_ element: PatternElement, _ position: Int, _ tokens: [Token]) -> Bool {
    let word = wordIDs[position]
    switch element.kind {
    case .word: return word == element.reference
    case .exactWord: return word == element.reference && tokens[position].accents == element.accents
    default:
      return element.detail & PatternElement.bit(of: word) != 0
        && lexicon.index.holds(surroundings.heads[position], in: element.reference)
    }
  }

  private func isQuantity(_ element: PatternElement, _ range: Range<Int>) -> Bool {
    for number in quantityNumbers(beginningIn: range.lowerBound...range.lowerBound) {
      let quantity = quantities[number]
      if Int(quantity.end) == range.upperBound, isQuantity(element, quantity) { return true }
    }
    return false
  }

  func isQuantity(_ element: PatternElement, _ quantity: Quantity) -> Bool {
    quantity.kind.rawValue == UInt8(element.reference) && quantity.hundredths >= Int(element.detail)
  }
}

extension [Cue] {
  private static let mostInserted = 200

  /// Sorts by the first token, the longer first, then by entry.
  ///
  /// The cues of a usual text are few and nearly sorted, so each moves little; those of a long one come in three runs.
  mutating func sortAsRead() {
    if count > Self.mostInserted { return sort { $0.standsBefore($1) } }
    for index in indices.dropFirst() {
      let cue = self[index]
      var place = index
      while place > 0, cue.standsBefore(self[place - 1]) {
        self[place] = self[place - 1]
        place -= 1
      }
      self[place] = cue
    }
  }
}

extension Cue {
  fileprivate func standsBefore(_ other: Cue) -> Bool {
    if first != other.first { return first < other.first }
    if end != other.end { return end > other.end }
    return entry < other.entry
  }
}
