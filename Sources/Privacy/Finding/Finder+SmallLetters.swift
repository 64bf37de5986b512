import Verbatims

/// Names in texts that use no capitals: « je m'appelle sophie », "hi martin".
extension PersonalDataFinder {
  /// Reads a text word for word, for names after the words that announce them.
  mutating func readSmallLetters(_ text: Span<UInt8>) {
    var index = 0
    let count = spans.count
    while index < text.count {
      let end = text.wordEnd(from: index)
      guard end > index else {
        index += 1
        continue
      }
      let roles = words.table.roles(of: FoldedHash.of(text, index, end))
      if !roles.isDisjoint(with: Self.cues) { readAnnounced(text, after: index, end) }
      index = end
    }
    if spans.count != count { sortSpans() }
  }

  private static let cues: WordRole = [
    .shortTitle, .title, .greets, .thanks, .with, .staff, .closes, .presents, .endsExpression,
  ]

  private mutating func readAnnounced(_ text: Span<UInt8>, after start: Int, _ end: Int) {
    let cue = words.roles(text, start, end)
    guard !cue.isDisjoint(with: Self.cues.subtracting(.endsExpression).union(.introduces)) else { return }
    // An apostrophe elides: « m'indiquer ».
    let next = text.skipSpaces(from: end + (text.byte(at: end) == UInt8(ascii: ".") ? 1 : 0))
    guard next > end, end - start > 1 else { return }
    let word = text.wordEnd(from: next)
    guard word > next + 1, !text.isCapital(at: next) else { return }
    let roles = words.roles(text, next, word)
    let isTold = !cue.isDisjoint(with: [.introduces, .shortTitle])
    let isName =
      roles.contains(.given) && roles.isDisjoint(with: .never)
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
}
