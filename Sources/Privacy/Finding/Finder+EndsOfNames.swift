import Verbatims

/// Where a name that has begun goes on to.
extension PersonalDataFinder {
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
    if next == at + text.spaceLength(at: at), let family = familyEnd(text, from: next) { return family }
    let word = text.wordEnd(from: next)
    // An initial: "Sophie M."
    if let long = irishEnd(text, next, word) ?? elidedEnd(text, next, word) { return long }
    if word - next == 1 { return isInitial(text, next) ? word : nil }
    guard !text.isDigit(at: word), text.byte(at: word) != UInt8(ascii: "@") else { return nil }
    let roles = words.roles(text, next, word)
    if roles.isDisjoint(with: Self.endsName) || roles.contains(.given) { return word }
    // « Evelyne PETIT », but « Evelyne Petit ADHÉRENTE »
    let isFamily = text.isCapital(at: next + 1) && !text.isCapital(at: Swift.max(end - 1, 0)) && !isShouted
    return isFamily && roles.isDisjoint(with: [.company, .startsCompany, .numbered]) && word - next >= 4 ? word : nil
  }

  /// Where a family name ends that begins with a particle of its own, in capitals like the rest: « Yann Le Bihan ».
  private func familyEnd(_ text: Span<UInt8>, from start: Int) -> Int? {
    // Longer particles in capitals begin a sentence or the name of a thing.
    let particle = start + 2
    guard text.wordEnd(from: start) == particle, !text.isCapital(at: start + 1),
      words.roles(text, start, particle).contains(.particle), words.companyEnd(text, start, particle) == nil,
      text.spaceLength(at: particle) > 0
    else { return nil }
    let next = particle + text.spaceLength(at: particle)
    let word = text.wordEnd(from: next)
    guard text.isCapital(at: next), word - next > 2, !text.isDigit(at: word), text.byte(at: word) != UInt8(ascii: "@"),
      words.roles(text, next, word).isDisjoint(with: Self.endsName)
    else { return nil }
    return word
  }

  /// Where a family name ends that begins with an elided particle: « D'Ormesson ».
  private func elidedEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let roles = words.table.roles(of: FoldedHash.of(text, start, end))
    guard end - start == 1, roles.contains(.particle), !roles.contains(.thingBefore) else { return nil }
    let next = text.gapEnd(from: end)
    guard next > end, text.spaceLength(at: end) == 0, text.isCapital(at: next), text.byte(at: end) != UInt8(ascii: ".")
    else { return nil }
    let word = text.wordEnd(from: next)
    return word - next > 2 ? word : nil
  }

  /// Where a name like O'Neill ends, or nil.
  func irishEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard end - start == 1, text.isCapital(at: start),
      words.table.roles(of: FoldedHash.of(text, start, end)).contains(.begins)
    else { return nil }
    let next = text.byte(at: end) == UInt8(ascii: "'") ? end + 1 : text.byte(at: end) == 0xE2 ? end + 3 : start
    return text.isCapital(at: next) && next > end ? text.wordEnd(from: next) : nil
  }

  /// Whether a greeting ends after a name.
  func endsCall(_ text: Span<UInt8>, _ end: Int) -> Bool {
    let at = text.skipSpaces(from: end)
    switch text.byte(at: at) {
    case 0, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "."): return true
    default: return false
    }
  }

  func isGiven(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    words.table.roles(of: FoldedHash.of(text, start, end)).contains(.given)
  }
}
