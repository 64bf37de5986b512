import Verbatims

/// Postal addresses: a house number, a street, and what follows of postcode and town.
extension PersonalDataFinder {
  /// Reads the address that begins with a house number, or the postcode and town after words that announce one.
  mutating func readAddress(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    readAddress(text, start, end, digits: end - start)
  }

  /// Reads the address that begins with a house number whose letter touches it: « 12bis avenue Foch », "221B Baker Street".
  mutating func readLetteredHouse(_ text: Span<UInt8>, _ start: Int, _ digitsEnd: Int) -> Int? {
    guard digitsEnd - start <= 4, text.letterLength(before: start) == 0, text.byte(at: start - 1) != UInt8(ascii: "-")
    else { return nil }
    let end = text.wordEnd(from: digitsEnd)
    // « 12h », « 3e » and "4G" are no houses.
    let letter = text.byte(at: digitsEnd) | 0x20
    let isHouse =
      end == digitsEnd + 1
      ? (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter) && text.byte(at: digitsEnd) != UInt8(ascii: "e")
      : words.table.roles(of: FoldedHash.of(text, digitsEnd, end)).contains(.houseNumber)
    guard isHouse else { return nil }
    return readAddress(text, start, end, digits: digitsEnd - start)
  }

  /// - Parameter digits: how many digits the number has; its letter may follow them.
  private mutating func readAddress(_ text: Span<UInt8>, _ start: Int, _ end: Int, digits: Int) -> Int? {
    guard let first = wordAfter(end, text) else { return readStreetBeforeNumber(text, start, end, digits: digits) }
    let street = digits <= 4 ? frenchStreetEnd(text, first) : nil
    if let street = street ?? englishStreetEnd(text, start, first) {
      let last = addressTail(text, from: street)
      if !belongsToPremises(text, start) { add(.address, start, last) }
      return last
    }
    if let found = readStreetBeforeNumber(text, start, end, digits: digits) { return found }
    guard digits == 5, text.byte(at: start - 1) != UInt8(ascii: "/"),
      let town = townEnd(text, from: text.skipSpaces(from: end))
    else { return nil }
    guard Postcodes.numericEnd(text, from: start) == end, text.spaceLength(at: end) > 0 else { return nil }
    guard rolesBefore(start, text, words: 4).contains(.address) else { return nil }
    add(.address, start, town)
    return town
  }

