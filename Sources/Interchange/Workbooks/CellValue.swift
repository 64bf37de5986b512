import Journeys

/// What cells hold, written as readers of tables understand it.
enum CellValue {
  /// 1899-12-30 and 1904-01-01, from which workbooks count, in days since 1970-01-01.
  private static let (first1900, first1904) = (-25_569, -24_107)

  /// A number as a person would write it: `4` and not `4.0000000000000000`.
  static func number(_ text: String) -> [UInt8] {
    let isPlain =
      text.utf8.count <= 15 && text.utf8.allSatisfy { $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0) }
    guard !isPlain, let value = Double(text), value.isFinite else { return Array(text.utf8) }
    if value == value.rounded(), abs(value) < 1e15 { return Array(String(Int(value)).utf8) }
    return Array("\(value)".utf8)
  }

  /// A day counted from the beginning of 1900 or 1904, and the part of it, as ISO 8601 writes it; nil where it is no day.
  ///
  /// - Parameter hasTime: whether the time is written where it is midnight.
  static func date(_ text: String, since1904: Bool, hasDay: Bool, hasTime: Bool) -> [UInt8]? {
    guard let value = Double(text), value >= 0, value < 2_958_466 else { return nil }
    var seconds = Int((value * 86400).rounded())
    if !hasDay && value < 1 { return time(seconds) }
    // Before March 1900 the count goes as if that year had had a 29th of February.
    if !since1904 && value < 60 { seconds += 86400 }
    let days = seconds / 86400 + (since1904 ? first1904 : first1900)
    let date = Array(CivilDay(Int32(days)).iso.utf8)
    guard hasTime || seconds % 86400 != 0 else { return date }
    return date + [UInt8(ascii: "T")] + time(seconds % 86400)
  }

  /// `PT10H32M00S` as `10:32:00`; nil where it is no duration, or has a number of more than nine digits.
  static func duration(_ text: String) -> [UInt8]? {
    guard text.hasPrefix("PT") else { return nil }
    var seconds = 0
    var number = ""
    // Hours, minutes, seconds: each at most once, and none after a smaller one.
    var units: ArraySlice<(mark: Character, seconds: Int)> = [("H", 3600), ("M", 60), ("S", 1)]
    for mark in text.dropFirst(2) {
      guard let place = units.firstIndex(where: { $0.mark == mark }) else {
        number.append(mark)
        continue
      }
      let whole = number.prefix { $0 != "." && $0 != "," }
      guard (1...9).contains(whole.count), whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      seconds += (Int(whole) ?? 0) * units[place].seconds
      units = units[(place + 1)...]
      number = ""
    }
    return number.isEmpty ? time(seconds) : nil
  }

  /// `26:03:04`
  ///
  /// - Parameter seconds: not below 0.
  static func time(_ seconds: Int) -> [UInt8] {
    let hours = seconds / 3600
    let start = hours < 10 ? [0x30] + Array(String(hours).utf8) : Array(String(hours).utf8)
    return start + [0x3A] + DateText.two(seconds / 60 % 60) + [0x3A] + DateText.two(seconds % 60)
  }
}
