import Journeys

/// Dates as the contract writes them, as seconds.
public enum ISODate {
  /// The days since 1970-01-01 of `YYYY-MM-DD`, or nil.
  public static func day(_ text: String) -> Int32? {
    guard text.utf8.count == 10, let seconds = seconds(Array(text.utf8).span) else { return nil }
    return Int32(seconds / 86_400)
  }

  /// The days since 1970-01-01 in UTC of a date with or without its time, or nil.
  public static func day(of date: [UInt8]) -> Int32? {
    seconds(date.span).flatMap { Int32(exactly: ($0 >= 0 ? $0 : $0 - 86_399) / 86_400) }
  }

  /// All that a date may be in seconds: the years 0000 to 9999, and the five days that a zone of 99:99 can add.
  static let allSeconds: ClosedRange<Int64> = -62_167_219_200 - 432_000...253_402_300_799 + 432_000

  /// Seconds since 1970-01-01T00:00:00Z of `YYYY-MM-DD`, with `Thh:mm`, seconds, fractions and a zone or without; nil of
  /// anything else. What tells no time is read as midnight, what tells no zone as UTC.
  static func seconds(_ text: Span<UInt8>) -> Int64? {
    guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    guard let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2) else {
      return nil
    }
    guard (1...12).contains(month), (1...DateParser.days(in: month, of: year)).contains(day) else { return nil }
    let midnight = Int64(CivilDay(year: year, month: month, day: day).number) * 86_400
    guard text.count > 10 else { return midnight }
    return time(text).map { midnight + $0 }
  }

  /// The time of day less the zone, in seconds.
  private static func time(_ text: Span<UInt8>) -> Int64? {
    guard text[10] == UInt8(ascii: "T") || text[10] == 0x20, text.count >= 16, text[13] == UInt8(ascii: ":") else {
      return nil
    }
    guard let hours = number(text, 11, 2), let minutes = number(text, 14, 2), hours <= 24, minutes < 60 else {
      return nil
    }
    var seconds = hours * 3600 + minutes * 60
    var position = 16
    if position < text.count, text[position] == UInt8(ascii: ":") {
      guard let rest = number(text, position + 1, 2), rest <= 60 else { return nil }
      seconds += rest
      position += 3
      if position < text.count, text[position] == UInt8(ascii: ".") || text[position] == UInt8(ascii: ",") {
        position += 1
        while position < text.count, isDigit(text[position]) { position += 1 }
      }
    }
    return zone(text, position).map { Int64(seconds - $0) }
  }

  /// How many seconds a zone is ahead of UTC: `Z`, `+01`, `+0100`, `+01:00` or nothing.
  private static func zone(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard start < text.count, text[start] != UInt8(ascii: "Z") else { return start + 1 >= text.count ? 0 : nil }
    guard text[start] == UInt8(ascii: "+") || text[start] == UInt8(ascii: "-") else { return nil }
    guard let hours = number(text, start + 1, 2) else { return nil }
    var minutes = 0
    if start + 3 < text.count {
      let place = text[start + 3] == UInt8(ascii: ":") ? start + 4 : start + 3
      guard let told = number(text, place, 2), place + 2 == text.count else { return nil }
      minutes = told
    }
    let size = hours * 3600 + minutes * 60
    return text[start] == UInt8(ascii: "-") ? -size : size
  }

  private static func number(_ text: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
    guard start + count <= text.count else { return nil }
    var result = 0
    for index in start..<start + count {
      guard isDigit(text[index]) else { return nil }
      result = result * 10 + Int(text[index] - 0x30)
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
