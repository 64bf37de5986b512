import ArgumentParser
import Interchange

/// A day as people write it: `2026-03-02`.
struct DayOption: ExpressibleByArgument {
  /// Days since 1970-01-01.
  let day: Int32

  init?(argument: String) {
    guard let day = ISODate.day(argument) else { return nil }
    self.day = day
  }
}
