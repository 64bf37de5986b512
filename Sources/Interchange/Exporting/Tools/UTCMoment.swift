import Journeys

/// A moment in UTC as ISO 8601 writes it: `2026-03-02T14:05:09.000+00:00`.
struct UTCMoment: CustomStringConvertible {
  let description: String

  /// - Parameter milliseconds: added; those of a second and more move the seconds.
  init(seconds: Int64, milliseconds: Int = 0) {
    let total = seconds + Int64(milliseconds / 1000)
    let secondOfDay = Int((total % 86_400 + 86_400) % 86_400)
    let day = CivilDay(Int32(clamping: (total - Int64(secondOfDay)) / 86_400)).iso
    let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map(Self.twoDigits).joined(separator: ":")
    description = "\(day)T\(clock).\(String(String(1000 + milliseconds % 1000).dropFirst()))+00:00"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
