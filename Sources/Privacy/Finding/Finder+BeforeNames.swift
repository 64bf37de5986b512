import Verbatims

/// What stands before a word with a capital, and tells a name or none.
extension PersonalDataFinder {
  /// What stands before a word.
  struct Before {
    var roles: WordRole = []
    /// Where particles before the word begin: « Madame de La Tour ».
    var nameStart: Int?
    /// Whether nothing but a space, or an apostrophe, parts the two.
    var isClose = false
    /// Whether a comma, a colon or a line break does.
    var isApart = false
    var startsSentence = false
  }

  /// What stands before a word, with the roles of the word there.
  func before(_ text: Span<UInt8>, _ start: Int) -> Before {
    var before = Before()
    let at = text.skipSpaces(before: start)
    guard at > 0 else {
      before.startsSentence = true
      return before
    }
    switch text[at - 1] {
    case UInt8(ascii: "-") where at == start:
      // What follows a hyphen belongs to what precedes it.
      before.roles = text.isWordlike(before: at - 1) ? .place : []
      before.isClose = true
      return before
    case UInt8(ascii: ","), UInt8(ascii: ":"), 0x0A, 0x0D, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "!"),
      UInt8(ascii: ";"):
      return beforeMark(text, at, start)
    case UInt8(ascii: "'"): return beforeApostrophe(text, at - 1)
    case 0x99 where text.byte(at: at - 2) == 0x80: return beforeApostrophe(text, at - 3)
    case UInt8(ascii: "?"):
      before.startsSentence = true
      return before
    default: return beforeSpace(text, at)
    }
  }

  /// What stands before a mark that ends at `mark` and the word at `start`: it belongs to that word only where it is
  /// short for a title, "Mr. Smith".
  private func beforeMark(_ text: Span<UInt8>, _ mark: Int, _ start: Int) -> Before {
    var before = Before()
    let isStop = text[mark - 1] == UInt8(ascii: ".") || text[mark - 1] == UInt8(ascii: "!")
    var at = mark
    while at > 0, !text.isWordlike(before: at), start - at < 8 { at -= 1 }
    let word = text.wordStart(before: at)
    guard word < at else { return before }
    before.roles = words.roles(text, word, at)
    before.startsSentence = isStop
    // "No 766m. Find it" speaks of no Mr Find.
    let isShort = (before.roles.contains(.shortTitle) || at - word <= 3) && !text.isDigit(at: word - 1)
    before.isClose =
      isStop && mark == at + 1 && at - word <= 4 && isShort && !before.roles.isDisjoint(with: [.title, .place])
    before.isApart = !before.isClose
    return before
  }

  /// The word that ends before spaces, or right before another one.
  private func beforeSpace(_ text: Span<UInt8>, _ at: Int) -> Before {
    var before = Before()
    let word = text.wordStart(before: at)
    guard word < at else { return before }
    before.roles = words.roles(text, word, at)
    if before.roles.contains(.capitalTitle), !text.isCapital(at: word) { before.roles.remove(.title) }
    // "m" is « M. » only as a capital.
    let isElided = at - word == 1 && (text.byte(at: word - 1) == UInt8(ascii: "'") || text.byte(at: word - 1) == 0x99)
    if isElided || at - word == 1 && !text.isCapital(at: word) { before.roles.subtract([.title, .shortTitle]) }
    before.isClose = true
    if before.roles.contains(.particle), let title = titleBeforeParticles(text, word) {
      before.nameStart = title
      before.roles = .title
    }
    if before.roles.isSuperset(of: [.particle, .with]), standsAfterPlace(text, word) { before.roles.insert(.place) }
    return before
  }

  /// Where the particles that end before a name begin, if a title stands before them.
  private func titleBeforeParticles(_ text: Span<UInt8>, _ particle: Int) -> Int? {
    var start = particle
    for _ in 0..<3 {
      let end = text.gapStart(before: start)
      let word = text.wordStart(before: end)
      guard end < start, word < end, end - word > 1 || text.isCapital(at: word) else { return nil }
      let roles = words.table.roles(of: FoldedHash.of(text, word, end))
      if roles.contains(.title) { return roles.contains(.capitalTitle) && !text.isCapital(at: word) ? nil : start }
      guard roles.contains(.particle) else { return nil }
      start = word
    }
    return nil
  }

  /// What an elided word before an apostrophe says: « d'Antoine » is a person, « l'Olivier » is a thing.
  private func beforeApostrophe(_ text: Span<UInt8>, _ at: Int) -> Before {
    var before = Before()
    let word = text.wordStart(before: at)
    guard word < at else { return before }
    before.isClose = true
    before.roles = words.roles(text, word, at)
    if before.roles.contains(.thingBefore) { before.roles = .place }
    before.roles.subtract([.title, .shortTitle, .introduces])
    return before
  }
}
