/// A length of time, as a job file writes it: `90s`, `15m`, `12h`, `90d`, `6w`, `2y`.
public struct TimeSpan: Hashable, Sendable {
  public var seconds: Int

  public init(seconds: Int) { self.seconds = seconds }
  public init(days: Int) { seconds = days * Self.day }

  /// Reads a number and its unit; nil where it is none, or longer than a thousand years.
  public init?(_ text: String) {
    let units: [Character: Int] = [
      "s": 1, "m": 60, "h": 3600, "d": Self.day, "j": Self.day, "w": 7 * Self.day, "y": 365 * Self.day,
      "a": 365 * Self.day,
    ]
    guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()), number >= 0,
      number <= 365_000 * Self.day / unit
    else { return nil }
    seconds = number * unit
  }

  /// How many days, a begun one counted whole.
  public var days: Int { (seconds + Self.day - 1) / Self.day }

  /// As a job file writes it, in the largest unit that holds it whole.
  public var text: String {
    for (unit, size) in [("d", Self.day), ("h", 3600), ("m", 60)] where seconds > 0 && seconds % size == 0 {
      return "\(seconds / size)\(unit)"
    }
    return "\(seconds)s"
  }

  private static let day = 86_400
}

/// Which days are looked at.
public enum TimeWindow: Hashable, Sendable {
  case all
  /// The days up to the day of the run.
  case latest(TimeSpan)

  /// The first day, counted from 1970-01-01; nil where all are looked at.
  public func firstDay(today: Int32) -> Int32? {
    switch self {
    case .all: nil
    case .latest(let span): today - Int32(clamping: max(1, span.days)) + 1
    }
  }
}
