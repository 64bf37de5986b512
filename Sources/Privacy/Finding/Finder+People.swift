import Verbatims

/// People's names, told by capitals and the words before them.
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

  /// Reads a word with a capital; returns where to go on.
  mutating func readWord(_ text: Span<UInt8>, at index: Int) -> Int {
    let start = index
    var end = text.wordEnd(from: start)
    guard end > start else { return index + 1 }
    if let long = irishEnd(text, start, end) { end = long }
    if end - start == 1 { return readInitial(text, at: start) }
    guard !text.isWordlike(before: start) else { return end }
    let hash = FoldedHash.of(text, start, end)
    let table = words.table.roles(of: hash)
    if table.contains(.startsCompany), let company = words.companyEnd(text, start, end) { return company }
    if table.contains(.company), isAbbreviation(text, start, end, table) || !isTitled(text, start) { return end }
    if !knownNames.isEmpty, knownNames.contains(hash) {
      add(.name, start, end)
      return end
    }
    guard !table.contains(.never) || table.contains(.given) else { return end }
    // Most words with a capital begin a sentence.
    if table.isDisjoint(with: Self.namelike), startsSentence(text, start) { return end }
    // Handles, addresses and code are read from their own marks.
    let next = text.byte(at: end)
    if text.isDigit(at: end) || next == UInt8(ascii: "_") || next == UInt8(ascii: "@") { return end }
    if end - start == 6, readLocator(text, start, end) { return end }
    let before = before(text, start)
    guard isName(text, start, end, table, before) else {
      // « l'hôtel Marie Margaux » has no person in it.
      return before.isClose && before.roles.contains(.place) && !table.isDisjoint(with: Self.namelike)
        ? nameEnd(text, from: end, isTold: false) : end
    }
    guard before.roles.contains(.title) || !isFirm(text, start, end) else { return end }
    // Three capitals are mostly an abbreviation.
    if end - start <= 3, text.isCapital(at: end - 1), before.roles.isDisjoint(with: [.title, .introduces]) {
      return end
    }
    let last = nameEnd(text, from: end, isTold: !before.roles.isDisjoint(with: [.title, .introduces, .closes]))
    if !before.roles.contains(.title), isThing(text, end, last) { return last }
    add(.name, before.nameStart ?? joinedStart(text, start) ?? firstNameStart(text, start) ?? start, last)
    return last
  }

  private static let namelike: WordRole = [.given, .givenOrWord]

  /// Where a name like O'Neill ends, or nil.
  private func irishEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard end - start == 1, text.isCapital(at: start),
      words.table.roles(of: FoldedHash.of(text, start, end)).contains(.begins)
    else { return nil }
    let next = text.byte(at: end) == UInt8(ascii: "'") ? end + 1 : text.byte(at: end) == 0xE2 ? end + 3 : start
    return text.isCapital(at: next) && next > end ? text.wordEnd(from: next) : nil
  }

  /// Whether the mark before a word ends a sentence, and is no full stop of a title.
  private func startsSentence(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let at = text.skipSpaces(before: start)
    guard at > 0 else { return true }
    switch text[at - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): return at - 1 - text.wordStart(before: at - 1) > 4
    default: return false
    }
  }

  /// Reads a single capital: "J. Smith" after a title, else nothing.
  private mutating func readInitial(_ text: Span<UInt8>, at index: Int) -> Int {
    guard text.byte(at: index + 1) == UInt8(ascii: "."), !text.isWordlike(before: index) else { return index + 1 }
    if let company = words.companyEnd(text, index, index + 1) { return company }
    let before = before(text, index)
    let isTold = !before.roles.isDisjoint(with: [.title, .introduces]) && before.isClose
    guard isTold || before.roles.contains(.closes) && before.isApart else { return index + 1 }
    let last = nameEnd(text, from: index + 1, isTold: true)
    guard last > index + 2 else { return index + 1 }
    add(.name, index, last)
    return last
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

  private func isName(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ roles: WordRole, _ before: Before
  ) -> Bool {
    if before.isClose {
      if !before.roles.isDisjoint(with: [.title, .introduces]) {
        return roles.isDisjoint(with: [.title, .numbered, .staff])
      }
      if before.roles.contains(.place), before.roles.isDisjoint(with: [.greets, .thanks]) { return false }
      if text.byte(at: end) == UInt8(ascii: "-"), !text.isCapital(at: end + 1) { return false }
      let isPersonal = !before.roles.isDisjoint(with: [.greets, .thanks, .staff, .with, .presents, .closes])
      if roles.contains(.given) { return true }
      if roles.contains(.givenOrWord) { return isPersonal && (!isShouted || before.roles.contains(.presents)) }
      return isUnknownName(text, start, end, roles, before)
    }
    if before.isApart, before.roles.contains(.closes) { return isSignature(text, end, roles) }
    // « Nom : Dupont »
    if before.isApart, !before.roles.isDisjoint(with: [.introduces, .label]), colonStands(text, before: start) {
      return !isShouted || roles.contains(.given) || !text.isCapital(at: start + 1)
    }
    if before.isApart, before.roles.contains(.greets), roles.contains(.givenOrWord) { return endsCall(text, end) }
    return roles.contains(.given)
  }

  /// Whether a firm is written by its capitals, as nobody's family name is: « Monsieur AMV ».
  private func isAbbreviation(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ roles: WordRole) -> Bool {
    end - start <= 3 && (start..<end).allSatisfy { text.isCapital(at: $0) } && roles.isDisjoint(with: Self.namelike)
  }

  /// Whether a title stands right before a word: Mme Boulanger is nobody's shop.
  private func isTitled(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let before = before(text, start)
    return before.isClose && before.roles.contains(.title)
  }

  private func colonStands(_ text: Span<UInt8>, before start: Int) -> Bool {
    text.byte(at: text.skipSpaces(before: start) - 1) == UInt8(ascii: ":")
  }

  /// Whether a word that no list knows is a name: « Bonjour Ysaline, », « notre conseillère Ysaline ».
  private func isUnknownName(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ roles: WordRole, _ before: Before
  ) -> Bool {
    guard roles.isDisjoint(with: [.title, .place, .month, .staff, .numbered, .greets, .thanks, .closes, .streetBefore])
    else { return false }
    // Capitals alone are mostly a company or an abbreviation.
    guard !isShouted, end - start > 2, !text.isCapital(at: start + 1) else { return false }
    if before.roles.contains(.greets) { return endsCall(text, end) }
    return before.roles.contains(.staff)
  }

  /// Whether a greeting ends after a name.
  private func endsCall(_ text: Span<UInt8>, _ end: Int) -> Bool {
    let at = text.skipSpaces(from: end)
    switch text.byte(at: at) {
    case 0, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "."): return true
    default: return false
    }
  }

  /// Whether a name that ends here is a signature: at most two more words with capitals, then the end of the line.
  private func isSignature(_ text: Span<UInt8>, _ end: Int, _ roles: WordRole) -> Bool {
    guard roles.isDisjoint(with: [.never, .thanks, .greets, .closes, .title, .staff, .numbered]) else { return false }
    return endsCall(text, nameEnd(text, from: end, isTold: true))
  }

  /// Where a name goes on to: hyphens, particles, initials and up to three more words with capitals.
  func nameEnd(_ text: Span<UInt8>, from index: Int, isTold: Bool) -> Int {
    var end = index
    for _ in 0..<(isShouted ? (isTold ? 2 : 1) : 3) {
      guard let next = nextOfName(text, from: end) else { break }
      end = next
    }
    return end
  }

  private func nextOfName(_ text: Span<UInt8>, from end: Int) -> Int? {
    var at = end
    let byte = text.byte(at: at)
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
      let word = text.wordEnd(from: at + 1)
      guard word > at + 2 else { return nil }
      let isPart = text.isCapital(at: at + 1) || byte == UInt8(ascii: "-") && isGiven(text, at + 1, word)
      return isPart ? word : nil
    }
    if let joined = joinedEnd(text, from: end) { return joined }
    // The full stop of an initial belongs to the name.
    if byte == UInt8(ascii: "."), text.isCapital(at: at - 1), !text.isWordlike(before: at - 1) { at += 1 }
    guard text.spaceLength(at: at) > 0 else { return nil }
    var next = at + text.spaceLength(at: at)
    for _ in 0..<2 {
      let word = text.wordEnd(from: next)
      guard word > next, !text.isCapital(at: next), words.roles(text, next, word).contains(.particle) else { break }
      let after = text.gapEnd(from: word)
      guard after > word else { break }
      next = after
    }
    guard text.isCapital(at: next) else { return nil }
    let word = text.wordEnd(from: next)
    // An initial: "Sophie M."
    if let long = irishEnd(text, next, word) { return long }
    if word - next == 1 { return isInitial(text, next) ? word : nil }
    guard !text.isDigit(at: word), text.byte(at: word) != UInt8(ascii: "@") else { return nil }
    let roles = words.roles(text, next, word)
    if roles.isDisjoint(with: Self.endsName) || roles.contains(.given) { return word }
    // « Evelyne PETIT », but « Evelyne Petit ADHÉRENTE »
    let isFamily = text.isCapital(at: next + 1) && !text.isCapital(at: Swift.max(end - 1, 0)) && !isShouted
    return isFamily && roles.isDisjoint(with: [.company, .startsCompany, .numbered]) && word - next >= 4 ? word : nil
  }

  func isGiven(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    words.table.roles(of: FoldedHash.of(text, start, end)).contains(.given)
  }
}
