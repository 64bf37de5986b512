/// Numbers of orders, contracts, claims.
extension PersonalDataFinder {
  /// What the words before a number say of it.
  private struct Announcement {
    /// « numéro »
    var hasMark = false
    /// `#`, which begins hashtags and ranks, too.
    var hasHash = false
    /// An order, a contract.
    var isNumbered = false
    /// What is sold.
    var isGoods = false
    /// A word that means the number itself: "locator".
    var isNumber = false
  }

  /// Reads a reference at a number or code.
  mutating func readReference(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let end = referenceEnd(text, end)
    guard !text.isWordlike(before: start), Self.stops(text, end), !isAmount(text, start, end) else { return nil }
    let letters = (start..<end).count { text.letterLength(at: $0) > 0 }
    let digits = (start..<end).count { text.isDigit(at: $0) }
    let isLong = isLongCode(text, start, end, digits: digits, letters: letters)
    guard isLong || digits >= 3, !isWrittenDate(text, start, end) else { return nil }
    let announced = announcement(text, before: start)
    guard !announced.isGoods else { return nil }
    let isNumber =
      switch (announced.isNumbered, announced.hasMark || announced.hasHash && (announced.isNumbered || letters == 0)) {
      case (true, true): digits >= 3 && !isDate(text, start, end, ofThree: true)
      case (true, false): digits >= 5 && !isDate(text, start, end) || letters > 0 && digits >= 3 && end - start >= 6
      case (false, true): (digits >= 5 || letters > 0 && digits >= 4) && !isDate(text, start, end)
      case (false, false): false
      }
    guard isNumber || isLong else { return nil }
    add(.reference, start, end, isBareNumber: !isNumber)
    return end
  }

  /// Reads six capitals that words announce as the code of a booking: "locator: KTRQAX".
  ///
  /// "My order is CLOSED" has none: without a word like "number", the code must have hardly a vowel.
  mutating func readLocator(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard !isShouted, (start..<end).allSatisfy({ text[$0] &- 0x41 < 26 }) else { return false }
    let announced = announcement(text, before: start)
    let vowels = (start..<end).count { "AEIOUY".utf8.contains(text[$0]) }
    guard announced.isNumber || announced.isNumbered && (announced.hasMark || vowels <= 1) else { return false }
    guard text.byte(at: end) != UInt8(ascii: "/"), text[end - 1] != UInt8(ascii: "X") || vowels > 0 else {
      return false
    }
    add(.reference, start, end)
    return true
  }

  /// Where a number ends that goes on after hyphens, slashes and, in groups, after spaces.
  private func referenceEnd(_ text: Span<UInt8>, _ end: Int) -> Int {
    let first = end
    var end = end
    while end - first <= Self.longestCode {
      let byte = text.byte(at: end)
      let joins = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      var next = end + 1
      if byte == 0x20, text.isDigit(at: end + 1), text.isDigit(at: end + 2), text.isDigit(at: end + 3) {
        // « 123 456 789 »: groups of three or more.
      } else if byte == 0x20, Self.isLastDigit(text, end, from: first) {
        return end + 2
      } else if !joins || !text.isDigit(at: end + 1) && !isLastLetter(text, end + 1) {
        return end
      }
      while !Self.stops(text, next) { next += Swift.max(1, text.letterLength(at: next)) }
      end = next
    }
    return end
  }

  /// Whether a single digit behind a space ends a number written 4-5-1, as Australian health cards are: 2123 45670 1.
  private static func isLastDigit(_ text: Span<UInt8>, _ end: Int, from first: Int) -> Bool {
    end - first == 6 && text.byte(at: first) == 0x20 && (first + 1..<end).allSatisfy { text.isDigit(at: $0) }
      && text.isDigit(at: end + 1) && !text.isWordlike(at: end + 2)
  }

  /// Whether a single capital ends a code: 77-4521-B.
  private func isLastLetter(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text.isCapital(at: index) && !text.isWordlike(at: index + 1) && text.byte(at: index - 1) != UInt8(ascii: ".")
  }

