/// Numbers: what each may be is tried, the surest first.
extension PersonalDataFinder {
  /// Reads what stands around a digit; returns where to go on.
  mutating func readDigits(_ text: Span<UInt8>, at index: Int) -> Int {
    var end = index + 1
    while text.isDigit(at: end) { end += 1 }
    // 0000000000 stands for a number, and is none.
    if end - index >= 6, text.repeats(index, end) { return end }
    let joinsLetters = Self.joinsLetters(text, index, end)
    let isAlone = !joinsLetters && end - index <= 4 && !Self.continues(text, end)
    if !isAlone {
      run.read(text, from: index)
      if let found = readPersonNumber(text) ?? readNetworkAddress(text, index, end) { return found }
      // « 1er mars », "2nd of May"
      if joinsLetters, end - index <= 2, let found = readBirthDate(text, index, end, isAlone: true) { return found }
      if joinsLetters,
        let found = readBox(text, index, end) ?? readLetteredHouse(text, index, end) ?? readCode(text, at: index, end)
      {
        return found
      }
    }
    guard !joinsLetters else { return end }
    if end - index >= 3, end - index <= 6, let found = readPlateDigits(text, index, end) { return found }
    if end - index <= 5, let found = readAddress(text, index, end) { return found }
    if let found = readBirthDate(text, index, end, isAlone: isAlone) { return found }
    if end - index >= 3 || !isAlone, let found = readReference(text, index, end) { return found }
    return end
  }

