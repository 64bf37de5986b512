extension Tokenizer {
  /// At the colon of `https://…`: takes the scheme back and cuts the whole address.
  func cutURL(_ text: Span<UInt8>, _ colon: Int, _ tokens: inout [Token]) -> Int? {
    guard text.byte(at: colon + 1) == 0x2F, text.byte(at: colon + 2) == 0x2F else { return nil }
    guard let scheme = tokens.last, Int(scheme.end) == colon, scheme.kind == .word else { return nil }
    let end = addressEnd(text, colon + 3)
    guard end > colon + 3 else { return nil }
    return cutAddress(text, Int(scheme.start), end, .url, &tokens)
  }

  /// At the full stop of "www.example.com" or "example.com/help": takes the name back and cuts the whole address.
  ///
  /// Without "www." the name must end in a common top-level domain, so that « livré.Merci » stays two sentences.
  func cutDomain(_ text: Span<UInt8>, _ fullStop: Int, _ tokens: inout [Token]) -> Int? {
    let end = text.domainEnd(from: fullStop + 1)
    guard end > fullStop + 1 else { return nil }
    var start = fullStop
    while start > 0, text[start - 1].isInDomain { start -= 1 }
    let isWeb = fullStop - start == 3 && text.isWWW(at: start)
    guard isWeb || text.hasTopLevelDomain(endingAt: end) else { return nil }
    let last = text.byte(at: end) == 0x2F ? addressEnd(text, end) : end
    return cutAddress(text, start, last, .url, &tokens)
  }

  /// `@`: an e-mail address whose name is already cut, a mention, or a mark.
  func cutAt(_ text: Span<UInt8>, _ at: Int, _ tokens: inout [Token]) -> Int {
    let isTied = at > 0 && tokens.last.map { Int($0.end) == at } ?? false
    let domain = text.domainEnd(from: at + 1)
    if isTied, text.hasFullStop(at + 1, domain), text[at - 1].isInMailName {
      var start = at
      while start > 0, text[start - 1].isInMailName { start -= 1 }
      return cutAddress(text, start, domain, .email, &tokens)
    }
    let end = tagEnd(text, at + 1)
    guard end > at + 1 else { return cutMark(text, at, at + 1, .symbol, &tokens) }
    append(text, at, end, .mention, folded(text, at + 1, end), &tokens)
    return end
  }

  /// `#` and a word is a hashtag; its key is the word's.
  func cutHashtag(_ text: Span<UInt8>, _ hash: Int, _ tokens: inout [Token]) -> Int {
    let end = tagEnd(text, hash + 1)
    guard end > hash + 1, !text.isAllDigits(hash + 1, end) else {
      if let keycap = text.keycapEnd(hash) { return cutPictograph(text, hash, keycap, &tokens) }
      return cutMark(text, hash, hash + 1, .symbol, &tokens)
    }
    append(text, hash, end, .hashtag, folded(text, hash + 1, end), &tokens)
    return end
  }

  /// Where the letters, digits and underscores of a hashtag or mention end.
  private func tagEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while true {
      end = lettersEnd(text, end)
      guard text.byte(at: end) == 0x5F else { break }
      end += 1
    }
    let startsWell = end > start && (text[start] < 0x80 || isLetter(text, start))
    return startsWell ? end : start
  }

  /// Where an address ends: at a blank, quotation mark or angle bracket, less the punctuation before it.
  private func addressEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < text.count {
      let (scalar, length) = text.scalar(at: end)
      if characters[scalar].isBlank || [0x22, 0x3C, 0x3E, 0xAB, 0xBB, 0x201C, 0x201D].contains(scalar) { break }
      end += length
    }
    while end > start, text[end - 1].trailsAddress, !text.closesParenthesis(start, end) { end -= 1 }
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private func cutAddress(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ kind: Token.Kind, _ tokens: inout [Token]
  ) -> Int {
    let start = takeBack(to: start, &tokens)
    append(text, start, end, kind, folded(text, start, end), &tokens)
    return end
  }
}

extension UInt8 {
  fileprivate var isInDomain: Bool { isASCIILetter || isASCIIDigit || self == 0x2D || self == 0x2E }
  fileprivate var isInMailName: Bool { isInDomain || self == 0x5F || self == 0x2B || self == 0x25 }
  /// `.` `,` `;` `:` `!` `?` `'` `)` `]` `*`
  fileprivate var trailsAddress: Bool {
    switch self {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x29, 0x5D, 0x2A: true
    default: false
    }
  }
}

extension Span<UInt8> {
  fileprivate func isWWW(at start: Int) -> Bool {
    for index in start..<start + 3 where self[index] | 0x20 != 0x77 { return false }
    return true
  }

  /// Whether a range ends in a parenthesis that was opened inside it.
  fileprivate func closesParenthesis(_ start: Int, _ end: Int) -> Bool {
    guard self[end - 1] == 0x29 else { return false }
    var open = 0
    for index in start..<end { open += self[index] == 0x28 ? 1 : self[index] == 0x29 ? -1 : 0 }
    return open == 0
  }

  /// Where labels of letters, digits and hyphens, joined by full stops, end.
  fileprivate func domainEnd(from start: Int) -> Int {
    var end = start
    while end < count, self[end].isInDomain, !(self[end] == 0x2E && (end == start || self[end - 1] == 0x2E)) {
      end += 1
    }
    while end > start, !(self[end - 1].isASCIILetter || self[end - 1].isASCIIDigit) { end -= 1 }
    return byte(at: end) < 0x80 ? end : start
  }

  fileprivate func hasFullStop(_ start: Int, _ end: Int) -> Bool {
    for index in start..<Swift.max(start, end) where self[index] == 0x2E { return true }
    return false
  }

  /// Whether a name ends in a domain that is not a word of either language as well: « site.fr » but not « nul.de ».
  fileprivate func hasTopLevelDomain(endingAt end: Int) -> Bool {
    var start = end
    while start > 0, self[start - 1].isASCIILetter { start -= 1 }
    guard end - start < 5, start > 0, self[start - 1] == 0x2E else { return false }
    var name: UInt32 = 0
    for index in start..<end { name = name << 8 | UInt32(self[index]) }
    switch name {
    case 0x636F6D, 0x6E6574, 0x6F7267, 0x65_6475, 0x676F76, 0x62697A: return true  // com net org edu gov biz
    case 0x6672, 0x756B, 0x6575, 0x6368, 0x696F: return true  // fr uk eu ch io
    default: return false
    }
  }

  fileprivate func isAllDigits(_ start: Int, _ end: Int) -> Bool {
    for index in start..<end where !self[index].isASCIIDigit { return false }
    return true
  }

  /// Where a digit or sign in a keycap ends (U+20E3, with or without U+FE0F before it).
  func keycapEnd(_ start: Int) -> Int? {
    guard byte(at: start + 1) >= 0xE2 else { return nil }
    let hasSelector = byte(at: start + 1) == 0xEF && byte(at: start + 2) == 0xB8 && byte(at: start + 3) == 0x8F
    let cap = hasSelector ? start + 4 : start + 1
    return byte(at: cap) == 0xE2 && byte(at: cap + 1) == 0x83 && byte(at: cap + 2) == 0xA3 ? cap + 3 : nil
  }
}
