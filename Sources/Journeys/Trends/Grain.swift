/// How finely time is cut.
public enum Grain: String, CaseIterable, Hashable, Sendable {
  case day
  /// From Monday on.
  case week
  case month

  /// The number of the period that holds a day; periods that follow one another have numbers that do.
  func period(of day: Int32) -> Int {
    switch self {
    case .day: return Int(day)
    // 1970-01-01 was a Thursday.
    case .week: return Int((day + 3) >= 0 ? (day + 3) / 7 : (day - 3) / 7)
    case .month:
      let civil = CivilDay(day)
      return civil.year * 12 + civil.month - 1
    }
  }

  /// The first day of a period.
  func firstDay(of period: Int) -> Int32 {
    switch self {
    case .day: Int32(period)
    case .week: Int32(period * 7 - 3)
    case .month: CivilDay(year: period / 12, month: period % 12 + 1, day: 1).number
    }
  }

  /// What comes again and again: the weekday of a day, the month of a week or month.
  func season(of period: Int) -> Int {
    switch self {
    case .day: ((period + 3) % 7 + 7) % 7
    case .week: CivilDay(firstDay(of: period)).month
    case .month: period % 12 + 1
    }
  }
}
