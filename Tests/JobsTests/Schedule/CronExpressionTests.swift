import Jobs
import Testing

@Test(arguments: [
  ("0 0 13 * 5", ["2026-01-02", "2026-01-09", "2026-01-13", "2026-01-16"]),
  ("0 0 13 * *", ["2026-01-13", "2026-02-13"]),
  ("0 0 */2 * 1", ["2026-01-05", "2026-01-19"]),
  ("0 0 1-7 * */6", ["2026-01-03", "2026-01-04", "2026-02-01"]),
  ("0 0 * * 7", ["2026-01-04", "2026-01-11"]),
  ("0 0 * * Sun", ["2026-01-04", "2026-01-11"]),
  ("0 0 * * 5-7", ["2026-01-02", "2026-01-03", "2026-01-04", "2026-01-09"]),
  ("0 0 1 JAN,jul *", ["2026-07-01", "2027-01-01"]),
  ("0 0 31 * *", ["2026-01-31", "2026-03-31"]),
  ("@monthly", ["2026-02-01", "2026-03-01"]),
  ("@weekly", ["2026-01-04", "2026-01-11"]),
  ("@yearly", ["2027-01-01"]),
])
func `Days are joined as Vixie cron joins them`(expression: String, days: [String]) throws {
  let times = try Clocks.next(days.count, expression, "UTC", after: "2026-01-01 00:00 +00:00")
  #expect(times == days.map { $0 + " 00:00 +00:00" })
}

@Test(arguments: [
  ("", "empty", ""), ("* * * *", "fieldCount(4)", "* * * *"), ("0 * * * * *", "fieldCount(6)", "0 * * * * *"),
  ("@reboot", "unknownName", "@reboot"), ("60 * * * *", "outOfRange(Jobs.CronField.Kind.minute)", "60"),
  ("* 24 * * *", "outOfRange(Jobs.CronField.Kind.hour)", "24"),
  ("* * 0 * *", "outOfRange(Jobs.CronField.Kind.dayOfMonth)", "0"),
  ("* * * 13 *", "outOfRange(Jobs.CronField.Kind.month)", "13"),
  ("* * * * 8", "outOfRange(Jobs.CronField.Kind.weekday)", "8"),
  ("5-3 * * * *", "backwardRange", "5-3"), ("5/15 * * * *", "stepWithoutRange", "5/15"),
  ("*/0 * * * *", "badStep", "*/0"), ("*/-1 * * * *", "badStep", "*/-1"), ("1/2/3 * * * *", "badStep", "1/2/3"),
  ("1,,2 * * * *", "notANumber", ""), ("mon * * * *", "notANumber", "mon"), ("* * * * L", "notANumber", "L"),
  ("0 0 30 2 *", "never", "0 0 30 2 *"), ("every 0m", "badInterval", "every 0m"),
  ("every 15", "badInterval", "every 15"), ("every", "badInterval", "every"), ("every 15s", "badInterval", "every 15s"),
  ("every 99999999999999999999d", "badInterval", "every 99999999999999999999d"),
])
func `A mistake in a schedule is told with its words`(text: String, kind: String, part: String) {
  let problem = #expect(throws: ScheduleProblem.self) { try Schedule(text, clock: .utc) }
  #expect(problem.map { "\($0.kind)" } == kind)
  #expect(problem?.part == part)
}

@Test(arguments: [
  ("every 90m", "every 90m"), ("every 120 m", "every 2h"), ("EVERY 1d", "every 1d"), (" 0  3 * * * ", "0 3 * * *"),
])
func `A schedule tells its text`(text: String, shown: String) throws {
  #expect(try Schedule(text, clock: .utc).text == shown)
}

@Test func `A zone that is nowhere is refused`() {
  #expect(throws: ScheduleProblem(.unknownZone, "Europe/Pariss")) { try WallClock(named: "Europe/Pariss") }
}
