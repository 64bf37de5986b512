import Verbatims

/// Postal addresses: a house number and a street; what follows of postcode and town is read by `addressTail`.
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
    if let found = readBox(text, start, end) { return found }
    guard let first = wordAfter(end, text) else { return readStreetBeforeNumber(text, start, end, digits: digits) }
    let street = digits <= 4 ? frenchStreetEnd(text, first) : nil
    if let street = street ?? englishStreetEnd(text, start, first) {
      let last = addressTail(text, from: street)
      if !belongsToPremises(text, start) { add(.address, doorStart(text, before: start), last) }
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
    for place in 0..<5 {
      guard let word = wordBefore(from, text) else { return nil }
      from = word.start
      let isStreet = words.table.roles(of: FoldedHash.of(text, word.start, word.end)).contains(.streetBefore)
      if isStreet || place == 0 && isStreetOfOneWord(text, word) {
        let last = districtEnd(text, from: town) ?? town
        add(.address, from, last)
        return last
      }
    }
    return nil
  }

  /// The shortest and the longest ending that makes a street of a word, in bytes: "weg", « strasse ».
  private static let streetEndings = 3...8

  /// Whether a word with a capital ends as a street does: « Bahnhofstrasse », "Kerkstraat".
  private func isStreetOfOneWord(_ text: Span<UInt8>, _ word: TextRange) -> Bool {
    guard text.isCapital(at: word.start) else { return false }
    return Self.streetEndings.contains { length in
      let start = word.end - length
      guard start >= word.start + 3 else { return false }
      return words.table.roles(of: FoldedHash.of(text, start, word.end)).contains(.streetEnding)
    }
  }

  /// Reads the number of a box at the post office, with the town: "PO Box 123, Galway".
  mutating func readBox(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard !text.isWordlike(at: end), let word = wordBefore(start, text), text.skipSpaces(from: word.end) == start,
      words.roles(text, word.start, word.end).contains(.box)
    else { return nil }
    let last = addressTail(text, from: end)
    // « BP » alone is a firm's name, too.
    guard last > end || word.count > 2 else { return nil }
    add(.address, start, last)
    return last
  }

  /// The word after an index, beyond one comma; a street's number is one: "5th".
  private func wordAfter(_ index: Int, _ text: Span<UInt8>) -> TextRange? {
    var at = text.skipSpaces(from: index)
    if text.byte(at: at) == UInt8(ascii: ",") { at = text.skipSpaces(from: at + 1) }
    let end = streetWordEnd(text, from: at)
    return at > index && end > at ? TextRange(start: at, end: end) : nil
  }

  /// Where a word of a street's name ends, be it an ordinal: "42nd", « 3e ».
  private func streetWordEnd(_ text: Span<UInt8>, from index: Int) -> Int {
    let digits = numberEnd(text, index)
    let end = text.wordEnd(from: digits)
    guard digits > index else { return end }
    return digits - index <= 3 && end > digits && end - digits <= 4 ? end : index
  }

  /// Where a street that is named after its kind ends: « rue des Lilas ».
  private func frenchStreetEnd(_ text: Span<UInt8>, _ first: TextRange) -> Int? {
    var kind = first
    var roles = words.table.roles(of: FoldedHash.of(text, kind.start, kind.end))
    if text.isDigit(at: first.start) { return ordinalStreetEnd(text, first) }
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

  /// Where a street that has a number for its name ends: « 4e Avenue ».
  private func ordinalStreetEnd(_ text: Span<UInt8>, _ ordinal: TextRange) -> Int? {
    let next = text.skipSpaces(from: ordinal.end)
    let end = text.wordEnd(from: next)
    guard next > ordinal.end, text.isCapital(at: next) else { return nil }
    return words.table.roles(of: FoldedHash.of(text, next, end)).contains(.streetBefore) ? end : nil
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

  func numberEnd(_ text: Span<UInt8>, _ index: Int) -> Int {
    var end = index
    while text.isDigit(at: end) { end += 1 }
    return end
  }

  func leadsToCapital(_ text: Span<UInt8>, from index: Int) -> Bool {
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
      let isCapital = text.isCapital(at: word.start) || text.isDigit(at: word.start)
      let roles = words.table.roles(of: FoldedHash.of(text, word.start, word.end))
      if place > 0, roles.contains(.streetAfter) {
        guard isCapital || announcesAddress(text, number) else { return nil }
        return quarterEnd(text, from: word.end)
      }
      // In small letters a street has a name of one word.
      guard isCapital || place == 0, !roles.contains(.unit) else { return nil }
      let next = text.gapEnd(from: word.end)
      let end = streetWordEnd(text, from: next)
      // A full stop ends an abbreviation, else a sentence: "3 St. James Court", "3 houses. Please".
      guard next > word.end, end > next, word.count <= 3 || !hasStop(text, word.end, next) else { return nil }
      word = TextRange(start: next, end: end)
    }
    return nil
  }

  /// "King Street West"
  private func quarterEnd(_ text: Span<UInt8>, from end: Int) -> Int {
    let next = text.skipSpaces(from: end)
    let word = text.wordEnd(from: next)
    guard next > end, word > next, text.isCapital(at: next) else { return end }
    return words.table.roles(of: FoldedHash.of(text, next, word)).contains(.place) ? word : end
  }

  private func announcesAddress(_ text: Span<UInt8>, _ index: Int) -> Bool {
    rolesBefore(index, text, words: 4).contains(.address)
  }
}
