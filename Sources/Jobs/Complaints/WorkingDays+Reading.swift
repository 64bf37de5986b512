internal import Journeys

/// A calendar of one's own: a day a line, `#` before a remark.
///
/// ```
/// rest sat sun      # days of the week on which nobody works; sun where nothing is said
/// 07-21             # every year
/// 2026-12-24        # once
/// easter+1          # so many days after Easter Sunday, or before it
/// ```
extension WorkingDays {
  /// What is wrong with a calendar, and where.
  public struct Problem: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
      /// The line is none of those that a calendar may have.
      case unknownLine
      /// There is no such day.
      case noDay
      /// Nobody ever works.
      case noWorkingDay
      case notText
    }

    /// From 1.
    public var line: Int
    public var kind: Kind
  }

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let frenchWeekdays = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"]

  /// Reads a calendar.
  public init(reading bytes: [UInt8]) throws(Problem) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Problem(line: 1, kind: .notText) }
    var rest: Set<Int>?
    var holidays: [Holiday] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      var words = line.prefix { $0 != "#" }.lowercased().split { $0.isWhitespace }[...]
      // A byte-order mark that an editor put first is no word.
      if index == 0, let first = words.first, first.unicodeScalars.first == "\u{FEFF}" {
        words = [Substring(String(String.UnicodeScalarView(first.unicodeScalars.dropFirst())))] + words.dropFirst()
      }
      guard let first = words.first, !first.isEmpty else { continue }
      if first == "rest" || first == "repos" {
        let days = words.dropFirst().map(Self.weekday)
        guard !days.isEmpty, !days.contains(nil) else { throw Problem(line: index + 1, kind: .unknownLine) }
        rest = (rest ?? []).union(days.compactMap(\.self))
        guard rest?.count != 7 else { throw Problem(line: index + 1, kind: .noWorkingDay) }
      } else {
        guard words.count == 1 else { throw Problem(line: index + 1, kind: .unknownLine) }
        holidays.append(try Self.holiday(first, line: index + 1))
      }
    }
    self.init(rest: rest ?? [6], holidays: holidays)
  }

  private static func weekday(_ name: Substring) -> Int? {
    weekdays.firstIndex { $0 == name } ?? frenchWeekdays.firstIndex { $0 == name }
  }

  private static func holiday(_ word: Substring, line: Int) throws(Problem) -> Holiday {
    for feast in ["easter", "paques", "pâques"] where word.hasPrefix(feast) {
      let days = word.dropFirst(feast.count)
      guard !days.isEmpty else { return .easter(0) }
      guard let first = days.first, "+-".contains(first), let number = Int(days), (-365...365).contains(number) else {
        break
      }
      return .easter(number)
    }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) && $0.first?.isNumber == true ? Int($0) : nil }
    guard numbers.count == parts.count, parts.count == 2 || parts.count == 3 && parts[0].count == 4 else {
      throw Problem(line: line, kind: .unknownLine)
    }
    // 29 February is a day of some years.
    let date = CivilDay(
      year: numbers.count == 3 ? numbers[0] : 2000, month: numbers.suffix(2)[numbers.count - 2],
      day: numbers[numbers.count - 1])
    guard (1...12).contains(date.month), (1...31).contains(date.day), CivilDay(date.number) == date else {
      throw Problem(line: line, kind: .noDay)
    }
    return numbers.count == 3 ? .once(date.number) : .yearly(month: date.month, day: date.day)
  }
}
