import Journeys

/// Moments as people and programs read them, in UTC.
public enum UTCTime {
  /// `2026-03-02T04:05:06Z`, of seconds since 1970-01-01T00:00:00Z.
  public static func text(_ seconds: Int64) -> String {
    let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = Int(seconds - day * 86_400)
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(twoDigits).joined(separator: ":")
    return "\(CivilDay(Int32(clamping: day)).iso)T\(time)Z"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
