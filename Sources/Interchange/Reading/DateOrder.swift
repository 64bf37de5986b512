/// In which order a date made of three numbers gives them.
public enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
  case yearMonthDay = "ymd"
}

/// What a column's dates tell about their order.
public struct DateOrderEvidence: Hashable, Sendable {
  /// Dates whose second number can only be a day, whose first can only be one, and those that could be either.
  private(set) var monthFirst = 0
  private(set) var dayFirst = 0
  private(set) var ambiguous = 0

  public init() {}

  /// Takes one value into account.
  mutating func add(_ value: Span<UInt8>) {
    guard let (first, second) = Self.leadingNumbers(value) else { return }
    switch (first, second) {
    case (13...31, 1...12): dayFirst += 1
    case (1...12, 13...31): monthFirst += 1
    case (1...12, 1...12): ambiguous += first == second ? 0 : 1
    default: break
    }
  }

  /// The order told, or nil while every date could be read both ways.
  var order: DateOrder? {
    guard dayFirst + monthFirst > 0 else { return nil }
    return monthFirst > dayFirst ? .monthDayYear : .dayMonthYear
  }

  /// Whether some dates tell one order, and others the other.
  public var isContradicted: Bool { dayFirst > 0 && monthFirst > 0 }

  /// Whether there are dates that only an order can read, and nothing tells it.
  var isOpen: Bool { ambiguous > 0 && order == nil }

  /// The first two numbers of a date such as `3/4/2024`; nil where it begins with a year or is no such date.
  private static func leadingNumbers(_ value: Span<UInt8>) -> (Int, Int)? {
    let text = DateText(value, months: [:])
    guard text.numbers.count >= 3, text.month == nil else { return nil }
    guard text.numbers[0].digits <= 2, text.numbers[1].digits <= 2, text.numbers[2].digits != 3 else { return nil }
    return (text.numbers[0].value, text.numbers[1].value)
  }
}
