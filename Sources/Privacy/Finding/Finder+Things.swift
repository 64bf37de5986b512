import Verbatims

/// Names that are a firm's or a thing's, however much they look like a person's.
extension PersonalDataFinder {
  /// Whether a word belongs to the name of a firm: "Kelly's Communications", "Patenaude & Felix", "I went to Nathan's."
  func isFirm(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if let owned = ownedStart(text, end) {
      let next = text.skipSpaces(from: owned)
      return !isShouted && (text.isCapital(at: next) || next == text.count || ".!?".utf8.contains(text[next]))
    }
    // "combo Mike/Speaker"
    if text.byte(at: end) == UInt8(ascii: "/"), text.isWordlike(at: end + 1) {
      let roles = words.table.roles(of: FoldedHash.of(text, end + 1, text.wordEnd(from: end + 1)))
      return roles.isDisjoint(with: [.given, .givenOrWord, .staff])
    }
    let at = text.skipSpaces(before: start)
    guard text.byte(at: at - 1) == UInt8(ascii: "&") else { return false }
    let last = text.skipSpaces(before: at - 1)
    let first = text.wordStart(before: last)
    return first < last && text.isCapital(at: first) && !isGiven(text, first, last)
  }

  /// Where what a name owns would start, beyond an apostrophe and s, or nil.
  private func ownedStart(_ text: Span<UInt8>, _ end: Int) -> Int? {
    let isPlain = text.byte(at: end) == UInt8(ascii: "'")
    let isCurled = text.byte(at: end) == 0xE2 && text.byte(at: end + 1) == 0x80 && text.byte(at: end + 2) == 0x99
    guard isPlain || isCurled else { return nil }
    let at = end + (isPlain ? 1 : 3)
    return text.byte(at: at) | 0x20 == UInt8(ascii: "s") && !text.isWordlike(at: at + 1) ? at + 1 : nil
  }

  /// Whether the number of a player follows: "jersey Joe Thomas number 73", "Thomas #73".
  private func hasPlayerNumber(_ text: Span<UInt8>, _ last: Int) -> Bool {
    var at = text.skipSpaces(from: last)
    if text.byte(at: at) == UInt8(ascii: "#") {
      at += 1
    } else {
      let word = text.wordEnd(from: at)
      guard word > at, words.table.roles(of: FoldedHash.of(text, at, word)).contains(.numberMark) else { return false }
      at = text.skipSpaces(from: word)
    }
    guard at > last, text.isDigit(at: at) else { return false }
    return !text.isDigit(at: at + (text.isDigit(at: at + 1) ? 2 : 1))
  }

  /// Whether the rest of a name, or the word after it, makes it a thing's: "a Sophia pizza", « Vital Assistance ».
  ///
  /// - Parameters:
  ///   - first: where the first word of the name ends.
  ///   - last: where the name ends.
  func isThing(_ text: Span<UInt8>, _ first: Int, _ last: Int) -> Bool {
    if hasPlayerNumber(text, last) { return true }
    var next = last + text.spaceLength(at: last)
    // "Stephen Rowe & Associates"
    if text.byte(at: next) == UInt8(ascii: "&") {
      next = text.skipSpaces(from: next + 1)
    } else {
      let word = text.wordEnd(from: next)
      if word > next, words.table.roles(of: FoldedHash.of(text, next, word)).contains(.joins) {
        next = text.skipSpaces(from: word)
      }
    }
    let end = next > last ? text.wordEnd(from: next) : last
    var index = first
    while index < end {
      let word = text.wordEnd(from: index)
      if word > index, words.table.roles(of: FoldedHash.of(text, index, word)).contains(.thingAfter) { return true }
      index = max(word, index + 1)
    }
    return false
  }
}
