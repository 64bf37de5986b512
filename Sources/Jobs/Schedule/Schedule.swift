/// When a job runs.
public struct Schedule: Hashable, Sendable {
  /// By the calendar, or by an interval.
  public enum Rhythm: Hashable, Sendable {
    case cron(CronExpression)
    /// At each multiple of so many seconds from 1970-01-01, 00:00 UTC: the same times whenever the watch began.
    case every(seconds: Int64)
  }

  public let rhythm: Rhythm
  public let clock: WallClock

  private static let units: [(name: Character, seconds: Int64)] = [("m", 60), ("h", 3_600), ("d", 86_400)]
  /// No longer than a year.
  private static let longest: Int64 = 366 * 86_400

  /// - Parameter text: a cron expression, or `every 15m`, `every 6h`, `every 1d`.
  public init(_ text: String, clock: WallClock) throws(ScheduleProblem) {
    self.clock = clock
    let words = text.split { $0 == " " || $0 == "\t" }
    if words.first?.lowercased() == "every" {
      rhythm = .every(seconds: try Self.seconds(words.dropFirst().joined(), in: text))
    } else {
      rhythm = .cron(try CronExpression(text))
    }
  }

  /// As it was written.
  public var text: String {
    switch rhythm {
    case .cron(let expression): return expression.text
    case .every(let seconds):
      let unit = Self.units.last { seconds % $0.seconds == 0 } ?? Self.units[0]
      return "every \(seconds / unit.seconds)\(unit.name)"
    }
  }

  private static func seconds(_ text: String, in whole: String) throws(ScheduleProblem) -> Int64 {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).lowercased()
    guard let number = Int64(digits), let found = units.first(where: { String($0.name) == unit }), number > 0,
      number <= longest / found.seconds
    else { throw ScheduleProblem(.badInterval, whole) }
    return number * found.seconds
  }
}
