public import Tokens

/// Finds what a lexicon's entries recognise in a text. A worker's reusable state: one a thread.
public struct CueSpotter: Sendable {
  /// What it spots with.
  public let lexicon: Lexicon
  /// What is known of each token by itself, parallel to the tokens of the last text.
  public internal(set) var words: [WordFlags] = []
  /// The lexicon's word of each token, parallel to the tokens; `Vocabulary.Hit.noWord`, all 24 bits
  /// set, for none.
  public internal(set) var wordIDs: [UInt32] = []
  /// The numbers with their units, and the dates, of the last text, by their first token.
  public internal(set) var quantities: [Quantity] = []
  /// The most tokens that one of them has.
  var widestQuantity = 0

  /// Whether words that only fill a class are cues, too: for those who check lexicons.
  public var spotsMembers = false
  /// Whether what somebody does in a turn is a cue, too: for those who read conversations.
  public var spotsActs = false

  private var hits: [UInt64] = []
  private var ahead = ReadAhead()
  /// The tokens of which the first bucket of the vocabulary does not tell.
  private var elsewhere: [Int] = []
  /// The class of each token's word, parallel to the tokens.
  var wordClasses: [UInt32] = []
  /// What the words of the last text are, taken together.
  private var found: WordFlags = []
  var surroundings = Surroundings()
  var meetings = MeetingFinder()
  private var memo = SpellingMemo()
  private var longWords = LongWords()

  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
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

  /// What parts clauses in the other language alone parts none here: "car" is a conjunction in French, « plus » one in
  /// English.
  private mutating func dropForeignBoundaries(_ tokens: [Token], _ languages: SpokenLanguages) {
    for index in words.indices where words[index].contains(.boundary) && tokens[index].kind == .word {
      let isOwn = lexicon.boundaries.range(of: wordIDs[index]).contains { position in
        let spoken = SpokenLanguages(rawValue: UInt8(truncatingIfNeeded: lexicon.boundaries[position]))
        return !spoken.isDisjoint(with: languages)
      }
      if !isOwn { words[index].remove(.boundary) }
    }
  }

  /// Finds the cues of a text whose words were looked up, in the languages that it may speak.
  public mutating func match(
    _ tokens: [Token], in text: Span<UInt8>, speaking languages: SpokenLanguages, into cues: inout [Cue]
  ) {
    cues.removeAll(keepingCapacity: true)
    if found.contains(.mayBeElided), languages.contains(.french) { restoreApostrophes(tokens, languages) }
    if languages != .both, found.contains(.boundary) { dropForeignBoundaries(tokens, languages) }
    surroundings.read(wordClasses, lexicon)
    quantities.removeAll(keepingCapacity: true)
    if !found.isDisjoint(with: [.digits, .quantity]) { findQuantities(tokens, in: text) }
    matchPatterns(tokens, languages, into: &cues)
    cues.sortAsRead()
  }

  // MARK: The words

  /// The first loop: the word of each token. Nothing but lookups, so that their cache misses overlap; what the first
  /// bucket does not tell comes after.
  private mutating func lookUpAll(_ tokens: [Token], in text: Span<UInt8>) -> WordFlags {
    hits.resize(to: tokens.count, filler: 0)
    lexicon.vocabulary.lookUpFirst(tokens, into: &hits, reading: &ahead)
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

  /// Parts what the hits tell, and marks where clauses end and which tokens are numbers.
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
      let flags = hit.flags.union(tokens[index].kind.flags)
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
}

extension Token.Kind {
  /// What a token is known for without being looked up.
  @inline(__always)
  fileprivate var flags: WordFlags {
    WordFlags(
      rawValue: (endsClause ? WordFlags.boundary.rawValue : 0)
        | (self == .number ? WordFlags.digits.rawValue : 0))
  }
}

extension Array {
  /// Makes the array this long and keeps its memory; what it held is of no use any more.
  mutating func resize(to length: Int, filler: Element) {
    if count > length { removeLast(count - length) }
    if count < length { append(contentsOf: repeatElement(filler, count: length - count)) }
  }
}
