/// Cuts French and English texts into words and marks.
///
/// Boundaries are those of `WordBoundaries` (UAX #29), but for what customers' texts ask: elisions and contractions are
/// cut, hyphens part words, numbers keep their group spaces and leave their units, a full stop or colon between letters
/// parts them, and addresses, emoticons, hashtags and mentions are one token each.
public struct Tokenizer: Sendable {
  let characters = CharacterTable.shared
  let folds = FoldTable.shared
  let boundaries = WordBoundaries()
  private let kinds = ByteKind.table
  private let continuesWord = ByteKind.continuesWord

  public init() {}

  /// Replaces `tokens` by those of a text, in reading order.
  ///
  /// Ranges ascend, never overlap and never split a character; between them stand only blanks and the hyphens of
  /// `.hyphenated` words. `text` is valid UTF-8 of less than 4 GB.
  /// - Complexity: O(*n*) in the bytes of `text`; allocates only where `tokens` must grow.
  public func tokenize(_ text: Span<UInt8>, into tokens: inout [Token]) {
    tokens.removeAll(keepingCapacity: true)
    let (continuesWord, shortFolds) = (continuesWord.span, folds.short.span)
    var position = 0
    var tie: Token.Marks = []
    while position < text.count {
      let bytes = text.eightBytes(at: position)
      let word = ShortWord(bytes)
      // Unchecked: any byte is an index of the table.
      if word.count > 0, word.count < 8, UInt64(continuesWord[unchecked: Int(word.next)]) | word.oddities == 0 {
        let end = position &+ word.count
        appendWord(position, end, Key(low: word.low, high: 0), word.marks.union(tie), 0, &tokens)
        position = word.next == 0x20 ? end &+ 1 : end
        tie = word.next == 0x20 ? [] : .joined
        continue
      }
      let first = UInt8(truncatingIfNeeded: bytes)
      if first == 0x20 {
        position &+= 1
        tie = []
        continue
      }
      if word.count > 0 || first &- 0xC3 < 3 {
        let word = LatinWord(text, at: position, shortFolds)
        if word.isPlain, continuesWord[Int(word.next)] == 0 || text.hasPlainMark(at: word.end) {
          appendWord(position, word.end, word.key, word.marks.union(tie), word.accents, &tokens)
          position = word.next == 0x20 ? word.end &+ 1 : word.end
          tie = word.next == 0x20 ? [] : .joined
          continue
        }
        if word.mayBeElided, let end = cutPlainElision(text, position, word, &tokens) {
          position = end
          tie = .joined
          continue
        }
      }
      position = cut(text, position, kinds[Int(first)], &tokens)
      tie = self.tie(text, position, tokens)
    }
  }

  @inline(__always)
  private func appendWord(
    _ start: Int, _ end: Int, _ key: Key, _ marks: Token.Marks, _ accents: UInt16, _ tokens: inout [Token]
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), key: key, kind: .word,
        marks: marks, accents: accents))
  }

  /// The folded bytes of a text, appended: case, accents, ligatures and the shapes of apostrophes are gone.
  ///
  /// Stretched letters stay; folding twice is folding once.
  public func fold(_ text: Span<UInt8>, into bytes: inout [UInt8]) {
    var position = 0
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      let fold = folds[scalar]
      for index in 0..<fold.length { bytes.append(UInt8(truncatingIfNeeded: fold.bytes >> UInt32(8 * index))) }
      position += length
    }
  }

  /// The key that a word has as a token, stretched letters taken once.
  public func key(of word: Span<UInt8>) -> Key { folded(word, 0, word.count).key }

  /// Cuts what begins at a place with anything but a plain ASCII word, and returns where to go on.
  private func cut(_ text: Span<UInt8>, _ position: Int, _ kind: ByteKind, _ tokens: inout [Token]) -> Int {
    switch kind {
    case .blank: position + 1
    case .letter: cutWord(text, position, &tokens)
    case .digit: cutNumber(text, position, &tokens)
    case .lineBreak: cutLineBreak(text, position, &tokens)
    case .sentenceEnd: cutSentenceEnd(text, position, &tokens)
    case .clauseMark: cutMark(text, position, position + 1, .clauseMark, &tokens)
    case .hyphen: cutHyphen(text, position, position + 1, &tokens)
    case .colon, .face: cutColonOrFace(text, position, &tokens)
    case .apostrophe: cutApostrophe(text, position, position + 1, &tokens)
    case .at: cutAt(text, position, &tokens)
    case .hash: cutHashtag(text, position, &tokens)
    case .symbol: cutSymbol(text, position, &tokens)
    case .lead: cutCharacter(text, position, &tokens)
    }
  }
}

extension Tokenizer {
  /// How a token that begins at a place is tied to the last one.
  func tie(_ text: Span<UInt8>, _ start: Int, _ tokens: [Token]) -> Token.Marks {
    guard let last = tokens.last else { return [] }
    switch start - Int(last.end) {
    case 0: return .joined
    case 1: return text[start - 1] == 0x2D ? .hyphenated : []
    case 3: return text.hasLongHyphen(at: start - 3) ? .hyphenated : []
    default: return []
    }
  }

  /// Appends a token, with the mark that ties it to the one before.
  func append(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ kind: Token.Kind, _ word: FoldedWord, _ tokens: inout [Token]
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), key: word.key, kind: kind,
        marks: word.marks.union(tie(text, start, tokens)), accents: word.accents))
  }

  /// Appends a mark whose key is its bytes as they stand, and returns its end.
  func cutMark(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ kind: Token.Kind, _ tokens: inout [Token]) -> Int {
    var key = KeyBuilder(low: UInt64(text[start]), high: 0, count: 1)
    for index in start + 1..<end { key.append(text[index]) }
    append(text, start, end, kind, FoldedWord(key: key.key, accents: 0, marks: []), &tokens)
    return end
  }

  /// Takes back the tokens that reach beyond a place, and returns where the first of them began.
  func takeBack(to start: Int, _ tokens: inout [Token]) -> Int {
    var start = start
    while let last = tokens.last, Int(last.end) > start {
      start = min(start, Int(last.start))
      tokens.removeLast()
    }
    return start
  }
}

extension Span<UInt8> {
  /// A no-break space or a quotation mark « », told by its two bytes: nothing that goes on with a word.
  @inline(__always)
  func hasPlainMark(at index: Int) -> Bool {
    guard byte(at: index) == 0xC2 else { return false }
    let second = byte(at: index &+ 1)
    return second == 0xA0 || second == 0xAB || second == 0xBB
  }

  /// U+2010, U+2011 (hyphens) or U+2013 (en dash).
  func hasLongHyphen(at index: Int) -> Bool {
    index + 2 < count && self[index] == 0xE2 && self[index + 1] == 0x80
      && (self[index + 2] == 0x90 || self[index + 2] == 0x91 || self[index + 2] == 0x93)
  }
}
