internal import Journeys

/// The times of a cron expression: minute, hour, day of month, month, weekday, as Vixie cron reads them.
public struct CronExpression: Hashable, Sendable {
  /// As it was written, blanks single.
  public let text: String
  let minute: CronField
  let hour: CronField
  let dayOfMonth: CronField
  let month: CronField
  let weekday: CronField

  private static let names = [
    "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *",
  ]

  public init(_ text: String) throws(ScheduleProblem) {
    let words = text.split { $0 == " " || $0 == "\t" }
    guard let first = words.first else { throw ScheduleProblem(.empty, text) }
    var fields = words
    if first.hasPrefix("@") {
      guard words.count == 1, let meaning = Self.names[first.lowercased()] else {
        throw ScheduleProblem(.unknownName, first)
      }
      fields = meaning.split(separator: " ")
    }
    guard fields.count == 5 else { throw ScheduleProblem(.fieldCount(fields.count), text) }
    self.text = words.joined(separator: " ")
    minute = try CronField(fields[0], .minute)
    hour = try CronField(fields[1], .hour)
    dayOfMonth = try CronField(fields[2], .dayOfMonth)
    month = try CronField(fields[3], .month)
    weekday = try CronField(fields[4], .weekday)
    if nextDay(from: 0) == nil { throw ScheduleProblem(.never, self.text) }
  }

  /// Whether it runs in every hour of a day: such a job follows time as it passes, whatever clocks are made to show.
  var isHourly: Bool { hour.values.count == 24 }

  /// Whether it runs on a day, counted from 1970-01-01.
  ///
  /// Where neither field of days begins with `*`, one of both is enough; else a day must suit both.
  func runs(on day: Int32) -> Bool {
    let civil = CivilDay(day)
    guard month.allows(civil.month) else { return false }
    let suits = (dayOfMonth.allows(civil.day), weekday.allows(Self.weekday(day)))
    return dayOfMonth.isStarred || weekday.isStarred ? suits.0 && suits.1 : suits.0 || suits.1
  }

  /// The first day from `day` on when it runs; nil where there is none.
  func nextDay(from day: Int32) -> Int32? {
    var day = day
    let last = day + Self.longestWait
    while day <= last {
      let civil = CivilDay(day)
      guard month.allows(civil.month) else {
        let isLast = civil.month == 12
        day = CivilDay(year: civil.year + (isLast ? 1 : 0), month: isLast ? 1 : civil.month + 1, day: 1).number
        continue
      }
      if runs(on: day) { return day }
      day += 1
    }
    return nil
  }

  /// A 29th of February on a given weekday comes again within forty years, over a century without a leap day.
  private static let longestWait: Int32 = 41 * 366

  /// From Sunday, 0. 1970-01-01 was a Thursday.
  private static func weekday(_ day: Int32) -> Int { Int((day % 7 + 11) % 7) }
}
