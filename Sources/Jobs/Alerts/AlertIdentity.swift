internal import Crypto

/// The name by which everybody knows an alert, whoever works it out: a receiver that has it once needs it no more.
enum AlertIdentity {
  /// 32 hexadecimal digits that are the same for the same job, rule, place and first day.
  static func of(job: String, _ alarm: Alarm) -> String {
    let text = [job, alarm.rule.rawValue, alarm.place.key, String(alarm.first)].joined(separator: "\n")
    return SHA256.hash(data: Array(text.utf8)).prefix(16).hexadecimal
  }
}