  /// Whether letters touch the digits, or are joined to them by a hyphen.
  private static func joinsLetters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if text.letterLength(before: start) > 0 || text.letterLength(at: end) > 0 { return true }
    if text.byte(at: start - 1) == UInt8(ascii: "-") || text.byte(at: start - 1) == UInt8(ascii: "_") {
      if text.letterLength(before: start - 1) > 0 { return true }
    }
    if text.byte(at: start - 1) == UInt8(ascii: "/"), text.isCapital(at: start - 2) { return true }
    let next = text.byte(at: end)
    return (next == UInt8(ascii: "-") || next == UInt8(ascii: "_")) && text.letterLength(at: end + 1) > 0
      || text.spaceLength(before: start) > 0 && isCodeLetters(text, before: text.skipSpaces(before: start), end - start)
  }

  /// Whether one or two capitals stand before a space and the digits: FR 76 …, AB 12 34 56 C, AB 123 CD.
  private static func isCodeLetters(_ text: Span<UInt8>, before index: Int, _ digits: Int) -> Bool {
    guard digits == 2 || digits == 3, index >= 2, text.byte(at: index - 1) &- 0x41 < 26 else { return false }
    return text.byte(at: index - 2) &- 0x41 < 26 && !text.isWordlike(before: index - 2)
  }

  /// Whether more digits follow after a mark.
  private static func continues(_ text: Span<UInt8>, _ end: Int) -> Bool {
    let byte = text.byte(at: end)
    if byte == 0x20 || byte >= 0x80 {
      let next = end + text.spaceLength(at: end)
      return next > end
        && (text.isDigit(at: next) || text.byte(at: next) == UInt8(ascii: "(")
          || text.byte(at: next) == UInt8(ascii: "-") && text.spaceLength(at: next + 1) > 0)
    }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ":"):
      return text.isWordlike(at: end + 1) || text.byte(at: end + 1) == UInt8(ascii: ":") || byte == UInt8(ascii: ")")
    default: return false
    }
  }

  /// Reads numbers with a check digit or a plan at the run that was read.
  private mutating func readPersonNumber(_ text: Span<UInt8>) -> Int? {
    let start = run.groups[0].lowerBound
    if text.letterLength(before: text.skipSpaces(before: start)) > 0, let end = readLetteredNumber(text, start) {
      return end
    }
    guard text.letterLength(before: start) == 0, !Self.continuesNumber(text, start) else { return nil }
    if let end = SocialNumbers.nirEnd(text, from: start) {
      add(.nir, start, end)
      return end
    }
    if let end = SocialNumbers.ppsnEnd(text, run),
      text.letterLength(at: start + 7) > 0 || rolesBefore(start, text, words: 3).contains(.social)
    {
      add(.ssn, start, end)
      return end
    }
    if run.digits.count >= 9, let end = readSocialNumber(text) ?? readCard(text) ?? readPhone(text) { return end }
    return nil
  }

  /// Whether the digits go on after others and a mark, so that no number starts here.
  private static func continuesNumber(_ text: Span<UInt8>, _ start: Int) -> Bool {
    switch text.byte(at: start - 1) {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","): text.isDigit(at: start - 2)
    default: false
    }
  }

  private mutating func readLetteredNumber(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let letters = text.skipSpaces(before: start) - 2
    guard letters >= 0, text.letterLength(at: letters) == 1, text.letterLength(at: letters + 1) == 1,
      !text.isWordlike(before: letters)
    else { return nil }
    if let end = BankNumbers.ibanEnd(text, from: letters) {
      add(.iban, letters, end)
      return end
    }
    if let end = SocialNumbers.ninoEnd(text, from: letters, run) {
      add(.nino, letters, end)
      return end
    }
    return nil
  }

  private mutating func readSocialNumber(_ text: Span<UInt8>) -> Int? {
    if let groups = SocialNumbers.avs(run), Self.ends(text, run.groups[groups - 1].upperBound) {
      return add(.avs, groups)
    }
    if let groups = SocialNumbers.belgian(run), Self.ends(text, run.groups[groups - 1].upperBound) {
      // One of a hundred runs of digits has the key by chance.
      if groups > 1 || rolesBefore(run.groups[0].lowerBound, text, words: 5).contains(.social) {
        return add(.ssn, groups)
      }
    }
    if let groups = SocialNumbers.ssn(run), Self.ends(text, run.groups[groups - 1].upperBound) {
      let isPlain = run.marks.prefix(groups - 1).contains { $0 != UInt8(ascii: "-") } || groups == 1
      if !isPlain || rolesBefore(run.groups[0].lowerBound, text, words: 4).contains(.social) {
        return add(.ssn, groups)
      }
    }
    // A NIR without its key is told by the words before it alone.
    if let groups = run.groups(making: 13), [1, 2].contains(run.digits[0]) {
      if rolesBefore(run.groups[0].lowerBound, text, words: 5).contains(.social) { return add(.nir, groups) }
    }
    return nil
  }

  private mutating func readCard(_ text: Span<UInt8>) -> Int? {
    guard let groups = BankNumbers.card(run), Self.ends(text, run.groups[groups - 1].upperBound) else { return nil }
    return add(.card, groups)
  }

  private mutating func readPhone(_ text: Span<UInt8>) -> Int? {
    var start = run.groups[0].lowerBound
    let before = text.byte(at: start - 1)
    let isPlus = before == UInt8(ascii: "+")
    var groups = isPlus || run.digits[0] == 0 ? PhonePlan.international(run, afterPlus: isPlus) : nil
    if groups == nil { groups = PhonePlan.national(run) }
    if groups == nil, run.digits.count >= 10 {
      let hasCue = rolesBefore(start, text, words: 4).contains(.phone)
      groups = PhonePlan.american(run, hasCue: hasCue || isPlus)
    }
    guard let groups, Self.ends(text, run.groups[groups - 1].upperBound) else { return nil }
    if isPlus || before == UInt8(ascii: "(") { start -= 1 }
    let end = run.groups[groups - 1].upperBound
    add(.phone, start, end)
    return end
  }

  /// Whether no letter or digit goes on here. A lost line break glues the next sentence to a number: « 0639981256Merci ».
  static func stops(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard text.isWordlike(at: end) else { return true }
    return text.isDigit(at: end - 1) && text.isCapital(at: end) && text.letterLength(at: end + 1) == 1
      && !text.isCapital(at: end + 1) && text.letterLength(at: end + 2) > 0 && !text.isCapital(at: end + 2)
  }

  /// Whether a number may end here: no letter or digit goes on.
  static func ends(_ text: Span<UInt8>, _ end: Int) -> Bool {
    if !stops(text, end) { return false }
    let next = text.byte(at: end)
    return !((next == UInt8(ascii: "-") || next == UInt8(ascii: ".")) && text.isDigit(at: end + 1))
  }

  /// Adds the first groups of the run; returns where they end.
  private mutating func add(_ kind: PersonalKind, _ groups: Int) -> Int {
    let end = run.groups[groups - 1].upperBound
    add(kind, run.groups[0].lowerBound, end)
    return end
  }
}
