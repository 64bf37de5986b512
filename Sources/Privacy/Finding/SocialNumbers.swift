/// The numbers by which states know people.
enum SocialNumbers {
  /// Where the French NIR that starts at an index ends, key included, or nil.
  static func nirEnd(_ text: Span<UInt8>, from index: Int) -> Int? {
    let sex = text.byte(at: index) & 0x0F
    guard (1...4).contains(sex) || sex == 7 || sex == 8 else { return nil }
    var number = 0
    var corsica = 0
    var (digits, at, month) = (0, index, 0)
    while digits < 15 {
      let byte = text.byte(at: at)
      if text.isDigit(at: at) {
        if digits < 13 { number = number * 10 + Int(byte & 0x0F) }
      } else if digits == 6, byte | 0x20 == UInt8(ascii: "a") || byte | 0x20 == UInt8(ascii: "b") {
        // Corsica counts as 19 and 18 for the key.
        number *= 10
        corsica = byte | 0x20 == UInt8(ascii: "a") ? 1_000_000 : 2_000_000
      } else {
        let mark = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") ? 1 : 0
        let space = Swift.max(text.spaceLength(at: at), mark)
        guard space > 0, digits > 0, text.isWordlike(at: at + space) else { return nil }
        at += space
        continue
      }
      digits += 1
      at += 1
      if digits == 5 { month = number % 100 }
      // Most numbers are told here to be none.
      if digits == 5, !((1...12).contains(month) || (20...42).contains(month) || month >= 50) { return nil }
    }
    guard !text.isWordlike(at: at) else { return nil }
    let key = Int(text[text.isDigit(at: at - 2) ? at - 2 : at - 3] & 0x0F) * 10 + Int(text[at - 1] & 0x0F)
    return 97 - (number - corsica) % 97 == key ? at : nil
  }

  /// How many groups of a run are a Swiss AVS number, or nil.
  static func avs(_ run: DigitRun) -> Int? {
    guard run.digits.starts(with: [7, 5, 6]), let groups = run.groups(making: 13) else { return nil }
    return Checksum.isEAN13(run.digits[..<13]) ? groups : nil
  }

  /// How many groups of a run are a Belgian national number with its key, or nil: 85.07.30-033.28, or eleven digits.
  static func belgian(_ run: DigitRun) -> Int? {
    guard let groups = run.groups(making: 11), groups == 1 || groups == 5 && run.shape(of: 5) == 0x22232 else {
      return nil
    }
    let (number, key) = (run.number(0..<9), run.number(9..<11))
    // Months count 20 or 40 more for those whom Belgium knows without their living there.
    guard run.number(2..<4) % 20 <= 12, run.number(4..<6) <= 31 else { return nil }
    // Who was born from 2000 on counts a 2 before.
    return key == 97 - number % 97 || key == 97 - (2_000_000_000 + number) % 97 ? groups : nil
  }

  /// Where the Irish personal public service number of a run ends, or nil: seven digits, a check letter, and perhaps another.
  static func ppsnEnd(_ text: Span<UInt8>, _ run: DigitRun) -> Int? {
    guard run.groups[0].count == 7 else { return nil }
    let end = run.groups[0].upperBound
    let letters = end + (text.byte(at: end) == 0x20 ? 1 : 0)
    let last = text.wordEnd(from: letters)
    guard (1...2).contains(last - letters), text.isCapital(at: letters), !text.isDigit(at: last) else { return nil }
    // W stands for 0, as letter and as value.
    let values = (letters..<last).map { Int(text[$0] & 0x1F) % 23 }
    let sum = (0..<7).reduce(9 * (values.count == 2 ? values[1] : 0)) { $0 + Int(run.digits[$1]) * (8 - $1) }
    return sum % 23 == values[0] ? last : nil
  }

  /// How many groups of a run are shaped as an American social security number, or nil.
  static func ssn(_ run: DigitRun) -> Int? {
    guard let groups = run.groups(making: 9), groups == 1 || groups == 3 && run.shape(of: 3) == 0x324 else {
      return nil
    }
    let area = run.number(0..<3)
    guard area != 0, area != 666, area < 900, run.number(3..<5) != 0, run.number(5..<9) != 0 else { return nil }
    return groups
  }

  /// Where the British national insurance number whose letters stand at an index ends, or nil.
  static func ninoEnd(_ text: Span<UInt8>, from index: Int, _ run: DigitRun) -> Int? {
    guard let groups = run.groups(making: 6), groups == 1 || groups == 3 && run.shape(of: 3) == 0x222 else {
      return nil
    }
    let (first, second) = (text[index] & 0xDF, text[index + 1] & 0xDF)
    guard !"DFIQUV".utf8.contains(first), !"DFIQUVO".utf8.contains(second) else { return nil }
    let pair = String(decoding: [first, second], as: UTF8.self)
    guard !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(pair) else { return nil }
    let end = run.groups[groups - 1].upperBound
    let last = end + text.spaceLength(at: end)
    guard (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(text.byte(at: last) | 0x20) else { return nil }
    return text.isWordlike(at: last + 1) ? nil : last + 1
  }
}
