extension Schedule {
  /// The first time after another when the job is to run, both in seconds from 1970-01-01, 00:00 UTC.
  ///
  /// A time that the clock skips is run right after the gap, all those of one gap together; a time that it shows twice
  /// is run at the first of both. What runs every hour follows time itself: twice where an hour comes twice.
  /// - Complexity: O(days until then).
  public func next(after time: Int64) -> Int64 {
    switch rhythm {
    case .every(let seconds): (Self.floor(time, seconds) + 1) * seconds
    case .cron(let expression):
      expression.isHourly ? nextMinute(expression, after: time) : nextOfClock(expression, after: time)
    }
  }

  private static let day: Int64 = 86_400
  private static let minute: Int64 = 60

  /// Minute by minute, as time passes.
  private func nextMinute(_ expression: CronExpression, after time: Int64) -> Int64 {
    var time = time - Self.remainder(clock.shown(at: time), Self.minute) + Self.minute
    while true {
      let shown = clock.shown(at: time)
      let day = Int32(Self.floor(shown, Self.day))
      if !expression.runs(on: day) {
        let midnight = Int64(nextDay(expression, from: day + 1)) * Self.day
        time = clock.view(from: midnight, to: midnight).firstTime(showing: midnight) ?? time + Self.minute
      } else if expression.minute.allows(Int(Self.remainder(shown, 3_600) / Self.minute)) {
        return time
      } else {
        time += Self.minute
      }
    }
  }

  /// By what the clock shows: what comes later on it is never run earlier.
  private func nextOfClock(_ expression: CronExpression, after time: Int64) -> Int64 {
    // From the day before: where the clock was put back over midnight, that day comes again.
    var day = Int32(Self.floor(clock.shown(at: time), Self.day)) - 1
    while true {
      day = nextDay(expression, from: day)
      if let first = first(expression, on: day, after: time) { return first }
      day += 1
    }
  }

  /// The first time on a day of the clock that is after another time.
  private func first(_ expression: CronExpression, on day: Int32, after time: Int64) -> Int64? {
    let midnight = Int64(day) * Self.day
    let view = clock.view(from: midnight, to: midnight + Self.day)
    let minutes = expression.minute.values
    for hour in expression.hour.values {
      for minute in minutes {
        let first = view.firstTime(showing: midnight + Int64(hour) * 3_600 + Int64(minute) * Self.minute)
        if let first, first > time { return first }
      }
    }
    return nil
  }

  private func nextDay(_ expression: CronExpression, from day: Int32) -> Int32 {
    guard let day = expression.nextDay(from: day) else {
      preconditionFailure("an expression that never runs is refused when it is read")
    }
    return day
  }

  private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
    number / divisor - (number % divisor < 0 ? 1 : 0)
  }

  private static func remainder(_ number: Int64, _ divisor: Int64) -> Int64 {
    number - floor(number, divisor) * divisor
  }
}
