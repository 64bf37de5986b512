public import Tokens

/// Finds what a lexicon's entries recognise in a text. A worker's reusable state: one a thread.
public struct CueSpotter: Sendable {
  public let lexicon: Lexicon
  /// What is known of each token by itself, parallel to the tokens of the last text.
  public private(set) var words: [WordFlags] = []
  /// The lexicon's word of each token, parallel to the tokens; `.max` for none.
  public private(set) var wordIDs: [UInt32] = []
  /// The numbers with their units, and the dates, of the last text, by their first token.
  public internal(set) var quantities: [Quantity] = []

  /// Whether words that only fill a class are cues, too: for those who check lexicons.
  public var spotsMembers = false

  private var hits: [UInt64] = []
  /// The class of each token's word, parallel to the tokens.
  private var wordClasses: [UInt16] = []
  /// What the words of the last text are, taken together.
  private var found: WordFlags = []
  private var memo = SpellingMemo()
  private var longWords = LongWords()

  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

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
    findQuantities(tokens, in: text, haveUnits: found.contains(.quantity))
    matchPatterns(tokens, languages, into: &cues)
    cues.sortAsRead()
  }

  // MARK: The words

  /// The first loop: the word of each token. Nothing but lookups, so that their cache misses overlap.
  private mutating func lookUpAll(_ tokens: [Token], in text: Span<UInt8>) -> WordFlags {
    words.resize(to: tokens.count, filler: [])
    wordIDs.resize(to: tokens.count, filler: .max)
    wordClasses.resize(to: tokens.count, filler: WordClasses.none)
    var all: WordFlags = []
    hits.resize(to: tokens.count, filler: 0)
    let lexicon = lexicon
    lexicon.vocabulary.lookUpFirst(tokens, into: &hits)
    for index in tokens.indices {
      let kind = tokens[index].kind
      var hit = Vocabulary.Hit(bits: hits[index])
      if hit.isOverflow { hit = lexicon.vocabulary.lookup(tokens[index].key) }
      var (word, flags, wordClass) = (hit.word, hit.flags, hit.wordClass)
      if hit.isMiss {
        (word, flags, wordClass) = (.max, [], WordClasses.none)
        if kind == .word || kind == .hashtag {
          (word, flags) = unknownWord(tokens[index], in: text)
          if word != .max { wordClass = lexicon.index.classes[Int(word)] }
        }
      }
      if kind == .sentenceEnd || kind == .clauseMark || kind == .lineBreak { flags.insert(.boundary) }
      all.formUnion(flags)
      words[index] = flags
      wordIDs[index] = word
      wordClasses[index] = wordClass
    }
    return all
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
  private func matchPatterns(_ tokens: [Token], _ languages: SpokenLanguages, into cues: inout [Cue]) {
    let lexicon = lexicon
    let classes = lexicon.index
    if spotsMembers { matchMembers(into: &cues) }
    for index in wordIDs.indices where words[index].contains(.anchor) {
      let row = classes.rows[Int(wordClasses[index])]
      for position in row.singles where classes.singles[Int(position)].isSpoken(languages) {
        cues.append(Cue(first: UInt32(index), end: UInt32(index + 1), entry: classes.singles[Int(position)].entry))
      }
      guard !row.trials.isEmpty else { continue }
      let near = Surroundings(of: index..<index + 1, in: wordIDs)
      for position in row.trials where near.pass(classes.trials[Int(position)], languages) {
        attempt(classes.trials[Int(position)], at: index..<index + 1, tokens, into: &cues)
      }
    }
    for quantity in quantities {
      let near = Surroundings(of: Int(quantity.first)..<Int(quantity.end), in: wordIDs)
      for position in lexicon.quantityTrials.range(of: UInt32(quantity.kind.rawValue))
      where near.pass(lexicon.quantityTrials[position], languages) {
        attempt(lexicon.quantityTrials[position], at: Int(quantity.first)..<Int(quantity.end), tokens, into: &cues)
      }
    }
  }

  private func matchMembers(into cues: inout [Cue]) {
    for index in wordIDs.indices where wordIDs[index] != .max {
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
      return element.detail & Trial.bit(of: word) != 0
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

/// The words around a token, as filters see them, by the side of the trial.
private struct Surroundings {
  private var masks: InlineArray<5, UInt64> = [.max, 0, 0, 0, 0]

  @inline(__always)
  init(of range: Range<Int>, in words: [UInt32]) {
    let reach = 1 + Int(PatternElement.widestGap)
    var soon: UInt64 = 0
    let (index, next) = (range.lowerBound, range.upperBound)
    for place in (next..<max(next, min(next + reach, words.count))).reversed() {
      masks[1] = Trial.bit(of: words[place])
      soon |= masks[1]
    }
    masks[2] = soon
    soon = 0
    for place in max(0, index - reach)..<index {
      masks[3] = Trial.bit(of: words[place])
      soon |= masks[3]
    }
    masks[4] = soon
  }

  /// Without a branch: which side it is cannot be foreseen.
  @inline(__always)
  func pass(_ trial: Trial, _ languages: SpokenLanguages) -> Bool {
    trial.filter & masks[Int(trial.side.rawValue)] & mask(trial.languages, languages) != 0
  }

  /// All ones where the languages meet.
  @inline(__always)
  private func mask(_ a: SpokenLanguages, _ b: SpokenLanguages) -> UInt64 {
    a.rawValue & b.rawValue == 0 ? 0 : .max
  }
}

extension Array {
  /// Makes the array this long and keeps its memory; what it held is of no use any more.
  fileprivate mutating func resize(to length: Int, filler: Element) {
    if count > length { removeLast(count - length) }
    while count < length { append(filler) }
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
