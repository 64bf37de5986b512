import Storage

/// Which days a map is counted from: those of its window, or the latest of them where they hold too many findings.
struct MapWindow: Hashable, Sendable {
  var window: Storage.Window
  var isShortened = false

  /// - Parameter today: days since 1970-01-01.
  init(_ window: TimeWindow, today: Int32, most: Int, in store: Store) throws(StoreError) {
    self.window = Self.days(window, today: today)
    var left = most
    var byDay: [(day: Int32, findings: Int)] = []
    for volume in try store.volumes(self.window) {
      guard let day = volume.day else {
        left -= volume.value.findings
        continue
      }
      if byDay.last?.day != day { byDay.append((day, 0)) }
      byDay[byDay.count - 1].findings += volume.value.findings
    }
    var first = byDay.last?.day
    for (day, findings) in byDay.reversed() {
      left -= findings
      if left < 0 { break }
      first = day
    }
    isShortened = left < 0
    // The last day is shown all the same where it has more than that by itself.
    if isShortened, let first { self.window.first = first }
  }

  /// The days of a window; those without a date belong to it, since nobody knows that they are old.
  static func days(_ window: TimeWindow, today: Int32) -> Storage.Window {
    guard let first = window.firstDay(today: today) else { return .everything }
    // Where it is tomorrow already, days are told of that UTC does not know yet.
    return Storage.Window(first: first, last: today + 1, holdsUndated: true)
  }
}
