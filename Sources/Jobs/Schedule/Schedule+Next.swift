extension Schedule {
  /// The first time after another when the job is to run, both in seconds from 1970-01-01, 00:00 UTC.
  ///
  /// A time that the clock skips is run right after the gap, all those of one gap together; a time that it shows twice
  /// is run at the first of both. What runs every hour follows time itself: twice where an hour comes twice.
  /// - Complexity: O(days until then).
  public func next(after time: Int64) -> Int64 {
    switch rhythm {
    case .every(let seconds): return (Self.floor(time, seconds) + 1) * seconds
    case .cron(let expression): return next(expression, after: time)
    }
  }

  private func next(_ expression: CronExpression, after time: Int64) -> Int64 {
    // From the day before: where the clock was put back over midnight, that day comes again.
    var day = Int32(Self.floor(clock.shown(at: time), Self.day)) - 1
    while let running = expression.nextDay(from: day) {
      if let first = first(expression, on: running, after: time) {
        let beside = expression.runs(on: running + 1) ? self.first(expression, on: running + 1, after: time) : nil
        return min(first, beside ?? first)
      }
      day = running + 1
    }
    preconditionFailure("an expression that never runs is refused when it is read")
  }

  private static let day: Int64 = 86_400

  /// The first time on a day of the clock that is after another time.
  private func first(_ expression: CronExpression, on day: Int32, after time: Int64) -> Int64? {
    let midnight = Int64(day) * Self.day
    let view = clock.view(from: midnight, to: midnight + Self.day)
    var best: Int64?
    let minutes = expression.minute.values
    for hour in expression.hour.values {
      for minute in minutes {
        let shown = midnight + Int64(hour * 3_600 + minute * 60)
        let times =
          expression.isHourly ? view.times(showing: shown) : [view.firstTime(showing: shown)].compactMap(\.self)
        for candidate in times where candidate > time { best = min(best ?? candidate, candidate) }
        // In the order of the clock they are in the order of time too, but where an hour comes twice.
        if let best, !expression.isHourly { return best }
      }
    }
    return best
  }

  private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
    number / divisor - (number % divisor < 0 ? 1 : 0)
  }
}
