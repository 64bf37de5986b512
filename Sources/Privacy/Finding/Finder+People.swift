import Verbatims

/// People's names, told by capitals and the words before them.
extension PersonalDataFinder {
  /// Reads a word with a capital; returns where to go on.
  mutating func readWord(_ text: Span<UInt8>, at index: Int) -> Int {
    let start = index
    var end = text.wordEnd(from: start)
    guard end > start else { return index + 1 }
    if let long = irishEnd(text, start, end) { end = long }
    if end - start == 1 { return readInitial(text, at: start) }
    guard !text.isWordlike(before: start) else { return end }
    if end - start == 2, let last = readTwoInitials(text, start) { return last }
    let hash = FoldedHash.of(text, start, end)
    let table = words.table.roles(of: hash)
    if table.contains(.startsCompany), let company = words.companyEnd(text, start, end) { return company }
    if table.contains(.company), isAbbreviation(text, start, end, table) || !isTitled(text, start) { return end }
    if names.contains(capital: hash) {
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
    let told = nameEnd(text, from: end, isTold: !before.roles.isDisjoint(with: [.title, .introduces, .closes]))
    let last = before.isApart && before.roles.contains(.label) ? labelledEnd(text, from: told) : told
    if !before.roles.contains(.title), isThing(text, end, last) { return last }
    add(.name, before.nameStart ?? joinedStart(text, start) ?? firstNameStart(text, start) ?? start, last)
    return last
  }

  private static let namelike: WordRole = [.given, .givenOrWord]

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

  func colonStands(_ text: Span<UInt8>, before start: Int) -> Bool {
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

  /// Whether a name that ends here is a signature: at most two more words with capitals, then the end of the line.
  private func isSignature(_ text: Span<UInt8>, _ end: Int, _ roles: WordRole) -> Bool {
    guard roles.isDisjoint(with: [.never, .thanks, .greets, .closes, .title, .staff, .numbered]) else { return false }
    return endsCall(text, nameEnd(text, from: end, isTold: true))
  }
}
