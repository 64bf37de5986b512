/// The line of a crontab that runs a job.
public enum CrontabLine {
  /// - Returns: nil where cron cannot say it: an interval that divides no hour and no day, a path with a line break.
  public static func text(_ installation: Installation) -> String? {
    let paths = [installation.program, installation.file]
    guard let times = times(installation.schedule), !paths.contains(where: { $0.contains { $0.isNewline } }) else {
      return nil
    }
    let command = "\(word(installation.program)) job run \(word(installation.file))"
    return "\(times) \(command)"
  }

  /// Without leave to be interpreted: for the shell in single quotes, for cron with every `%` escaped.
  static func word(_ text: String) -> String {
    var result = "'"
    var last: Character?
    for character in text {
      switch character {
      case "'": result += "'\\''"
      // After a backslash cron would take the next one for the escaped one: an empty word between parts them.
      case "%": result += (last == "\\" ? "''" : "") + "\\%"
      default: result.append(character)
      }
      last = character
    }
    return result + "'"
  }

  private static func times(_ schedule: Schedule) -> String? {
    switch schedule.rhythm {
    case .cron(let expression): return expression.text
    case .every(let seconds):
      let (minutes, hours) = (seconds / 60, seconds / 3_600)
      if minutes < 60, 60 % minutes == 0 { return minutes == 1 ? "* * * * *" : "*/\(minutes) * * * *" }
      if seconds == 3_600 { return "0 * * * *" }
      if seconds % 3_600 == 0, hours < 24, 24 % hours == 0 { return "0 */\(hours) * * *" }
      return seconds == 86_400 ? "0 0 * * *" : nil
    }
  }
}