  /// Reads « rue du Midi 12, 1003 Lausanne », where the number follows the street.
  private mutating func readStreetBeforeNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int, digits: Int) -> Int? {
    let comma = text.byte(at: end) == UInt8(ascii: ",") ? 1 : 0
    let at = text.skipSpaces(from: end + comma)
    guard digits <= 3, text.isDigit(at: at), let code = Postcodes.numericEnd(text, from: at),
      let town = townEnd(text, from: text.skipSpaces(from: code))
    else { return nil }
    var from = start
    for _ in 0..<5 {
      guard let word = wordBefore(from, text) else { return nil }
      from = word.start
      if words.table.roles(of: FoldedHash.of(text, word.start, word.end)).contains(.streetBefore) {
        add(.address, from, town)
        return town
      }
    }
    return nil
  }

  /// The word after an index, beyond one comma.
  private func wordAfter(_ index: Int, _ text: Span<UInt8>) -> TextRange? {
    var at = text.skipSpaces(from: index)
    if text.byte(at: at) == UInt8(ascii: ",") { at = text.skipSpaces(from: at + 1) }
    let end = text.wordEnd(from: at)
    return at > index && end > at ? TextRange(start: at, end: end) : nil
  }

  /// Where a street that is named after its kind ends: « rue des Lilas ».
  private func frenchStreetEnd(_ text: Span<UInt8>, _ first: TextRange) -> Int? {
    var kind = first
    var roles = words.table.roles(of: FoldedHash.of(text, kind.start, kind.end))
    if roles.contains(.houseNumber) || kind.count == 1, let next = wordAfter(kind.end, text) {
      kind = next
      roles = words.table.roles(of: FoldedHash.of(text, kind.start, kind.end))
    }
    // « 4 allers-retours » leads nowhere.
    guard roles.contains(.streetBefore), text.byte(at: kind.end) != UInt8(ascii: "-") else { return nil }
    var end = kind.end
    if text.byte(at: end) == UInt8(ascii: ".") { end += 1 }
    return streetNameEnd(text, from: end)
  }

  /// Where a street's name ends: particles and one word, then as long as capitals go on.
  private func streetNameEnd(_ text: Span<UInt8>, from index: Int) -> Int? {
    var end = index
    var at = index
    var hasName = false
    for _ in 0..<8 {
      let next = text.gapEnd(from: at)
      // A full stop ends the name.
      guard next > at, text.byte(at: next - 1) != UInt8(ascii: "."), !hasStop(text, at, next) else { break }
      let wordEnd = text.isDigit(at: next) ? numberEnd(text, next) : text.wordEnd(from: next)
      guard wordEnd > next else { break }
      let isParticle = words.table.roles(of: FoldedHash.of(text, next, wordEnd)).contains(.particle)
      if isParticle {
        guard !hasName || leadsToCapital(text, from: wordEnd) else { break }
      } else if hasName, !text.isCapital(at: next), text.byte(at: next - 1) != UInt8(ascii: "-") {
        break
      }
      at = wordEnd
      if !isParticle || hasName {
        hasName = true
        end = wordEnd
      }
    }
    return hasName ? end : nil
  }

  /// Whether a full stop and a space stand in a stretch.
  private func hasStop(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { text[$0] == UInt8(ascii: ".") && text.spaceLength(at: $0 + 1) > 0 }
  }

  private func numberEnd(_ text: Span<UInt8>, _ index: Int) -> Int {
    var end = index
    while text.isDigit(at: end) { end += 1 }
    return end
  }

  private func leadsToCapital(_ text: Span<UInt8>, from index: Int) -> Bool {
    let next = text.gapEnd(from: index)
    if text.isCapital(at: next) { return true }
    let end = text.wordEnd(from: next)
    guard end > next, words.roles(text, next, end).contains(.particle) else { return false }
    return text.isCapital(at: text.gapEnd(from: end))
  }

  /// Where a street that is named before its kind ends: "High Street", within four words.
  private func englishStreetEnd(_ text: Span<UInt8>, _ number: Int, _ first: TextRange) -> Int? {
    var word = first
    for place in 0..<4 {
      let isCapital = text.isCapital(at: word.start)
      let roles = words.table.roles(of: FoldedHash.of(text, word.start, word.end))
      if place > 0, roles.contains(.streetAfter) {
        guard isCapital || announcesAddress(text, number) else { return nil }
        return directionEnd(text, from: word.end)
      }
      // In small letters a street has a name of one word.
      guard isCapital || place == 0, !roles.contains(.unit) else { return nil }
      let next = text.gapEnd(from: word.end)
      let end = text.wordEnd(from: next)
      // A full stop ends an abbreviation, else a sentence: "3 St. James Court", "3 houses. Please".
      guard next > word.end, end > next, word.count <= 3 || !hasStop(text, word.end, next) else { return nil }
      word = TextRange(start: next, end: end)
    }
    return nil
  }

  /// "King Street West"
  private func directionEnd(_ text: Span<UInt8>, from end: Int) -> Int {
    let next = text.skipSpaces(from: end)
    let word = text.wordEnd(from: next)
    guard next > end, word > next, text.isCapital(at: next) else { return end }
    return words.table.roles(of: FoldedHash.of(text, next, word)).contains(.place) ? word : end
  }

  private func announcesAddress(_ text: Span<UInt8>, _ index: Int) -> Bool {
    rolesBefore(index, text, words: 4).contains(.address)
  }

  /// Where an address that has its street ends: flats, postcodes and towns go on after commas, line breaks or spaces.
  private func addressTail(_ text: Span<UInt8>, from street: Int) -> Int {
    var end = street
    for _ in 0..<4 {
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
    if let code = Postcodes.numericEnd(text, from: at) {
      return townEnd(text, from: text.skipSpaces(from: code), afterCode: true) ?? code
    }
    var digit = at
    while digit < at + 3, text.isCapital(at: digit) { digit += 1 }
    if text.isDigit(at: digit) {
      let end = numberEnd(text, digit)
      if digit > at, let code = Postcodes.lettered(text, digit, end) { return code.upperBound }
    }
    guard hasMark else { return nil }
    return townEnd(text, from: at)
  }

  /// Where the name of a town ends: capitals with particles between, and no word that begins a sentence.
  private func townEnd(_ text: Span<UInt8>, from index: Int, afterCode: Bool = false) -> Int? {
    var end = index
    var at = index
    let ends: WordRole = [.thanks, .greets, .closes, .title]
    for _ in 0..<5 {
      let wordEnd = text.wordEnd(from: at)
      guard wordEnd > at else { break }
      let roles = words.roles(text, at, wordEnd)
      let isParticle = end > index && (roles.contains(.particle) || text.byte(at: at - 1) == UInt8(ascii: "-"))
      guard isParticle && leadsToCapital(text, from: wordEnd) || text.isCapital(at: at) else { break }
      guard isParticle || roles.isDisjoint(with: afterCode ? ends : ends.union(.never)) else { break }
      end = wordEnd
      at = text.gapEnd(from: end)
      guard at > end, text.byte(at: at - 1) != UInt8(ascii: ".") else { break }
    }
    return end > index ? end : nil
  }
}
