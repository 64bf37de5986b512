/// What a number counts.
public enum Unit: UInt8, CaseIterable, Hashable, Sendable {
  case second, minute, hour, day, week, month, year
  /// Contacts, attempts, occasions.
  case times
  case money, percent, kilometre
  /// A mark out of five or ten.
  case stars
  case megabits, people
  /// The days of the week, by name, in order.
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Unit {
  /// The identifiers of `unit:ID`, in the order of the cases.
  static let identifiers: [StaticString] = [
    "s", "min", "h", "d", "w", "m", "y", "times", "money", "percent", "km", "stars", "mbps", "people",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]

  /// The place of a day in the week, from 1 on.
  public var weekday: Int? {
    rawValue < Self.monday.rawValue ? nil : Int(rawValue - Self.monday.rawValue) + 1
  }

  /// The length of one, in seconds, for a unit of time: a month has 30 days, a year 365.
  public var seconds: Int? {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3_600
    case .day: 86_400
    case .week: 604_800
    case .month: 2_592_000
    case .year: 31_536_000
    default: nil
    }
  }
}

/// A number with its unit, or a date, told in a text.
public struct Quantity: Hashable, Sendable {
  /// What kind of quantity a pattern asks for.
  public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    case duration, count, money, percent, distance, stars, speed, people, date, number
    /// A number in digits, or in words from two on, whatever it counts.
    case figure
    /// A time of the day, or a number that may be one.
    case clock
    /// A day of the week, by name.
    case day
  }

  /// The first token.
  public var first: UInt32
  /// The token after the last.
  public var end: UInt32
  public var kind: Kind
  /// The unit as told, or nil for a bare number or a date.
  public var unit: Unit?
  /// In hundredths: seconds for a duration, minutes since midnight for a time of the day, the day of the month for a date
  /// that names its month (0 for any other), its place for a day of the week, else the number as told.
  public var hundredths: Int
}

extension Quantity.Kind {
  /// The names that patterns use, in the order of the cases.
  static let identifiers: [StaticString] = [
    "duration", "count", "money", "percent", "distance", "stars", "speed", "people", "date", "number",
    "figure", "clock", "day",
  ]

  init(_ unit: Unit) {
    switch unit {
    case .times: self = .count
    case .money: self = .money
    case .percent: self = .percent
    case .kilometre: self = .distance
    case .stars: self = .stars
    case .megabits: self = .speed
    case .people: self = .people
    case .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday: self = .day
    default: self = .duration
    }
  }
}
