public import Findings
internal import Tokens
public import Verbatims

/// Makes fingerprints of what customers say, from the words as the engine cut them. One value serves one worker.
///
/// Case, accents, marks, what agents say and what is cut make no difference.
public struct Fingerprinter: Sendable {
  private var least = [UInt32](repeating: .max, count: Sketch.hashCount)

  public init() {}

  /// The fingerprint of a verbatim that was just analysed, before anything of it is masked; nil where nothing of it
  /// could make it known again.
  ///
  /// - Parameter hasOwnID: whether the identifier came with the record.
  /// - Complexity: O(*n*) in the number of words.
  public mutating func fingerprint(of verbatim: Verbatim, hasOwnID: Bool, read analyzer: Analyzer) -> Fingerprint? {
    let metadata = verbatim.metadata
    for index in least.indices { least[index] = .max }
    let (text, count) = hash(analyzer.sentences.span, analyzer.tokens.span)
    let isLong = count >= Fingerprint.longText
    guard isLong || count > 0 && (hasOwnID || metadata.customer != nil && metadata.date != nil) else { return nil }
    var print = Fingerprint()
    guard !isLong else {
      print.first = text
      print.likeness = Likeness(least: least.span)
      return print
    }
    if hasOwnID { print.first = WordHash.mix(text ^ WordHash.of(verbatim.id), WordHash.second) | 1 }
    if let customer = metadata.customer, let date = metadata.date {
      let person = WordHash.mix(WordHash.of(customer.plainIdentifier), WordHash.of(date) ^ WordHash.third)
      print.second = WordHash.mix(text ^ person, WordHash.third) | 1
    }
    return print
  }

  /// The hash of all that is said, of which the least hashes of runs are kept, and how many words there are, without the
  /// halves that elision and contraction make.
  private mutating func hash(_ sentences: Span<Sentence>, _ tokens: Span<Token>) -> (text: UInt64, words: Int) {
    var least = least.mutableSpan
    var text = WordHash.seed
    var (before, last) = (UInt64(0), UInt64(0))
    var (count, words) = (0, 0)
    for sentence in sentences.indices {
      for index in sentences[sentence].tokens where Self.counts(tokens[index].kind) {
        let key = tokens[index].key
        let word = WordHash.mix(key.low ^ WordHash.seed, key.high ^ WordHash.second)
        text = WordHash.mix(text ^ word, WordHash.third)
        count += 1
        // Without a branch: which token is a word cannot be foreseen.
        let whole = tokens[index].marks.contains(.joined) ? 0 : 1
        words &+= tokens[index].kind.rawValue <= Token.Kind.number.rawValue ? whole : 0
        if count >= Likeness.runLength {
          let run = WordHash.mix(before ^ WordHash.third, last &* 3 ^ word)
          let share = Int(run >> 57)
          least[share] = min(least[share], UInt32(truncatingIfNeeded: run) & ~1)
        }
        (before, last) = (last, word)
      }
    }
    return (text | 1, words)
  }

  /// Whether tokens of a kind are part of what is said: marks and line breaks are not.
  @inline(__always)
  private static func counts(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .number, .emoji, .emoticon, .url, .email, .hashtag, .mention: true
    case .sentenceEnd, .clauseMark, .lineBreak, .symbol: false
    }
  }
}
