internal import Tokens

// The patterns.
extension CueSpotter {
  /// The second loop: the patterns that each word indexes.
  mutating func matchPatterns(
    _ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]
  ) {
    if spotsMembers || spotsActs { matchMembers(into: &cues) }
    encounters.removeAll()
    let first = marksLeft.begin(wordClasses.count)
    let (index, classes) = (lexicon.index, wordClasses)
    index.follow(classes, from: first, marks: &marksLeft.places, into: &encounters, &cues, languages)
    for candidate in encounters.candidates {
      let trial = index.trials[candidate.trial]
      guard !trial.languages.isDisjoint(with: languages) else { continue }
      if trial.isListedByPartner {
        attemptBefore(trial, candidate.token, tokens, into: &cues)
      } else {
        attempt(trial, at: candidate.token..<candidate.token + 1, tokens, into: &cues)
      }
    }
    matchLoose(tokens, languages, into: &cues)
  }

  /// The pattern is anchored shortly before this word: at each place from which no such word is met sooner.
  private func attemptBefore(_ trial: Trial, _ token: Int, _ tokens: [Token], into cues: inout [Cue]) {
    let anchor = lexicon.elements[Int(trial.first) + Int(trial.anchor)]
    let partner = lexicon.elements[Int(trial.first) + Int(trial.partner)]
    var place = token - 1
    while place >= 0, token - place <= Int(trial.reach) {
      if isWord(anchor, place, tokens) { attempt(trial, at: place..<place + 1, tokens, into: &cues) }
      if isWord(partner, place, tokens) { return }
      place -= 1
    }
  }

  private func matchLoose(_ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]) {
    let index = lexicon.index
    let kinds = quantities.reduce(UInt16(0)) { $0 | 1 << UInt16($1.kind.rawValue) }
    for token in encounters.loose {
      for loose in index.loose(of: wordClasses[token]) {
        guard loose.kinds & kinds != 0 || loose.kinds == .max else { continue }
        let trial = index.trials[loose.trial]
        guard !trial.languages.isDisjoint(with: languages) else { continue }
        if trial.isListedByPartner {
          attemptBeside(trial, token, tokens, into: &cues)
        } else {
          attempt(trial, at: token..<token + 1, tokens, into: &cues)
        }
      }
    }
    for quantity in quantities {
      for position in lexicon.quantityTrials.range(of: UInt32(quantity.kind.rawValue)) {
        let trial = index.trials[lexicon.quantityTrials[position]]
        guard !trial.languages.isDisjoint(with: languages) else { continue }
        attempt(trial, at: Int(quantity.first)..<Int(quantity.end), tokens, into: &cues)
      }
    }
  }

  /// The pattern is anchored in a quantity that may stand near this word: at each one to which no other such word is
  /// nearer on this side.
  private func attemptBeside(_ trial: Trial, _ token: Int, _ tokens: [Token], into cues: inout [Cue]) {
    let word = lexicon.elements[Int(trial.first) + Int(trial.partner)]
    let isAfter = trial.partner < trial.anchor
    let near = isAfter ? token + 1...token + Int(trial.reach) : token - Int(trial.reach) - widestQuantity...token
    for quantity in quantities(beginningIn: near) {
      let (first, end) = (Int(quantity.first), Int(quantity.end))
      guard isAfter || end <= token else { continue }
      let between = isAfter ? token + 1..<first : end..<token
      guard between.count < Int(trial.reach), !between.contains(where: { isWord(word, $0, tokens) }) else { continue }
      attempt(trial, at: first..<end, tokens, into: &cues)
    }
  }

  private func matchMembers(into cues: inout [Cue]) {
    for index in wordIDs.indices where wordIDs[index] != Vocabulary.Hit.noWord {
      for position in lexicon.members.range(of: wordIDs[index]) {
        cues.append(Cue(first: UInt32(index), end: UInt32(index + 1), entry: lexicon.members[position]))
      }
    }
  }

  private func attempt(_ trial: Trial, at anchor: Range<Int>, _ tokens: [Token], into cues: inout [Cue]) {
    let elements = Int(trial.first)..<Int(trial.first) + Int(trial.count)
    let place = elements.lowerBound + Int(trial.anchor)
    let element = lexicon.elements[place]
    if element.kind == .exactWord, tokens[anchor.lowerBound].accents != element.accents { return }
    if element.kind == .quantity, !isQuantity(element, anchor) { return }
    let after = place + 1..<elements.upperBound
    guard let end = matchForward(after, from: anchor.upperBound, tokens) else { return }
    let before = elements.lowerBound..<place
    guard let first = matchBackward(before, to: anchor.lowerBound, tokens) else { return }
    if !spotsMembers, isSilent(lexicon.entries[Int(trial.entry)]) { return }
    cues.append(Cue(first: UInt32(first), end: UInt32(end), entry: trial.entry))
  }

  /// Whether an entry is no cue where nobody asks for those of its kind.
  private func isSilent(_ entry: Entry) -> Bool {
    entry.roles.contains(.memberOnly) && (entry.act == nil || !spotsActs)
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
    return quantities(beginningIn: position...position).first { isQuantity(element, $0) }.map { Int($0.end) }
  }

  private func start(of element: PatternElement, to position: Int, _ tokens: [Token]) -> Int? {
    guard element.kind == .quantity else { return isWord(element, position - 1, tokens) ? position - 1 : nil }
    return quantities(beginningIn: position - widestQuantity...position)
      .first { Int($0.end) == position && isQuantity(element, $0) }.map { Int($0.first) }
  }

  func isWord(_ element: PatternElement, _ position: Int, _ tokens: [Token]) -> Bool {
    let word = wordIDs[position]
    switch element.kind {
    case .word: return word == element.reference
    case .exactWord: return word == element.reference && tokens[position].accents == element.accents
    default:
      return element.detail & PatternElement.bit(of: word) != 0
        && lexicon.index.holds(wordClasses[position], in: element.reference)
    }
  }

  private func isQuantity(_ element: PatternElement, _ range: Range<Int>) -> Bool {
    quantities(beginningIn: range.lowerBound...range.lowerBound)
      .contains { Int($0.end) == range.upperBound && isQuantity(element, $0) }
  }

  private func isQuantity(_ element: PatternElement, _ quantity: Quantity) -> Bool {
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
