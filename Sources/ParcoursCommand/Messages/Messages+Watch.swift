import Jobs
import Journeys

/// What `parcours job watch` says.
extension Messages {
  static func noSchedule(_ path: String) -> String {
    say(
      "\(path) : aucun horaire ; ajoutez par exemple schedule: \"30 3 * * *\"",
      "\(path): no schedule; add for instance schedule: \"30 3 * * *\"")
  }

  static func watch(_ notice: Watch.Notice, _ clock: WallClock) -> String {
    switch notice {
    case .next(let time):
      say("prochain passage : ", "next run: ") + moment(time, clock)
    case .began: say("passage commencé", "run began")
    case .ended(let status?): say("passage terminé, code \(status)", "run ended, exit status \(status)")
    case .ended(nil): say("passage interrompu", "run cut off")
    case .cannotStart(let code): say("impossible de lancer le passage : ", "cannot start the run: ") + system(code)
    }
  }

  /// As the clock of a zone shows it: 2026-03-29 03:00 (Europe/Paris).
  static func moment(_ time: Int64, _ clock: WallClock) -> String {
    let shown = clock.shown(at: time)
    let day = Int32(clamping: shown >= 0 ? shown / 86_400 : (shown - 86_399) / 86_400)
    let minute = Int(shown - Int64(day) * 86_400) / 60
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(CivilDay(day).iso) \(two(minute / 60)):\(two(minute % 60)) (\(clock.name))"
  }
}
