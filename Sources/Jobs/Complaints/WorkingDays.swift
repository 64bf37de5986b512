internal import Journeys

/// Which days count as working days.
public struct WorkingDays: Hashable, Sendable {
  /// A day on which nobody works, or one of each year.
  public enum Holiday: Hashable, Sendable {
    /// Days since 1970-01-01.
    case once(Int32)
    case yearly(month: Int, day: Int)
    /// So many days after Easter Sunday; before it where negative.
    case easter(Int)
  }

  /// Days of the week on which nobody works, 0 for Monday.
  let rest: Set<Int>
  private let once: Set<Int32>
  private let yearly: Set<Int>
  private let easter: Set<Int32>

  /// - Parameter rest: days of the week, 0 for Monday; never all seven.
  init(rest: Set<Int>, holidays: [Holiday]) {
    precondition(rest.count < 7, "somebody works on some day")
    self.rest = rest
    var (once, yearly, easter) = (Set<Int32>(), Set<Int>(), Set<Int32>())
    for holiday in holidays {
      switch holiday {
      case .once(let day): once.insert(day)
      case .yearly(let month, let day): yearly.insert(Self.place(month, day))
      case .easter(let days): easter.insert(Int32(clamping: days))
      }
    }
    (self.once, self.yearly, self.easter) = (once, yearly, easter)
  }

  private static func place(_ month: Int, _ day: Int) -> Int { month * 32 + day }

  /// 0 for Monday; 1970-01-01 was a Thursday.
  static func weekday(_ day: Int32) -> Int { ((Int(day) + 3) % 7 + 7) % 7 }

  /// Whether a day, counted from 1970-01-01, is a working day.
  public func contains(_ day: Int32) -> Bool {
    guard !rest.contains(Self.weekday(day)), !once.contains(day) else { return false }
    let date = CivilDay(day)
    if yearly.contains(Self.place(date.month, date.day)) { return false }
    return easter.isEmpty || !easter.contains(day - Easter.sunday(of: date.year))
  }

  /// The last of so many working days after a day, which is not counted itself.
  public func day(_ count: Int, after start: Int32) -> Int32 {
    var (day, left) = (start, count)
    // A calendar of nothing but holidays has no such day; nothing is ever due ten years later.
    while left > 0, day < start + Self.furthest {
      day += 1
      if contains(day) { left -= 1 }
    }
    return day
  }

  private static let furthest: Int32 = 3_660

  /// How many working days there are after a day, up to another one with it; negative where that is earlier.
  public func count(from start: Int32, to end: Int32) -> Int {
    guard start <= end else { return -count(from: end, to: start) }
    var (day, count) = (start, 0)
    while day < end {
      day += 1
      if contains(day) { count += 1 }
    }
    return count
  }
}

extension WorkingDays {
  /// « Jours ouvrables » in France: Monday to Saturday less the public holidays of article L3133-1 of the Code du
  /// travail; in Alsace and Moselle less Good Friday and 26 December too (article L3134-13).
  public static func france(isAlsaceMoselle: Bool = false) -> WorkingDays {
    let common: [Holiday] = [
      .yearly(month: 1, day: 1), .easter(1), .yearly(month: 5, day: 1), .yearly(month: 5, day: 8), .easter(39),
      .easter(50), .yearly(month: 7, day: 14), .yearly(month: 8, day: 15), .yearly(month: 11, day: 1),
      .yearly(month: 11, day: 11), .yearly(month: 12, day: 25),
    ]
    let local: [Holiday] = [.easter(-2), .yearly(month: 12, day: 26)]
    return WorkingDays(rest: [6], holidays: isAlsaceMoselle ? common + local : common)
  }
}
