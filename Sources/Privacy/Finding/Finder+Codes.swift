import Verbatims

/// Codes of letters and digits: number plates, postcodes, references.
extension PersonalDataFinder {
  /// Reads the code around digits; returns where to go on.
  mutating func readCode(_ text: Span<UInt8>, at index: Int, _ digitsEnd: Int) -> Int? {
    if let found = readPlate(text, index, digitsEnd) { return found }
    if let found = Postcodes.lettered(text, index, digitsEnd) ?? Postcodes.irish(text, index, digitsEnd) {
      add(.address, found.lowerBound, found.upperBound)
      return found.upperBound
    }
    let code = Self.code(text, around: index, digitsEnd)
    guard code.count >= 4 else { return nil }
    return readReference(text, code.lowerBound, code.upperBound) ?? code.upperBound
  }

  /// Nobody's code is longer: what is joined without end is not walked to it from every digit.
  static let longestCode = 64

  /// The letters and digits around an index, with hyphens, slashes and underscores between them.
  private static func code(_ text: Span<UInt8>, around index: Int, _ end: Int) -> Range<Int> {
    let digits = index..<end
    var (start, end) = (index, end)
    while digits.lowerBound - start < longestCode,
      text.isWordlike(before: start) || isJoint(text.byte(at: start - 1)) && text.isWordlike(before: start - 1)
    {
      start -= Swift.max(1, text.letterLength(before: start))
    }
    while end - digits.upperBound < longestCode,
      !stops(text, end) || isJoint(text.byte(at: end)) && text.isWordlike(at: end + 1)
    {
      end += Swift.max(1, text.letterLength(at: end))
    }
    return start..<end
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
  }

  /// Reads digits that capitals and a space precede, where words announce a plate: VD 123456.
  mutating func readPlateDigits(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard text.byte(at: start - 1) == 0x20, text.isCapital(at: start - 2) else { return nil }
    let range = Plates.any(text, start..<end)
    guard range.lowerBound < start, range.count <= Plates.longest else { return nil }
    guard rolesBefore(range.lowerBound, text, words: 3).contains(.plate) else { return nil }
    add(.plate, range.lowerBound, range.upperBound)
    return range.upperBound
  }

  /// Whether words that announce a plate stand before a code, and nothing else between.
  private func announcesPlate(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    for _ in 0..<4 {
      guard let word = wordBefore(at, text) else { return false }
      let roles = words.roles(text, word.start, word.end)
      if roles.contains(.plate) { return true }
      guard !roles.isDisjoint(with: [.filler, .numberMark, .particle, .never, .company]) else { return false }
      at = word.start
    }
    return false
  }

  private mutating func readPlate(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    // With spaces between, words must announce a French plate: « 200 CV » is none.
    let french = Plates.french(text, start, end)
    let isSure = text.byte(at: end) == UInt8(ascii: "-")
    let isFrench = french != nil && (isSure || rolesBefore(start - 3, text, words: 4).contains(.plate))
    let found = (isFrench ? french : nil) ?? Plates.british(text, start, end) ?? Plates.belgian(text, start, end)
    if let found {
      add(.plate, found.lowerBound, found.upperBound)
      return found.upperBound
    }
    let code = Self.code(text, around: start, end)
    let range = Plates.any(text, code)
    // The words before are looked at last: most codes are too short for a plate.
    guard (4...Plates.longest).contains(range.count), announcesPlate(text, range.lowerBound) else { return nil }
    add(.plate, range.lowerBound, range.upperBound)
    return range.upperBound
  }
}

/// The forms of number plates.
enum Plates {
  /// With the spaces within.
  static let longest = 11

  private static func isCapital(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.allSatisfy { text.byte(at: $0) &- 0x41 < 26 }
  }

  private static func isLetter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.allSatisfy { text.byte(at: $0) < 0x80 && text.letterLength(at: $0) == 1 }
  }

  private static func stands(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    !text.isWordlike(before: range.lowerBound) && !text.isWordlike(at: range.upperBound)
      && text.byte(at: range.upperBound) != UInt8(ascii: "-")
  }

  /// AB-123-CD, with hyphens, or in capitals with spaces or nothing between.
  static func french(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    guard end - start == 3 else { return nil }
    let mark = text.byte(at: end)
    let gap = mark == UInt8(ascii: "-") || mark == 0x20 ? 1 : 0
    guard gap == 0 || text.byte(at: start - 1) == mark else { return nil }
    let range = (start - gap - 2)..<(end + gap + 2)
    let (before, after) = (range.lowerBound..<(range.lowerBound + 2), (range.upperBound - 2)..<range.upperBound)
    guard isLetter(text, before), isLetter(text, after), stands(text, range) else { return nil }
    guard mark == UInt8(ascii: "-") || isCapital(text, before) && isCapital(text, after) else { return nil }
    // I, O and U could be read as digits.
    let banned = [before, after].contains { pair in pair.contains { "IOU".utf8.contains(text[$0] & 0xDF) } }
    return banned ? nil : range
  }

  /// AB12 CDE
  static func british(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    guard end - start == 2, isCapital(text, (start - 2)..<start) else { return nil }
    let gap = text.byte(at: end) == 0x20 ? 1 : 0
    let range = (start - 2)..<(end + gap + 3)
    return isCapital(text, (end + gap)..<range.upperBound) && stands(text, range) ? range : nil
  }

  /// 1-ABC-234
  static func belgian(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    guard end - start == 1, text.byte(at: end) == UInt8(ascii: "-"), text.byte(at: end + 4) == UInt8(ascii: "-") else {
      return nil
    }
    let range = start..<(end + 8)
    guard isLetter(text, (end + 1)..<(end + 4)), ((end + 5)..<(end + 8)).allSatisfy({ text.isDigit(at: $0) }) else {
      return nil
    }
    return stands(text, range) ? range : nil
  }

  /// A code with the short groups of capitals and digits that follow it: 1234 AB 75.
  static func any(_ text: Span<UInt8>, _ code: Range<Int>) -> Range<Int> {
    var (start, end) = (code.lowerBound, code.upperBound)
    while end - start <= longest, text.byte(at: end) == 0x20 {
      var next = end + 1
      while text.isDigit(at: next) || text.byte(at: next) &- 0x41 < 26 { next += 1 }
      guard next - end > 1, next - end <= 5, !text.isWordlike(at: next) else { break }
      end = next
    }
    while end - start <= longest, text.byte(at: start - 1) == 0x20 {
      var first = start - 1
      while text.isDigit(at: first - 1) || text.byte(at: first - 1) &- 0x41 < 26 { first -= 1 }
      guard first < start - 1, start - first <= 5, !text.isWordlike(before: first) else { break }
      start = first
    }
    return start..<end
  }
}
