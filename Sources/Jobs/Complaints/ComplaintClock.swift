internal import Journeys

/// Until when a complaint is to be acknowledged and answered, as the French supervisor (ACPR, recommendation 2022-R-01)
/// counts: ten working days and two months from the day on which it was sent.
///
/// - The day of sending is not counted: the tenth working day after it is the last one, to its end.
/// - Two months end on the day of the same number; where the month has none, on its last day. A Sunday or holiday puts
///   nothing off.
public struct ComplaintClock: Hashable, Sendable {
  /// What the clock runs from.
  public enum Start: String, CaseIterable, Hashable, Sendable {
    /// The day that the verbatim tells of itself, or on which an oral complaint was put in writing.
    case sent
    /// Nothing tells it: the day on which the verbatim came into the store.
    case received
  }

  /// Days since 1970-01-01, as all days here.
  public var day: Int32
  public var start: Start
  public var acknowledgeBy: Int32
  public var answerBy: Int32

  public static let workingDaysToAcknowledge = 10
  public static let monthsToAnswer = 2

  public init(from day: Int32, _ start: Start, _ calendar: WorkingDays) {
    (self.day, self.start) = (day, start)
    acknowledgeBy = calendar.day(Self.workingDaysToAcknowledge, after: day)
    answerBy = CivilDay(day).adding(months: Self.monthsToAnswer).number
  }
}

extension CivilDay {
  /// The day of the same number so many months later, or the last one of that month.
  func adding(months: Int) -> CivilDay {
    let total = year * 12 + month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    return CivilDay(year: year, month: month, day: min(day, Self.length(of: month, in: year)))
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let next = month == 12 ? CivilDay(year: year + 1, month: 1, day: 1) : CivilDay(year: year, month: month + 1, day: 1)
    return Int(next.number - CivilDay(year: year, month: month, day: 1).number)
  }
}

/// What is to be done by a day, and whether it was.
public struct Deadline: Hashable, Sendable {
  public var due: Int32
  /// When it was done, where that is told.
  public var done: Int32?

  public init(due: Int32, done: Int32?) { (self.due, self.done) = (due, done) }

  /// Whether the day has gone by without it, or it was done after it.
  public func isOverdue(on today: Int32) -> Bool { (done ?? today) > due }

  /// How many days there are left, today not counted; negative once it is overdue, nil once it is done.
  public func daysLeft(on today: Int32) -> Int? { done == nil ? Int(due) - Int(today) : nil }

  /// The same in working days.
  public func workingDaysLeft(on today: Int32, _ calendar: WorkingDays) -> Int? {
    done == nil ? calendar.count(from: today, to: due) : nil
  }
}
