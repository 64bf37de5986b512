/// The days of a simulation, from 1 January 2024.
struct Calendar: Sendable {
  let months: Int
  /// The first day of each month, and the day after the last.
  let starts: [Int]

  init(months: Int) {
    self.months = months
    var starts = [0]
    for month in 0..<months { starts.append(starts[month] + Self.days(inMonth: month)) }
    self.starts = starts
  }

  var days: Int { starts[months] }

  /// The month of a day, from 0.
  func month(of day: Int) -> Int { (starts.lastIndex { $0 <= day } ?? 0) }

  /// `2024-02-29`.
  func date(of day: Int) -> String {
    let month = month(of: day)
    return Self.name(ofMonth: month) + "-" + Self.two(day - starts[month] + 1)
  }

  /// `2024-02`.
  static func name(ofMonth month: Int) -> String { "\(2024 + month / 12)-" + two(month % 12 + 1) }

  /// 0 for Monday; 1 January 2024 was one.
  static func weekday(of day: Int) -> Int { day % 7 }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func days(inMonth month: Int) -> Int {
    let year = 2024 + month / 12
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12]
  }
}
