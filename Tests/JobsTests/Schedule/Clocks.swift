import Foundation
import Jobs

/// Times as people write them.
enum Clocks {
  /// Of `2026-03-29 03:00 +02:00`, seconds from 1970-01-01.
  static func time(_ text: String) -> Int64 {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.calendar = Calendar(identifier: .gregorian)
    formatter.dateFormat = "yyyy-MM-dd HH:mm xxx"
    return Int64(formatter.date(from: text)?.timeIntervalSince1970 ?? .nan)
  }

  /// The next times of a schedule, as its clock shows them, each with its offset in hours.
  static func next(_ count: Int, _ text: String, _ zone: String, after start: String) throws -> [String] {
    let schedule = try Schedule(text, clock: WallClock(named: zone))
    var (time, list) = (time(start), [String]())
    for _ in 0..<count {
      time = schedule.next(after: time)
      list.append(shown(time, schedule.clock))
    }
    return list
  }

  static func shown(_ time: Int64, _ clock: WallClock) -> String {
    let shown = clock.shown(at: time)
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "yyyy-MM-dd HH:mm"
    let offset = (shown - time) / 60
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    let sign = offset < 0 ? "-" : "+"
    return formatter.string(from: Date(timeIntervalSince1970: Double(shown)))
      + " \(sign)\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// Of ` Mon 2026-06-01 00:00:00 UTC`, as systemd writes it.
  static func utc(_ text: String) -> Int64 {
    let words = text.split(separator: " ")
    return words.count < 4 ? 0 : time("\(words[1]) \(words[2].dropLast(3)) +00:00")
  }
}