  /// Whether an amount, a quantity or a measure stands there.
  private func isAmount(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let before = text.byte(at: text.skipSpaces(before: start) - 1)
    if before == UInt8(ascii: "$") || before == 0xAC || before == 0xA3 || before == UInt8(ascii: "+") { return true }
    var at = end
    // Cents: 110.18, 12345,67
    if text.byte(at: end - 3) == UInt8(ascii: "."), (start..<end).count(where: { !text.isDigit(at: $0) }) == 1 {
      return true
    }
    if text.byte(at: at) == UInt8(ascii: ","), text.isDigit(at: at + 1) { return true }
    // « de8000km »
    let unit = text.wordStart(before: end)
    if unit > start, unit < end, text.byte(at: end - 1) > 0x60,
      words.table.roles(of: FoldedHash.of(text, unit, end)).contains(.unit)
    {
      return true
    }
    at = text.skipSpaces(from: at)
    let byte = text.byte(at: at)
    if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%") { return true }
    if byte == 0xE2, text.byte(at: at + 1) == 0x82 { return true }
    if byte == 0xC2, text.byte(at: at + 1) == 0xA3 { return true }
    let wordEnd = text.wordEnd(from: at)
    return wordEnd > at && words.roles(text, at, wordEnd).contains(.unit)
  }

  /// Whether a number is so long that it can only be somebody's.
  private func isLongCode(_ text: Span<UInt8>, _ start: Int, _ end: Int, digits: Int, letters: Int) -> Bool {
    if letters == 0 { return digits >= 9 && digits == end - start }
    guard digits >= 6, end - start >= 10, digits >= letters else { return false }
    return (start..<end).allSatisfy { text.isDigit(at: $0) || text[$0] &- 0x41 < 26 }
  }

  /// Whether a code is a date with a month in letters, or one whose digits somebody has hidden: 04Dec2020, XX/XX/2019.
  private func isWrittenDate(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var first = start
    while first < end, text.letterLength(at: first) == 0 { first += 1 }
    let last = text.wordEnd(from: first)
    guard first < last, last <= end else { return false }
    return hasHiddenDigits(text, start, end) || text[first] == UInt8(ascii: "X") && text[last - 1] == UInt8(ascii: "X")
      || words.table.roles(of: FoldedHash.of(text, first, last)).contains(.month)
  }

  /// Whether a part of a date is hidden already, whatever touches it: onXX/XX/2019.
  private func hasHiddenDigits(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    (start..<end - 2).contains {
      text[$0] == UInt8(ascii: "X") && text[$0 + 1] == UInt8(ascii: "X") && text[$0 + 2] == UInt8(ascii: "/")
    }
  }

  private func isDate(_ text: Span<UInt8>, _ start: Int, _ end: Int, ofThree: Bool = false) -> Bool {
    guard !(start..<end).contains(where: { text.letterLength(at: $0) > 0 }) else { return false }
    var groups: [Int] = [0]
    for index in start..<end {
      if text.isDigit(at: index) { groups[groups.count - 1] += 1 } else { groups.append(0) }
    }
    return !ofThree && groups.count == 2 && groups.allSatisfy { $0 <= 2 || $0 == 4 }
      || groups.count == 3 && groups[1] <= 2 && groups[0] + groups[2] <= 6
  }

  /// Reads backwards: « commande n° », "order number is", `ref:`.
  private func announcement(_ text: Span<UInt8>, before index: Int) -> Announcement {
    var announced = Announcement()
    var at = index
    for _ in 0..<5 {
      at = markStart(text, before: at, &announced)
      let start = text.wordStart(before: at)
      guard start < at else { return announced }
      let roles = words.roles(text, start, at)
      // Goods have numbers that are nobody's.
      if roles.contains(.goods) { return Announcement(isGoods: true) }
      if roles.contains(.numberMark) {
        announced.hasMark = true
        if roles.contains(.numbered) { announced.isNumber = true }
      } else if roles.contains(.numbered) {
        announced.isNumbered = true
      } else if !roles.contains(.filler) {
        return announced
      }
      at = start
    }
    return announced
  }

  /// Where the marks that may stand between these words begin.
  private func markStart(_ text: Span<UInt8>, before index: Int, _ announced: inout Announcement) -> Int {
    var at = text.skipSpaces(before: index)
    while at > 0 {
      switch text[at - 1] {
      case UInt8(ascii: "#"):
        announced.hasHash = true
        at -= 1
      case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "'"),
        UInt8(ascii: "="):
        at -= 1
      // ° and º
      case 0xB0 where text.byte(at: at - 2) == 0xC2, 0xBA where text.byte(at: at - 2) == 0xC2:
        announced.hasMark = true
        at -= 2
      // ’
      case 0x99 where text.byte(at: at - 2) == 0x80: at -= 3
      default: return at
      }
      at = text.skipSpaces(before: at)
    }
    return at
  }
}
