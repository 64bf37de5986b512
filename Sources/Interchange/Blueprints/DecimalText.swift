/// Numbers and days as a blueprint writes them.
enum DecimalText {
  /// A decimal number in thousandths: `0.4`, `-0,25`, `12`. Nil for more than three decimals or nine digits.
  static func thousandths(_ text: String) -> Int? {
    var digits = Array(text.utf8)
    let isNegative = digits.first == 0x2D
    if isNegative || digits.first == 0x2B { digits.removeFirst() }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2C }
    guard parts.count <= 2, let whole = number(parts[0]) else { return nil }
    var value = whole * 1000
    if parts.count == 2 {
      guard parts[1].count <= 3, let decimals = number(parts[1]) else { return nil }
      value += decimals * [100, 10, 1][parts[1].count - 1]
    }
    return isNegative ? -value : value
  }

  /// The days from 1970-01-01 to a date written `YYYY-MM-DD`; nil where there is no such day.
  static func day(_ text: String) -> Int32? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(bytes[0..<4]),
      let month = number(bytes[5..<7]), let day = number(bytes[8..<10]), year >= 1900, (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day >= 1, day <= lengths[month - 1] else { return nil }
    let leapDays = { (year: Int) in year / 4 - year / 100 + year / 400 }
    let years = 365 * (year - 1970) + leapDays(year - 1) - leapDays(1969)
    return Int32(years + lengths[..<(month - 1)].reduce(0, +) + day - 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
