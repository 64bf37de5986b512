import Verbatims

/// Names whose given part is written short: "J. Smith", « JP Durand ».
extension PersonalDataFinder {
  /// Reads a single capital: "J. Smith" after words that announce a person, else nothing.
  mutating func readInitial(_ text: Span<UInt8>, at index: Int) -> Int {
    guard !text.isWordlike(before: index) else { return index + 1 }
    let isStopped = text.byte(at: index + 1) == UInt8(ascii: ".")
    if isStopped, let company = words.companyEnd(text, index, index + 1) { return company }
    let next = isStopped ? index + 2 : index + 1
    guard isStopped || text.spaceLength(at: next) > 0 else { return index + 1 }
    let before = before(text, index)
    guard !before.roles.isDisjoint(with: Self.announces), isAnnounced(text, index, before, isStopped: isStopped) else {
      return index + 1
    }
    guard let initials = initialsEnd(text, from: index) else { return index + 1 }
    let last = nameEnd(text, from: initials, isTold: true)
    guard last > initials + 2, last - text.wordStart(before: last) > 1 else { return index + 1 }
    if before.roles.contains(.greets), !before.roles.contains(.closes), !endsCall(text, last) { return index + 1 }
    if isThing(text, initials, last) { return last }
    add(.name, index, last)
    return last
  }

  /// Words after which an initial is a person's.
  private static let announces: WordRole = [
    .title, .introduces, .label, .presents, .thanks, .closes, .staff, .greets, .with,
  ]

  /// Whether what stands before an initial announces a name: without its full stop, an initial is told by few words.
  private func isAnnounced(_ text: Span<UInt8>, _ index: Int, _ before: Before, isStopped: Bool) -> Bool {
    if before.isClose {
      let cues: WordRole = isStopped ? Self.announces : [.title, .introduces, .greets]
      if before.roles.contains(.place), before.roles.isDisjoint(with: [.greets, .thanks]) { return false }
      return !before.roles.isDisjoint(with: cues)
    }
    guard before.isApart else { return false }
    if !before.roles.isDisjoint(with: [.label, .introduces, .staff]), colonStands(text, before: index) { return true }
    return before.roles.contains(.closes)
  }

  /// Where initials in a row end, before the full stop of the last: "T.J.", « J.-P. »; nil for what is no person's.
  private func initialsEnd(_ text: Span<UInt8>, from index: Int) -> Int? {
    var end = index + 1
    var letters = [text[index]]
    while text.byte(at: end) == UInt8(ascii: "."), letters.count < 4 {
      let next = text.byte(at: end + 1) == UInt8(ascii: "-") ? end + 2 : end + 1
      guard text.isCapital(at: next), text.byte(at: next + 1) == UInt8(ascii: "."), text[next] < 0x80 else { break }
      letters.append(text[next])
      end = next + 1
    }
    // "U.S. Customs", "P.S. Nothing came"
    let roles = words.table.roles(of: FoldedHash.of(letters.span, 0, letters.count))
    return letters.count > 1 && roles.contains(.never) ? nil : end
  }

  /// Reads two capitals that begin a name where nothing but a name can stand: « Cordialement, JP Durand ».
  mutating func readTwoInitials(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let end = start + 2
    guard !isShouted, text.isCapital(at: start + 1), text[start] < 0x80 else { return nil }
    let next = text.skipSpaces(from: end)
    guard next > end, text.isCapital(at: next), text.letterLength(at: next + 1) > 0, !text.isCapital(at: next + 1),
      words.table.roles(of: FoldedHash.of(text, start, end)).isDisjoint(
        with: Self.endsName.union(.room).subtracting(.startsCompany)),
      words.companyEnd(text, start, end) == nil
    else { return nil }
    let before = before(text, start)
    guard before.roles.contains(.closes) else { return nil }
    let last = nameEnd(text, from: end, isTold: true)
    guard last > end, endsCall(text, last) else { return nil }
    add(.name, start, last)
    return last
  }

  /// Where a name after a label and a colon ends: the given name may follow a comma, and be a word: « Kowalczyk, Jan ».
  func labelledEnd(_ text: Span<UInt8>, from end: Int) -> Int {
    let comma = text.byte(at: end) == UInt8(ascii: ",") ? 1 : 0
    let next = text.skipSpaces(from: end + comma)
    let word = text.wordEnd(from: next)
    guard next > end + comma, word > next + 1, text.isCapital(at: next), !text.isDigit(at: word) else { return end }
    let roles = words.roles(text, next, word)
    let isName = roles.contains(.given) || roles.isDisjoint(with: Self.endsName.subtracting(.month))
    return isName && endsCall(text, word) ? word : end
  }
}
