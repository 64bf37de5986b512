import Journeys

/// Writes dates of many shapes as ISO 8601.
struct DateParser: Sendable {
  var order: DateOrder
  var months: [[UInt8]: Int]

  /// The date as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`, with its zone where it tells one; nil where it is no date.
  func iso(_ value: Span<UInt8>) -> [UInt8]? {
    guard let last = value.indices.last, value.count <= 64 else { return nil }
    if let stamp = Self.epoch(value) ?? Self.serial(value) { return stamp }
    if Self.isISO(value) {
      var copy = [UInt8](copying: value)
      if last >= 10, copy[10] == UInt8(ascii: " ") { copy[10] = UInt8(ascii: "T") }
      return copy
    }
    let text = DateText(value, months: months)
    guard !text.isStrange, let (year, month, day) = parts(of: text) else { return nil }
    guard Self.isDay(year, month, day) else { return nil }
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

  /// Whether the calendar has a day, in a year of which customers write: tables fill in the year 1 for none.
  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1900...2199).contains(year) && (1...12).contains(month) && (1...days(in: month, of: year)).contains(day)
  }

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
    guard isDay(year, month, day) else { return false }
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
    guard rest[3] == UInt8(ascii: ":") else { return false }
    func isBelow(_ limit: Int, at start: Int) -> Bool {
      let (ten, one) = (Int(rest[start]) - 0x30, Int(rest[start + 1]) - 0x30)
      return (0...9).contains(ten) && (0...9).contains(one) && ten * 10 + one < limit
    }
    let hasSeconds = rest.count >= 9 && rest[6] == UInt8(ascii: ":")
    return isBelow(24, at: 1) && isBelow(60, at: 4) && (!hasSeconds || isBelow(61, at: 7))
  }

  /// The days since 1900 that a spreadsheet writes where a cell lost its format: five digits, and of the day a fraction.
  private static func serial(_ value: Span<UInt8>) -> [UInt8]? {
    guard value.count >= 5, value.count <= 24 else { return nil }
    guard value.count == 5 || value[5] == UInt8(ascii: ".") || value[5] == UInt8(ascii: ",") else { return nil }
    func isDigit(_ index: Int) -> Bool { value[index] >= 0x30 && value[index] <= 0x39 }
    guard value.indices.allSatisfy({ $0 == 5 || isDigit($0) }) else { return nil }
    let days = (0..<5).reduce(0) { $0 * 10 + Int(value[$1] - 0x30) }
    guard (firstSerial...lastSerial).contains(days) else { return nil }
    var date = Array(CivilDay(Int32(days - firstSerial)).iso.utf8)
    guard value.count > 6 else { return date }
    let fraction = (6..<value.count).reversed().reduce(0.0) { ($0 + Double(value[$1] - 0x30)) / 10 }
    let seconds = min(Int((fraction * 86_400).rounded()), 86_399)
    let colon = [UInt8(ascii: ":")]
    date += [UInt8(ascii: "T")] + DateText.two(seconds / 3600) + colon + DateText.two(seconds / 60 % 60) + colon
    return date + DateText.two(seconds % 60)
  }

  /// 1970-01-01 and 2100-01-01, as spreadsheets count days.
  private static let firstSerial = 25_569
  private static let lastSerial = 73_050

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
