extension Tokenizer {
  /// Several line breaks with only blanks between them are one token.
  func cutLineBreak(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int {
    var position = start
    var end = start
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      let properties = characters[scalar]
      guard properties.isBlank else { break }
      position += length
      if properties.wordBreak.isNewline { end = position }
    }
    append(text, start, end, .lineBreak, FoldedWord(key: Key(low: 0x0A, high: 0), accents: 0, marks: []), &tokens)
    return position
  }

  /// A run of `.` `!` `?` `…`; a full stop inside an address, an abbreviation or a number ends nothing.
  func cutSentenceEnd(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int {
    if let end = cutLoneSentenceEnd(text, start, &tokens) { return end }
    if text[start] == 0x2E, let end = cutInnerFullStop(text, start, &tokens) { return end }
    var run = SentenceEndRun()
    var position = start
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      guard run.take(scalar) else { break }
      position += length
    }
    append(text, start, position, .sentenceEnd, FoldedWord(key: run.key, accents: 0, marks: run.marks), &tokens)
    return position
  }

  /// One `.` `!` or `?` with a blank after it, most of them: nothing to look into, but for a full stop after one letter.
  private func cutLoneSentenceEnd(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int? {
    let sign = text[start]
    guard sign < 0x80, text.byte(at: start + 1) <= 0x20 else { return nil }
    if sign == 0x2E, let last = tokens.last, last.end - last.start < 3 { return nil }
    let marks: Token.Marks = sign == 0x21 ? .exclamation : sign == 0x3F ? .question : []
    let word = FoldedWord(key: Key(low: UInt64(sign), high: 0), accents: 0, marks: marks)
    append(text, start, start + 1, .sentenceEnd, word, &tokens)
    return start + 1
  }

  /// A hyphen between two words leaves its sign on the second; else it is a dash, or a minus before a digit.
  func cutHyphen(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ tokens: inout [Token]) -> Int {
    let isTied = tokens.last.map { Int($0.end) == start && ($0.kind == .word || $0.kind == .number) } ?? false
    if isTied, end < text.count, isLetterOrDigit(text, end) || characters[text.scalar(at: end).value].isLetter {
      return end
    }
    if !isTied, let face = closedEyes(text, start) { return cutMark(text, start, face, .emoticon, &tokens) }
    if !isTied, text.byte(at: end).isASCIIDigit { return cutMark(text, start, end, .symbol, &tokens) }
    var last = end
    while text.byte(at: last) == 0x2D { last += 1 }
    return cutMark(text, start, last, .clauseMark, &tokens)
  }

  /// What begins with a character outside ASCII.
  func cutCharacter(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int {
    let (scalar, length) = text.scalar(at: start)
    let properties = characters[scalar]
    let end = start + length
    if text.apostropheLength(at: start) > 0 { return cutApostrophe(text, start, end, &tokens) }
    if properties.isBlank { return properties.wordBreak.isNewline ? cutLineBreak(text, start, &tokens) : end }
    switch properties.wordBreak {
    case .letter: return cutWord(text, start, &tokens)
    case .numeric: return cutSegment(text, start, .number, &tokens)
    case .hebrewLetter, .katakana: return cutSegment(text, start, .word, &tokens)
    case .regionalIndicator: return cutPictograph(text, start, boundaries.end(of: start, in: text), &tokens)
    default: break
    }
    if properties.isLetter { return cutSegment(text, start, .word, &tokens) }
    switch Punctuation(scalar) {
    case .sentenceEnd: return cutSentenceEnd(text, start, &tokens)
    case .clauseMark: return cutMark(text, start, end, .clauseMark, &tokens)
    case .hyphen: return cutHyphen(text, start, end, &tokens)
    case .symbol: return cutMark(text, start, boundaries.end(of: start, in: text), .symbol, &tokens)
    case nil: break
    }
    let segment = boundaries.end(of: start, in: text)
    return properties.isPictographic
      ? cutPictograph(text, start, segment, &tokens) : cutMark(text, start, segment, .symbol, &tokens)
  }

  /// A sign of ASCII, with the marks that Unicode lets follow it.
  func cutSymbol(_ text: Span<UInt8>, _ start: Int, _ tokens: inout [Token]) -> Int {
    let isAlone = text.byte(at: start + 1) < 0x80
    if !isAlone, let keycap = text.keycapEnd(start) { return cutPictograph(text, start, keycap, &tokens) }
    return cutMark(text, start, isAlone ? start + 1 : boundaries.end(of: start, in: text), .symbol, &tokens)
  }

  private func cutSegment(_ text: Span<UInt8>, _ start: Int, _ kind: Token.Kind, _ tokens: inout [Token]) -> Int {
    let end = boundaries.end(of: start, in: text)
    append(text, start, end, kind, folded(text, start, end), &tokens)
    return end
  }

  /// An emoji; its key leaves out variation selectors, and skin tones after the first sign.
  func cutPictograph(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ tokens: inout [Token]) -> Int {
    var key = KeyBuilder()
    var position = start
    while position < end {
      let (scalar, length) = text.scalar(at: position)
      let isTone = position > start && (0x1F3FB...0x1F3FF).contains(scalar)
      if !isTone, scalar != 0xFE0F, scalar != 0xFE0E {
        for index in position..<position + length { key.append(text[index]) }
      }
      position += length
    }
    append(text, start, end, .emoji, FoldedWord(key: key.key, accents: 0, marks: []), &tokens)
    return end
  }
}

/// What a run of sentence ends holds; its key spells « … » as three full stops.
private struct SentenceEndRun {
  private var builder = KeyBuilder()
  private var signs = 0
  private var fullStops = false
  private(set) var marks: Token.Marks = []

  mutating func take(_ scalar: UInt32) -> Bool {
    guard let punctuation = Punctuation(scalar), punctuation == .sentenceEnd else { return false }
    switch scalar {
    case 0x21, 0xFF01: write("!", .exclamation)
    case 0x3F, 0xFF1F: write("?", .question)
    case 0x203C: write("!!", .exclamation)
    case 0x2047: write("??", .question)
    case 0x2048, 0x2049, 0x203D: write("?!", [.question, .exclamation])
    case 0x2026: write("...", [])
    case 0x2025: write("..", [])
    default: write(".", [])
    }
    return true
  }

  private mutating func write(_ text: StaticString, _ holds: Token.Marks) {
    for index in 0..<text.utf8CodeUnitCount { builder.append(text.utf8Start[index]) }
    signs += text.utf8CodeUnitCount
    fullStops = fullStops || holds.isEmpty
    marks.formUnion(holds)
    let kinds = (fullStops ? 1 : 0) + (marks.contains(.question) ? 1 : 0) + (marks.contains(.exclamation) ? 1 : 0)
    if signs >= 3 || kinds >= 2 { marks.insert(.emphatic) }
  }

  var key: Key { builder.key }
}
