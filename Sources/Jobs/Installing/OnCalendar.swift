/// A schedule as systemd's timers say it: each line is a time of its own, and any of them starts the unit.
public enum OnCalendar {
  /// The lines of `[Timer]`; nil where they cannot say the schedule exactly.
  public static func lines(_ schedule: Schedule) -> [String]? {
    switch schedule.rhythm {
    case .cron(let expression):
      return times(expression).map { "OnCalendar=\($0) \(schedule.clock.name)" }
    case .every(let seconds):
      return time(every: seconds).map { ["OnCalendar=\($0) UTC"] }
    }
  }

  /// Where an interval divides no hour and no day: counted from the last run, not from midnight.
  public static func intervalLines(_ seconds: Int64) -> [String] {
    ["OnActiveSec=1min", "OnUnitActiveSec=\(seconds / 60)min"]
  }

  private static func time(every seconds: Int64) -> String? {
    let (minutes, hours) = (seconds / 60, seconds / 3_600)
    if minutes < 60, 60 % minutes == 0 { return "*-*-* *:00/\(minutes):00" }
    if seconds % 3_600 == 0, hours < 24, 24 % hours == 0 { return "*-*-* 00/\(hours):00:00" }
    return seconds == 86_400 ? "*-*-* 00:00:00" : nil
  }

  private static func times(_ expression: CronExpression) -> [String] {
    let (day, weekday) = (expression.dayOfMonth, expression.weekday)
    let date = "*-\(list(expression.month, of: 1...12))-"
    let clock = " \(list(expression.hour, of: 0...23)):\(list(expression.minute, of: 0...59)):00"
    let days = list(day, of: 1...31)
    if day.isStarred || weekday.isStarred { return [names(weekday) + date + days + clock] }
    // Either field is enough to cron: two times to systemd, which asks for both on one line.
    return [date + days + clock, names(weekday) + date + "*" + clock]
  }

  private static func names(_ weekday: CronField) -> String {
    let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let days = (0..<7).filter { weekday.allows($0) }
    return days.count == 7 ? "" : days.map { names[$0] }.joined(separator: ",") + " "
  }

  private static func list(_ field: CronField, of range: ClosedRange<Int>) -> String {
    let values = range.filter { field.allows($0) }
    if values.count == range.count { return "*" }
    return values.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ",")
  }
}
