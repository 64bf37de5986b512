/// What a number counts.
public enum Unit: UInt8, CaseIterable, Hashable, Sendable {
  case second, minute, hour, day, week, month, year
  /// Contacts, attempts, occasions.
  case times
  case money, percent, kilometre
  /// A mark out of five or ten.
  case stars
  case megabits, people
}

extension Unit {
  /// The identifiers of `unit:ID`, in the order of the cases.
  static let identifiers: [StaticString] = [
    "s", "min", "h", "d", "w", "m", "y", "times", "money", "percent", "km", "stars", "mbps", "people",
  ]

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
  }

  /// The first token.
  public var first: UInt32
  /// The token after the last.
  public var end: UInt32
  public var kind: Kind
  /// The unit as told, or nil for a bare number or a date.
  public var unit: Unit?
  /// In hundredths: seconds for a duration, else the number as told; 0 for a date.
  public var hundredths: Int
}

extension Quantity.Kind {
  /// The names that patterns use, in the order of the cases.
  static let identifiers: [StaticString] = [
    "duration", "count", "money", "percent", "distance", "stars", "speed", "people", "date", "number",
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
    default: self = .duration
    }
  }
}
