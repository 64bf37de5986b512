import Verbatims

/// What stands around the street of an address: flats, postcodes, towns.
extension PersonalDataFinder {
  /// Where an address that has its street ends: flats, postcodes and towns go on after commas, line breaks or spaces.
  func addressTail(_ text: Span<UInt8>, from street: Int) -> Int {
    var end = street
    for _ in 0..<6 {
      var at = text.skipSpaces(from: end)
      var hasMark = false
      while text.byte(at: at) == UInt8(ascii: ",") || text.byte(at: at) == 0x0A || text.byte(at: at) == 0x0D
        || text.byte(at: at) == UInt8(ascii: "-") && text.spaceLength(at: at + 1) > 0
      {
        hasMark = true
        at = text.skipSpaces(from: at + 1)
      }
      guard at > end, let next = addressPartEnd(text, from: at, hasMark: hasMark) else { break }
      end = next
    }
    return end
  }

  private func addressPartEnd(_ text: Span<UInt8>, from at: Int, hasMark: Bool) -> Int? {
    if let room = roomEnd(text, from: at) { return room }
    if let code = Postcodes.numericEnd(text, from: at) {
      let town = townEnd(text, from: text.skipSpaces(from: code), afterCode: true)
      return town.map { districtEnd(text, from: $0) ?? $0 } ?? code
    }
    var digit = at
    while digit < at + 3, text.isCapital(at: digit) { digit += 1 }
    if text.isDigit(at: digit) {
      let end = numberEnd(text, digit)
      let code = Postcodes.lettered(text, digit, end) ?? Postcodes.irish(text, digit, end)
      if digit > at, let code { return code.upperBound }
    }
    if !hasMark, let direction = directionEnd(text, from: at) { return direction }
    // « Montréal (Québec) »
    if text.byte(at: at) == UInt8(ascii: "("), let town = townEnd(text, from: at + 1),
      text.byte(at: town) == UInt8(ascii: ")")
    {
      return town + 1
    }
    guard hasMark, let town = townEnd(text, from: at) else { return nil }
    return districtEnd(text, from: town) ?? town
  }

  /// Where a direction that ends a street's name ends: "NW", « O. ».
  private func directionEnd(_ text: Span<UInt8>, from at: Int) -> Int? {
    let end = text.wordEnd(from: at)
    guard text.isCapital(at: at), end - at <= 2, !text.isWordlike(at: end) else { return nil }
    guard words.table.roles(of: FoldedHash.of(text, at, end)).contains(.direction) else { return nil }
    return text.byte(at: end) == UInt8(ascii: ".") && text.byte(at: end + 1) == UInt8(ascii: ",") ? end + 1 : end
  }

  /// Where the number of a part of a town ends that stands behind the town: "Dublin 1", « Genève 3 », « Lyon 3e ».
  func districtEnd(_ text: Span<UInt8>, from town: Int) -> Int? {
    let at = text.skipSpaces(from: town)
    let digits = numberEnd(text, at)
    guard at > town, (1...2).contains(digits - at) else { return nil }
    let end = text.wordEnd(from: digits)
    guard end - digits <= 4, !text.isDigit(at: end) else { return nil }
    // "in Dublin 2 days ago", « à Lyon 3 fois »
    let next = text.skipSpaces(from: end)
    let word = text.wordEnd(from: next)
    if next > end, word > next, words.roles(text, next, word).contains(.unit) { return nil }
    return text.byte(at: end) == UInt8(ascii: ":") || text.byte(at: end) == UInt8(ascii: "/") ? nil : end
  }

  /// Where a door or a floor ends: "Apt 4B", "#4", « 3e étage ».
  private func roomEnd(_ text: Span<UInt8>, from at: Int) -> Int? {
    if text.byte(at: at) == UInt8(ascii: "#") { return doorEnd(text, from: text.skipSpaces(from: at + 1)) }
    if text.isDigit(at: at) {
      let ordinal = text.wordEnd(from: numberEnd(text, at))
      let next = text.skipSpaces(from: ordinal)
      let end = text.wordEnd(from: next)
      guard next > ordinal, end > next else { return nil }
      return words.table.roles(of: FoldedHash.of(text, next, end)).contains(.room) ? end : nil
    }
    let word = text.wordEnd(from: at)
    guard word > at, words.table.roles(of: FoldedHash.of(text, at, word)).contains(.room) else { return nil }
    let stop = text.byte(at: word) == UInt8(ascii: ".") ? word + 1 : word
    return doorEnd(text, from: text.skipSpaces(from: stop))
  }

  /// Where the short code of a door ends: 4, 4B, B, B12; nil where a word stands.
  private func doorEnd(_ text: Span<UInt8>, from at: Int) -> Int? {
    var (end, digits) = (at, 0)
    while text.isWordlike(at: end), end - at <= 5 {
      if text.isDigit(at: end) { digits += 1 }
      end += Swift.max(1, text.letterLength(at: end))
    }
    guard end > at, end - at <= 5, end - at - digits <= 1, digits > 0 || text.isCapital(at: at) else { return nil }
    return end
  }

  /// Where a flat that is told before the house's number begins: "Flat 3, 21 Baker Street", "Unit 5/27 George Street".
  func doorStart(_ text: Span<UInt8>, before start: Int) -> Int {
    var end = start
    let hasSlash = text.byte(at: start - 1) == UInt8(ascii: "/")
    if hasSlash {
      end -= 1
    } else {
      end = text.skipSpaces(before: end)
      if text.byte(at: end - 1) == UInt8(ascii: ",") { end = text.skipSpaces(before: end - 1) }
    }
    var code = end
    while end - code <= 4, text.isWordlike(before: code) { code -= Swift.max(1, text.letterLength(before: code)) }
    guard code < end, end - code <= 4, doorEnd(text, from: code) == end else { return start }
    let gap = text.skipSpaces(before: code)
    let word = text.wordStart(before: gap)
    if word < gap, words.table.roles(of: FoldedHash.of(text, word, gap)).contains(.room) { return word }
    return hasSlash && text.isDigit(at: code) ? code : start
  }

  /// Whether two capitals stand there, as states and provinces are written: MA, ON.
  private func isState(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start == 2 && !isShouted && text.isCapital(at: start) && text.isCapital(at: start + 1)
  }

  /// Where the name of a town ends: capitals with particles between, and no word that begins a sentence.
  func townEnd(_ text: Span<UInt8>, from index: Int, afterCode: Bool = false) -> Int? {
    var end = index
    var at = index
    let ends: WordRole = [.thanks, .greets, .closes, .title]
    for _ in 0..<5 {
      let wordEnd = text.wordEnd(from: at)
      guard wordEnd > at else { break }
      let roles = words.roles(text, at, wordEnd)
      let isParticle = end > index && (roles.contains(.particle) || text.byte(at: at - 1) == UInt8(ascii: "-"))
      guard isParticle && leadsToCapital(text, from: wordEnd) || text.isCapital(at: at) else { break }
      let isNamed = isState(text, at, wordEnd) || roles.contains(.place) && leadsToCapital(text, from: wordEnd)
      guard isParticle || roles.isDisjoint(with: afterCode || isNamed ? ends : ends.union(.never)) else { break }
      end = wordEnd
      at = text.gapEnd(from: end)
      guard at > end, text.byte(at: at - 1) != UInt8(ascii: ".") else { break }
    }
    return end > index ? end : nil
  }
}
