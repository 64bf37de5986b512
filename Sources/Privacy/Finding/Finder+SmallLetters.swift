import Verbatims

/// Names in small letters: « je m'appelle sophie », "thanks to sarah".
extension PersonalDataFinder {
  /// Reads a text word for word, for names after the words that announce them.
  ///
  /// - Parameter hasCapitals: whether the text uses capitals elsewhere: then only a given name of the list is one.
  mutating func readSmallLetters(_ text: Span<UInt8>, hasCapitals: Bool) {
    var index = 0
    let count = spans.count
    while index < text.count {
      let end = text.wordEnd(from: index)
      guard end > index else {
        index += 1
        continue
      }
      let roles = words.table.roles(of: FoldedHash.of(text, index, end))
      if !roles.isDisjoint(with: Self.cues) { readAnnounced(text, after: index, end, hasCapitals) }
      index = end
    }
    if spans.count != count { sortSpans() }
  }

  private static let cues: WordRole = [
    .shortTitle, .title, .greets, .thanks, .with, .staff, .closes, .presents, .endsExpression,
  ]

  private mutating func readAnnounced(_ text: Span<UInt8>, after start: Int, _ end: Int, _ hasCapitals: Bool) {
    let cue = words.roles(text, start, end)
    guard !cue.isDisjoint(with: Self.cues.subtracting(.endsExpression).union(.introduces)) else { return }
    if cue.contains(.closes) { readSignature(text, end) }
    // An apostrophe elides: « m'indiquer ».
    let next = text.skipSpaces(from: end + (text.byte(at: end) == UInt8(ascii: ".") ? 1 : 0))
    guard next > end, end - start > 1 else { return }
    let word = text.wordEnd(from: next)
    guard word > next + 1, !text.isCapital(at: next) else { return }
    let roles = words.roles(text, next, word)
    let isTold = !hasCapitals && !cue.isDisjoint(with: [.introduces, .shortTitle])
    // « jean » may be a cloth, and Marie Curie a firm.
    let isGiven = roles.contains(.given) && roles.isDisjoint(with: [.never, .familyOrWord])
    guard words.companyEnd(text, next, word) == nil else { return }
    let isName =
      isGiven || cue.contains(.introduces) && roles.contains(.given)
      || isTold && roles.isDisjoint(with: [.never, .title, .company, .particle, .staff, .filler, .numbered])
    guard isName else { return }
    var last = word
    // The family name after a given one, where nothing but a name can follow.
    let after = text.gapEnd(from: word)
    let family = text.wordEnd(from: after)
    if cue.contains(.introduces), roles.contains(.given), after > word, family > after + 2 {
      if words.roles(text, after, family).isDisjoint(with: [.never, .filler, .particle, .greets, .thanks]) {
        last = family
      }
    }
    if isThing(text, word, last) { return }
    add(.name, next, last)
  }

  /// Reads a given name that stands alone after words that close a letter: « cordialement, martin ».
  private mutating func readSignature(_ text: Span<UInt8>, _ end: Int) {
    var next = end
    while next < text.count, text[next] <= 0x20 || text[next] == UInt8(ascii: ",") { next += 1 }
    let word = text.wordEnd(from: next)
    guard word > next + 1, next > end, !text.isCapital(at: next) else { return }
    let roles = words.roles(text, next, word)
    let stop = text.byte(at: text.skipSpaces(from: word))
    let isLast = stop == 0 || stop == 0x0A || stop == 0x0D
    guard isLast && roles.contains(.givenOrWord) || roles.contains(.given) && endsCall(text, word),
      roles.isDisjoint(with: .never)
    else { return }
    add(.name, next, word)
  }
}
