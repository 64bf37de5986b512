import Verbatims

/// Names side by side: who is named with a name that is known is a person, too.
extension PersonalDataFinder {
  /// Roles of words that are no part of a name.
  static let endsName: WordRole = [
    .never, .title, .greets, .thanks, .closes, .staff, .numbered, .month, .place, .company, .startsCompany,
    .streetBefore,
  ]

  /// Where the name that is joined to one that ends here ends, or nil: "Richard and Marisol", "Anna & Zosia".
  func joinedEnd(_ text: Span<UInt8>, from end: Int) -> Int? {
    guard !isShouted, text.spaceLength(at: end) > 0 else { return nil }
    var next = text.skipSpaces(from: end)
    if text.byte(at: next) == UInt8(ascii: "&") {
      next += 1
    } else {
      let word = text.wordEnd(from: next)
      guard word > next, words.table.roles(of: FoldedHash.of(text, next, word)).contains(.joins) else { return nil }
      next = word
    }
    let start = text.skipSpaces(from: next)
    let word = text.wordEnd(from: start)
    guard start > next, isJoinable(text, start, word) else { return nil }
    return word
  }

  /// Where the name that a name which starts here is joined to starts, or nil: "thanks to Zosia and Richard".
  func joinedStart(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let gap = text.skipSpaces(before: start)
    var end = gap - 1
    if text.byte(at: end) != UInt8(ascii: "&") {
      end = text.wordStart(before: gap)
      guard end < gap, words.table.roles(of: FoldedHash.of(text, end, gap)).contains(.joins) else { return nil }
    }
    let stop = text.skipSpaces(before: end)
    let word = text.wordStart(before: stop)
    guard stop < end, isJoinable(text, word, stop), !text.isWordlike(before: word) else { return nil }
    // A capital tells nothing at the start of a sentence, and a thing may have a place or an owner before it.
    let before = before(text, word)
    guard before.isClose, before.roles.isDisjoint(with: [.place, .never]) || before.roles.contains(.thanks) else {
      return nil
    }
    return word
  }

  /// Where a first name that is another word, too, starts right before a name, or nil: "Rose Martha", "Ernie Samuel".
  func firstNameStart(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let end = text.skipSpaces(before: start)
    let word = text.wordStart(before: end)
    guard end < start, end - word > 2, text.isCapital(at: word), !isShouted, !text.isWordlike(before: word) else {
      return nil
    }
    let roles = words.roles(text, word, end)
    guard roles.contains(.givenOrWord), roles.isDisjoint(with: [.never, .month, .place, .company, .staff]) else {
      return nil
    }
    let before = before(text, word)
    return before.isClose && before.roles.contains(.place) ? nil : word
  }

  /// Whether a word with a capital may be a name that no list knows.
  private func isJoinable(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 2, text.isCapital(at: start), !text.isCapital(at: start + 1) else { return false }
    guard !text.isDigit(at: end), text.byte(at: end) != UInt8(ascii: "'"), text.byte(at: end) != UInt8(ascii: "@")
    else {
      return false
    }
    let roles = words.roles(text, start, end)
    return roles.isDisjoint(with: Self.endsName) || roles.contains(.given)
  }

  /// Whether a single capital is the initial of a family name: "Sara M told me", "Sophie B."
  func isInitial(_ text: Span<UInt8>, _ index: Int) -> Bool {
    if text.byte(at: index + 1) == UInt8(ascii: ".") { return true }
    let isWord = words.table.roles(of: FoldedHash.of(text, index, index + 1)).contains(.letter)
    return !isShouted && !isWord && text[index] < 0x80 && !text.isDigit(at: index + 1)
      && text.byte(at: index + 1) < 0x80 && text.byte(at: index + 1) != UInt8(ascii: "'")
      && text.byte(at: index + 1) != UInt8(ascii: "-") && text.byte(at: index + 1) != UInt8(ascii: "&")
  }

  /// Whether a word follows one that makes a place of it: « la ferme à Marcel ».
  func standsAfterPlace(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let end = text.skipSpaces(before: start)
    let word = text.wordStart(before: end)
    return word < end && words.table.roles(of: FoldedHash.of(text, word, end)).contains(.place)
  }
}
