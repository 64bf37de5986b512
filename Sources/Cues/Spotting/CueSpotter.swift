public import Tokens

/// Finds what a lexicon's entries recognise in a text. A worker's reusable state: one a thread.
public struct CueSpotter: Sendable {
  public let lexicon: Lexicon
  /// What is known of each token by itself, parallel to the tokens of the last text.
  public internal(set) var words: [WordFlags] = []
  /// The lexicon's word of each token, parallel to the tokens; 0xFFFFFF for none.
  public internal(set) var wordIDs: [UInt32] = []
  /// The numbers with their units, and the dates, of the last text, by their first token.
  public internal(set) var quantities: [Quantity] = []

  /// Whether words that only fill a class are cues, too: for those who check lexicons.
  public var spotsMembers = false

  private var hits: [UInt64] = []
  /// The tokens of which the first bucket of the vocabulary does not tell.
  private var elsewhere: [Int] = []
  /// The class of each token's word, parallel to the tokens.
  var wordClasses: [UInt32] = []
  /// What the words of the last text are, taken together.
  private var found: WordFlags = []
  private var marksLeft: MarksLeft
  private var encounters = Encounters()
  private var memo = SpellingMemo()
  private var longWords = LongWords()

  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    marksLeft = MarksLeft(count: lexicon.index.markCount)
  }

  /// Finds the cues of a text in both languages, by their first token, the longer first, then by their entry.
  ///
  /// - Complexity: O(*n*) in the number of tokens, times the patterns that their words index.
  public mutating func spot(_ tokens: [Token], in text: Span<UInt8>, into cues: inout [Cue]) {
    lookUp(tokens, in: text)
    match(tokens, in: text, speaking: .both, into: &cues)
  }

  /// Looks the words up: `words` and `wordIDs` then tell of each token what is known of it by itself.
  public mutating func lookUp(_ tokens: [Token], in text: Span<UInt8>) { found = lookUpAll(tokens, in: text) }

  /// Finds the cues of a text whose words were looked up, in the languages that it may speak.
  public mutating func match(
    _ tokens: [Token], in text: Span<UInt8>, speaking languages: SpokenLanguages, into cues: inout [Cue]
  ) {
    cues.removeAll(keepingCapacity: true)
    if found.contains(.mayBeElided), languages.contains(.french) { restoreApostrophes(tokens, languages) }
    findQuantities(tokens, in: text, haveUnits: found.contains(.quantity))
    matchPatterns(tokens, languages, into: &cues)
    cues.sortAsRead()
  }

  // MARK: The words

  /// The first loop: the word of each token. Nothing but lookups, so that their cache misses overlap; what the first
  /// bucket does not tell comes after.
  private mutating func lookUpAll(_ tokens: [Token], in text: Span<UInt8>) -> WordFlags {
    hits.resize(to: tokens.count, filler: 0)
    lexicon.vocabulary.lookUpFirst(tokens, into: &hits)
    elsewhere.removeAll(keepingCapacity: true)
    for index in hits.indices where Vocabulary.Hit(bits: hits[index]).isElsewhere { elsewhere.append(index) }
    for index in elsewhere {
      hits[index] = findElsewhere(tokens[index], Vocabulary.Hit(bits: hits[index]), in: text).bits
    }
    words.resize(to: tokens.count, filler: [])
    wordIDs.resize(to: tokens.count, filler: Vocabulary.Hit.noWord)
    wordClasses.resize(to: tokens.count, filler: WordClasses.none)
    return Self.spread(hits, tokens, &words, &wordIDs, &wordClasses)
  }

  /// Parts what the hits tell, and marks where clauses end.
  private static func spread(
    _ hits: [UInt64], _ tokens: [Token],
    _ words: inout [WordFlags], _ wordIDs: inout [UInt32], _ wordClasses: inout [UInt32]
  ) -> WordFlags {
    let (hits, tokens) = (hits.span, tokens.span)
    var words = words.mutableSpan
    var wordIDs = wordIDs.mutableSpan
    var wordClasses = wordClasses.mutableSpan
    var all: WordFlags = []
    for index in tokens.indices {
      let hit = Vocabulary.Hit(bits: hits[index])
      let flags = tokens[index].kind.endsClause ? hit.flags.union(.boundary) : hit.flags
      all.formUnion(flags)
      words[index] = flags
      wordIDs[index] = hit.word
      wordClasses[index] = hit.wordClass
    }
    return all
  }

  /// What is known of a token that its first bucket does not tell of.
  private mutating func findElsewhere(_ token: Token, _ first: Vocabulary.Hit, in text: Span<UInt8>) -> Vocabulary.Hit {
    var hit = first
    if first.isOverflow { hit = lexicon.vocabulary.lookup(token.key) }
    guard hit.isMiss else { return hit }
    guard token.kind == .word || token.kind == .hashtag else { return .nothing }
    let (word, flags) = unknownWord(token, in: text)
    guard word != .max else { return .nothing }
    return Vocabulary.Hit(word: word, flags: flags, wordClass: lexicon.index.classes[Int(word)])
  }

  /// A word that the vocabulary does not hold may begin as some pattern asks, or be misspelt.
  private mutating func unknownWord(_ token: Token, in text: Span<UInt8>) -> (UInt32, WordFlags) {
    var key = token.key
    guard key.high != 0 || key.low > 0xFFFF else { return (.max, []) }
    if token.marks.contains(.stretched), let hit = lexicon.misspellings.unstretched(key, in: lexicon.vocabulary) {
      return (hit.word, hit.flags)
    }
    if key.isHashed { key = longWords.head(of: text.extracting(Int(token.start)..<Int(token.end))) }
    if let prefix = lexicon.prefixes.longest(of: key) {
      let word = lexicon.wordCount + prefix
      return (UInt32(word), lexicon.flags[word])
    }
    guard Misspellings.isLongEnough(token.key) else { return (.max, []) }
    let word: UInt32
    if let kept = memo.word(of: token.key) {
      word = kept
    } else {
      word = lexicon.misspellings.correction(of: token.key, in: lexicon.vocabulary) ?? .max
      memo.keep(word, of: token.key)
    }
    return word == .max ? (.max, []) : (word, lexicon.flags[Int(word)].union(.corrected))
  }

  // MARK: The patterns

  /// The second loop: the patterns that each word indexes.
  private mutating func matchPatterns(
    _ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]
  ) {
    if spotsMembers { matchMembers(into: &cues) }
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
    for quantity in quantities {
      let (first, end) = (Int(quantity.first), Int(quantity.end))
      let between: Range<Int>
      if trial.partner < trial.anchor {
        guard token < first else { continue }
        between = token + 1..<first
      } else {
        guard end <= token else { continue }
        between = end..<token
      }
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
    if !spotsMembers, lexicon.entries[Int(trial.entry)].roles.contains(.memberOnly) { return }
    cues.append(Cue(first: UInt32(first), end: UInt32(end), entry: trial.entry))
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
    return quantities.first { Int($0.first) == position && isQuantity(element, $0) }.map { Int($0.end) }
  }

  private func start(of element: PatternElement, to position: Int, _ tokens: [Token]) -> Int? {
    guard element.kind == .quantity else { return isWord(element, position - 1, tokens) ? position - 1 : nil }
    return quantities.first { Int($0.end) == position && isQuantity(element, $0) }.map { Int($0.first) }
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
    quantities.contains {
      Int($0.first) == range.lowerBound && Int($0.end) == range.upperBound && isQuantity(element, $0)
    }
  }

  private func isQuantity(_ element: PatternElement, _ quantity: Quantity) -> Bool {
    quantity.kind.rawValue == UInt8(element.reference) && quantity.hundredths >= Int(element.detail)
  }
}

extension Array {
  /// Makes the array this long and keeps its memory; what it held is of no use any more.
  mutating func resize(to length: Int, filler: Element) {
    if count > length { removeLast(count - length) }
    if count < length { append(contentsOf: repeatElement(filler, count: length - count)) }
  }
}

extension [Cue] {
  /// Sorts by the first token, the longer first, then by entry. Cues come nearly sorted, so each moves little.
  mutating func sortAsRead() {
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
