import Verbatims

/// E-mail addresses written so that no machine gathers them: `jane (at) example.com`, "jane at example dot com",
/// « jean point dupont arobase example point com ».
extension PersonalDataFinder {
  /// Looks for them from brackets and from the words that hardly stand anywhere else.
  mutating func readSpelt(_ text: Span<UInt8>) {
    let count = spans.count
    readBracketed(text)
    for word in words.spelt {
      var index = text.index(of: word, from: 0)
      while let start = index {
        let end = start + word.count
        if !text.isWordlike(before: start), !text.isWordlike(at: end) {
          readSpelt(text, TextRange(start: start, end: end))
        }
        index = text.index(of: word, from: end)
      }
    }
    if spans.count != count { sortSpans() }
  }

  /// Reads `(at)`, `[at]` and `{at}`.
  private mutating func readBracketed(_ text: Span<UInt8>) {
    var index = text.openingBracket(from: 0)
    while let open = index {
      if let end = bracketedEnd(text, open, .atSign) { readMail(text, TextRange(start: open, end: end)) }
      index = text.openingBracket(from: open + 1)
    }
  }

  /// Where a bracketed word with a role ends, bracket included.
  private func bracketedEnd(_ text: Span<UInt8>, _ open: Int, _ role: WordRole) -> Int? {
    guard "([{".utf8.contains(text.byte(at: open)) else { return nil }
    let start = text.skipSpaces(from: open + 1)
    var end = text.wordEnd(from: start)
    if end > start {
      guard words.table.roles(of: FoldedHash.of(text, start, end)).contains(role) else { return nil }
    } else {
      guard text.byte(at: start) == (role == .atSign ? UInt8(ascii: "@") : UInt8(ascii: ".")) else { return nil }
      end = start + 1
    }
    let close = text.skipSpaces(from: end)
    return ")]}".utf8.contains(text.byte(at: close)) ? close + 1 : nil
  }

  /// Reads a word that stands for `@`, or for the dot of a host two words behind such a word.
  private mutating func readSpelt(_ text: Span<UInt8>, _ word: TextRange) {
    var sign = word
    if words.table.roles(of: FoldedHash.of(text, word.start, word.end)).contains(.dotSign) {
      guard let host = wordRightBefore(text, word.start), let at = wordRightBefore(text, host.start) else { return }
      sign = at
    }
    guard words.table.roles(of: FoldedHash.of(text, sign.start, sign.end)).contains(.atSign) else { return }
    readMail(text, sign)
  }

  private func wordRightBefore(_ text: Span<UInt8>, _ index: Int) -> TextRange? {
    let end = text.skipSpaces(before: index)
    let start = text.wordStart(before: end)
    return end < index && start < end ? TextRange(start: start, end: end) : nil
  }

  /// Adds the address around what stands for `@`.
  private mutating func readMail(_ text: Span<UInt8>, _ sign: TextRange) {
    let local = speltLocalStart(text, before: text.skipSpaces(before: sign.start))
    guard local < text.skipSpaces(before: sign.start),
      let end = speltHostEnd(text, from: text.skipSpaces(from: sign.end))
    else { return }
    spans.append(PersonalSpan(range: TextRange(start: local, end: end), kind: .email, isBareNumber: false))
  }

  /// No address has more parts than this before its `@`.
  private static let mostParts = 4

  /// Where the part before `@` begins, with the words of its dots and hyphens: « jean point dupont ».
  private func speltLocalStart(_ text: Span<UInt8>, before end: Int) -> Int {
    var start = Self.localStart(text, before: end)
    for _ in 0..<Self.mostParts {
      guard let mark = wordRightBefore(text, start),
        !words.table.roles(of: FoldedHash.of(text, mark.start, mark.end)).isDisjoint(with: [.dotSign, .dashSign])
      else { break }
      let before = text.skipSpaces(before: mark.start)
      let part = Self.localStart(text, before: before)
      guard before < mark.start, part < before else { break }
      start = part
    }
    return start
  }

  /// Where a host ends, whose dots may be words: `example.com`, "example dot com", `example [dot] com`.
  private func speltHostEnd(_ text: Span<UInt8>, from start: Int) -> Int? {
    var end = Self.hostEnd(text, from: start)
    guard end > start else { return nil }
    if Self.isHost(text, start, end) { return end }
    var hasTop = false
    for _ in 0..<3 {
      let at = text.skipSpaces(from: end)
      var dot = bracketedEnd(text, at, .dotSign)
      let word = text.wordEnd(from: at)
      if word > at, words.table.roles(of: FoldedHash.of(text, at, word)).contains(.dotSign) { dot = word }
      guard let dot else { break }
      let next = text.skipSpaces(from: dot)
      let top = text.wordEnd(from: next)
      guard top > next else { break }
      hasTop = words.table.roles(of: FoldedHash.of(text, next, top)).contains(.topLevel)
      end = top
    }
    return hasTop ? end : nil
  }
}

extension Span<UInt8> {
  /// The next place of at least two bytes of ASCII: both of the first two are looked for eight bytes at a time.
  fileprivate func index(of needle: [UInt8], from start: Int) -> Int? {
    var index = start
    while index &+ needle.count <= count {
      if index &+ 8 <= count {
        let word = eightBytes(at: index)
        let first = Self.zeros(word ^ ASCII.ones &* UInt64(needle[0]))
        let both = first & Self.zeros(word ^ ASCII.ones &* UInt64(needle[1])) >> 8
        guard both != 0 else {
          index &+= 7
          continue
        }
        index &+= both.trailingZeroBitCount >> 3
      }
      if index + needle.count <= count, needle.indices.allSatisfy({ self[index + $0] == needle[$0] }) { return index }
      index &+= 1
    }
    return nil
  }

  /// The next bracket that opens, eight bytes at a time.
  fileprivate func openingBracket(from start: Int) -> Int? {
    var index = start
    while index < count {
      if index &+ 8 <= count {
        let word = eightBytes(at: index)
        // `[` and `{` differ by the bit of small letters.
        let round = Self.zeros(word ^ ASCII.ones &* 0x28)
        let square = Self.zeros((word | ASCII.ones &* 0x20) ^ ASCII.ones &* 0x7B)
        let found = round | square
        guard found == 0 else { return index &+ found.trailingZeroBitCount >> 3 }
        index &+= 8
      } else {
        if "([{".utf8.contains(self[index]) { return index }
        index &+= 1
      }
    }
    return nil
  }

  /// Marks, by their top bits, the bytes that are zero; the lowest mark is right.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ASCII.ones) & ~word & ASCII.tops }
}
