/// A moment in UTC as ISO 8601 writes it: `2026-03-02T14:05:09.000+00:00`.
struct UTCMoment: CustomStringConvertible {
  let description: String

  /// - Parameter milliseconds: added; those of a second and more move the seconds.
  init(seconds: Int64, milliseconds: Int = 0) {
    let total = seconds + Int64(milliseconds / 1000)
    let secondOfDay = Int((total % 86_400 + 86_400) % 86_400)
    let day = CivilDay(days: Int((total - Int64(secondOfDay)) / 86_400))
    let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map(Self.twoDigits).joined(separator: ":")
    description = "\(day)T\(clock).\(String(String(1000 + milliseconds % 1000).dropFirst()))+00:00"
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A day of the Gregorian calendar, as ISO 8601 writes it.
struct CivilDay: CustomStringConvertible {
  let description: String

  /// Counts days in eras of 400 years that begin on a first of March, as Howard Hinnant's `civil_from_days` does.
  ///
  /// - Parameter days: since 1970-01-01.
  init(days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    description = "\(padded)-\(UTCMoment.twoDigits(civilMonth))-\(UTCMoment.twoDigits(day))"
  }
}
