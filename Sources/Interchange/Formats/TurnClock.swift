import Journeys

/// Reads the times of turns, as milliseconds that can be compared within one conversation.
struct TurnClock {
  private let dates: DateParser
  /// The last time of day, to tell when midnight has passed.
  private var last: Int?
  /// Whether times of two numbers are minutes and seconds: where the first begins with `00`, or an hour would be none.
  private var countsMinutes: Bool?

  private static let day = 86_400_000

  init(dates: DateParser) { self.dates = dates }

  /// The time that a date, a time of day or an offset says; nil where it says none.
  mutating func milliseconds(_ value: [UInt8]?) -> Int? {
    guard let value = value.map({ VerbatimFiller.trimmed($0) }), !value.isEmpty else { return nil }
    if let clock = Self.clock(value) { return timeOfDay(clock) }
    guard let iso = dates.iso(value.span), iso.count >= 16 else { return nil }
    return Self.instant(iso)
  }

  /// A number of seconds or milliseconds since 1970, or of either since the conversation began.
  static func number(_ value: [UInt8]?, unit: Int) -> Int? {
    // Milliseconds since 1970 are more than any score.
    if let value, value.count <= 15, value.allSatisfy({ $0 &- 0x30 < 10 }) {
      return Int(String(decoding: value, as: UTF8.self)).map { $0 * unit }
    }
    guard let value, let thousandths = ScoreParser.thousandths(value.span) else { return nil }
    return thousandths / 1000 * unit + thousandths % 1000 * unit / 1000
  }

  private mutating func timeOfDay(_ parts: [Int]) -> Int {
    if parts.count == 3, countsMinutes == nil { countsMinutes = parts[0] == 0 }
    let time: Int
    if parts.count == 3, countsMinutes == true || parts[0] > 23 || parts[2] > 0 {
      time = parts[0] * 60_000 + parts[1] * 1000 + parts[2]
    } else {
      time = parts[0] * 3_600_000 + parts[1] * 60_000 + (parts.count > 3 ? parts[2] * 1000 : 0) + parts[parts.count - 1]
    }
    var result = time
    // Midnight, and no line out of order.
    if let last, result + Self.day / 2 < last % Self.day { result += Self.day }
    if let last { result += last / Self.day * Self.day }
    last = result
    return result
  }

  /// The numbers of `10:32`, `1:02:03` or `01:02:03.250`, the last being milliseconds; nil of anything else.
  static func clock(_ value: [UInt8]) -> [Int]? {
    let marks = value.split(whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    guard let whole = marks.first, marks.count <= 2 else { return nil }
    var parts: [Int] = []
    for part in whole.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
      guard let number = digits(part), part.count <= 4 else { return nil }
      parts.append(number)
    }
    guard parts.count == 2 || parts.count == 3, parts[1] < 60, parts.count == 2 || parts[2] < 60 else { return nil }
    guard marks.count == 2 else { return parts + [0] }
    guard let fraction = digits(marks[1].prefix(3)) else { return nil }
    return parts + [marks[1].count == 1 ? fraction * 100 : marks[1].count == 2 ? fraction * 10 : fraction]
  }

  /// The offset that `02:03.250` or `01:02:03,250` says, in milliseconds.
  static func offset(_ value: [UInt8]) -> Int? {
    guard let parts = clock(value) else { return nil }
    let seconds = parts.dropLast().reduce(0) { $0 * 60 + $1 }
    return seconds * 1000 + parts[parts.count - 1]
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count), bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Milliseconds since 1970 of a date in ISO 8601 with a time of day.
  private static func instant(_ iso: [UInt8]) -> Int? {
    func number(_ start: Int, _ count: Int) -> Int? {
      start + count <= iso.count ? digits(iso[start..<start + count]) : nil
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), let hour = number(11, 2),
      let minute = number(14, 2)
    else { return nil }
    var result = Int(CivilDay(year: year, month: month, day: day).number) * Self.day
    result += hour * 3_600_000 + minute * 60_000
    var position = 16
    if iso.count > 18, iso[16] == UInt8(ascii: ":") {
      result += (number(17, 2) ?? 0) * 1000
      position = 19
      if position < iso.count, iso[position] == UInt8(ascii: ".") {
        let fraction = iso[(position + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
        let padded = (fraction.prefix(3) + [0x30, 0x30, 0x30]).prefix(3)
        result += digits(Array(padded)[...]) ?? 0
        position += 1 + fraction.count
      }
    }
    return result - zone(iso[min(position, iso.count)...]) * 60_000
  }

  /// The minutes that a zone such as `+01:00` is ahead.
  private static func zone(_ text: ArraySlice<UInt8>) -> Int {
    guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return 0 }
    let figures = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard let number = digits(figures[...]) else { return 0 }
    let minutes = figures.count > 2 ? number / 100 * 60 + number % 100 : number * 60
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }
}
