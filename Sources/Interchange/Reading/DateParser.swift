import Journeys

/// Writes dates of many shapes as ISO 8601.
struct DateParser: Sendable {
  var order: DateOrder
  var months: [[UInt8]: Int]

  /// The date as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`, with its zone where it tells one; nil where it is no date.
  func iso(_ value: Span<UInt8>) -> [UInt8]? {
    guard let last = value.indices.last, value.count <= 64 else { return nil }
    if let stamp = Self.epoch(value) { return stamp }
    if Self.isISO(value) {
      var copy = [UInt8](copying: value)
      if last >= 10, copy[10] == UInt8(ascii: " ") { copy[10] = UInt8(ascii: "T") }
      return copy
    }
    let text = DateText(value, months: months)
    guard !text.isStrange, let (year, month, day) = parts(of: text) else { return nil }
    guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else { return nil }
    var result = Self.four(year) + [UInt8(ascii: "-")] + DateText.two(month) + [UInt8(ascii: "-")] + DateText.two(day)
    if text.time.count >= 2 {
      guard text.time[0].value < 24, text.time[1].value < 60 else { return nil }
      let seconds = text.time.count > 2 ? text.time[2].value : 0
      result += [UInt8(ascii: "T")] + DateText.two(text.time[0].value) + [UInt8(ascii: ":")]
      result += DateText.two(text.time[1].value) + [UInt8(ascii: ":")] + DateText.two(min(seconds, 59)) + text.zone
    }
    return result
  }

  private func parts(of text: DateText) -> (year: Int, month: Int, day: Int)? {
    let numbers = text.numbers
    if let month = text.month {
      guard numbers.count >= 2 else { return nil }
      let (a, b) = (numbers[0], numbers[1])
      return a.digits == 4 ? (a.value, month, b.value) : (Self.year(b), month, a.value)
    }
    if numbers.count == 1, numbers[0].digits == 8 {
      return (numbers[0].value / 10000, numbers[0].value / 100 % 100, numbers[0].value % 100)
    }
    guard numbers.count >= 3 else { return nil }
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    if a.digits == 4 { return (a.value, b.value, c.value) }
    guard a.digits <= 2, b.digits <= 2, c.digits == 2 || c.digits == 4 else { return nil }
    switch order {
    case .yearMonthDay: return c.digits == 4 ? (c.value, b.value, a.value) : (Self.year(a), b.value, c.value)
    case .monthDayYear where a.value <= 12: return (Self.year(c), a.value, b.value)
    case .dayMonthYear where b.value > 12: return (Self.year(c), a.value, b.value)
    default: return (Self.year(c), b.value, a.value)
    }
  }

  /// Two digits are the year of this century up to 69, as POSIX has it.
  private static func year(_ number: DateText.Number) -> Int {
    guard number.digits <= 2 else { return number.value }
    return number.value + (number.value < 70 ? 2000 : 1900)
  }

  private static func four(_ year: Int) -> [UInt8] { DateText.two(year / 100) + DateText.two(year) }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Whether a value is a date in ISO 8601 already: `2026-03-02`, with or without a time of day.
  private static func isISO(_ value: Span<UInt8>) -> Bool {
    guard value.count >= 10, value[4] == UInt8(ascii: "-"), value[7] == UInt8(ascii: "-") else { return false }
    func number(_ start: Int, _ count: Int) -> Int? {
      var result = 0
      for index in start..<start + count {
        guard value[index] >= 0x30, value[index] <= 0x39 else { return nil }
        result = result * 10 + Int(value[index] - 0x30)
      }
      return result
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2) else { return false }
    guard (1...12).contains(month), (1...days(in: month, of: year)).contains(day) else { return false }
    return value.count == 10 || isTime(value.extracting(10..<value.count))
  }

  /// Whether a rest is `Thh:mm`, with seconds, fractions and a zone or without.
  private static func isTime(_ rest: Span<UInt8>) -> Bool {
    guard rest.count >= 6, rest[0] == UInt8(ascii: "T") || rest[0] == UInt8(ascii: " ") else { return false }
    for index in 1..<rest.count {
      switch rest[index] {
      case 0x30...0x39, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "Z"):
        continue
      default: return false
      }
    }
    return rest[3] == UInt8(ascii: ":")
  }

  /// Seconds or milliseconds since 1970, as ten or thirteen digits.
  private static func epoch(_ value: Span<UInt8>) -> [UInt8]? {
    guard value.count == 10 || value.count == 13 else { return nil }
    var seconds = 0
    for index in 0..<10 {
      guard value[index] >= 0x30, value[index] <= 0x39 else { return nil }
      seconds = seconds * 10 + Int(value[index] - 0x30)
    }
    for index in 10..<value.count where value[index] < 0x30 || value[index] > 0x39 { return nil }
    let date = Array(CivilDay(Int32(seconds / 86_400)).iso.utf8)
    let rest = seconds % 86_400
    let colon = [UInt8(ascii: ":")]
    return date + [UInt8(ascii: "T")] + DateText.two(rest / 3600) + colon + DateText.two(rest / 60 % 60) + colon
      + DateText.two(rest % 60) + [UInt8(ascii: "Z")]
  }
}
