import Journeys

/// Days and moments as people and programs read them, in UTC.
public enum CivilDate {
  /// `2026-03-02`, of days since 1970-01-01.
  public static func text(_ day: Int32) -> String {
    CivilDay(day).iso
  }

  /// `2026-03-02T04:05:06Z`, of seconds since then.
  public static func moment(_ seconds: Int64) -> String {
    let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = Int(seconds - day * 86_400)
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(text(Int32(clamping: day)))T\(time)Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
  }
}
