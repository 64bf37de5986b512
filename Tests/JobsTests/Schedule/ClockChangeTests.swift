import Testing

/// A schedule, from when on, and the times that follow.
private struct Case: CustomTestStringConvertible {
  var schedule: String
  var zone: String
  var start: String
  var times: [String]

  init(_ schedule: String, _ zone: String, after start: String, _ times: [String]) {
    (self.schedule, self.zone, self.start, self.times) = (schedule, zone, start, times)
  }

  var testDescription: String { "\(schedule) in \(zone) after \(start)" }
}

private let cases = [
  // Paris puts its clocks on from 2 to 3 on 2026-03-29, and back from 3 to 2 on 2026-10-25.
  Case(
    "30 2 * * *", "Europe/Paris", after: "2026-03-28 00:00 +01:00",
    ["2026-03-28 02:30 +01:00", "2026-03-29 03:00 +02:00", "2026-03-30 02:30 +02:00"]),
  Case(
    "*/20 2 * * *", "Europe/Paris", after: "2026-03-28 02:30 +01:00",
    ["2026-03-28 02:40 +01:00", "2026-03-29 03:00 +02:00", "2026-03-30 02:00 +02:00"]),
  Case(
    "30 2 * * *", "Europe/Paris", after: "2026-10-24 12:00 +02:00",
    ["2026-10-25 02:30 +02:00", "2026-10-26 02:30 +01:00"]),
  Case(
    "0 3 * * *", "Europe/Paris", after: "2026-10-24 12:00 +02:00",
    ["2026-10-25 03:00 +01:00", "2026-10-26 03:00 +01:00"]),
  // What runs every hour follows time itself.
  Case(
    "0 * * * *", "Europe/Paris", after: "2026-03-29 00:30 +01:00",
    ["2026-03-29 01:00 +01:00", "2026-03-29 03:00 +02:00", "2026-03-29 04:00 +02:00"]),
  Case(
    "0 * * * *", "Europe/Paris", after: "2026-10-25 01:30 +02:00",
    ["2026-10-25 02:00 +02:00", "2026-10-25 02:00 +01:00", "2026-10-25 03:00 +01:00"]),
  Case(
    "*/30 * * * *", "Europe/Paris", after: "2026-10-25 02:00 +02:00",
    ["2026-10-25 02:30 +02:00", "2026-10-25 02:00 +01:00", "2026-10-25 02:30 +01:00", "2026-10-25 03:00 +01:00"]),
  Case(
    "0 1-5 * * *", "Europe/Paris", after: "2026-03-29 00:00 +01:00",
    ["2026-03-29 01:00 +01:00", "2026-03-29 03:00 +02:00", "2026-03-29 04:00 +02:00"]),
  Case(
    "0 1-5 * * *", "Europe/Paris", after: "2026-10-25 00:00 +02:00",
    ["2026-10-25 01:00 +02:00", "2026-10-25 02:00 +02:00", "2026-10-25 03:00 +01:00"]),
  // New York: from 2 to 3 on 2026-03-08, from 2 to 1 on 2026-11-01.
  Case(
    "15 2 * * *", "America/New_York", after: "2026-03-07 12:00 -05:00",
    ["2026-03-08 03:00 -04:00", "2026-03-09 02:15 -04:00"]),
  Case(
    "15 1 * * *", "America/New_York", after: "2026-10-31 12:00 -04:00",
    ["2026-11-01 01:15 -04:00", "2026-11-02 01:15 -05:00"]),
  // Sydney: from 2 to 3 on 2026-10-04, from 3 to 2 on 2026-04-05.
  Case(
    "45 2 * * *", "Australia/Sydney", after: "2026-10-03 12:00 +10:00",
    ["2026-10-04 03:00 +11:00", "2026-10-05 02:45 +11:00"]),
  Case(
    "45 2 * * *", "Australia/Sydney", after: "2026-04-04 12:00 +11:00",
    ["2026-04-05 02:45 +11:00", "2026-04-06 02:45 +10:00"]),
  // Lord Howe moves by half an hour; Beirut at midnight; Apia left out a whole day.
  Case(
    "15 2 * * *", "Australia/Lord_Howe", after: "2026-10-03 12:00 +10:30",
    ["2026-10-04 02:30 +11:00", "2026-10-05 02:15 +11:00"]),
  Case(
    "@daily", "Asia/Beirut", after: "2026-03-28 12:00 +02:00",
    ["2026-03-29 01:00 +03:00", "2026-03-30 00:00 +03:00"]),
  Case(
    "0 12 * * *", "Pacific/Apia", after: "2011-12-29 00:00 -10:00",
    ["2011-12-29 12:00 -10:00", "2011-12-31 00:00 +14:00", "2011-12-31 12:00 +14:00"]),
  // Leap days.
  Case(
    "0 0 29 2 *", "Europe/Paris", after: "2026-01-01 00:00 +01:00",
    ["2028-02-29 00:00 +01:00", "2032-02-29 00:00 +01:00"]),
  Case("0 0 29 2 *", "UTC", after: "2096-03-01 00:00 +00:00", ["2104-02-29 00:00 +00:00"]),
  Case("0 0 29 2 */7", "UTC", after: "2026-01-01 00:00 +00:00", ["2032-02-29 00:00 +00:00"]),
  // Intervals are of time itself.
  Case(
    "every 6h", "Europe/Paris", after: "2026-03-28 20:00 +01:00",
    ["2026-03-29 01:00 +01:00", "2026-03-29 08:00 +02:00"]),
  Case(
    "every 15m", "Europe/Paris", after: "2026-10-25 02:50 +02:00",
    ["2026-10-25 02:00 +01:00", "2026-10-25 02:15 +01:00"]),
]

@Test(arguments: cases)
private func `A clock's changes leave no run out and make none twice`(example: Case) throws {
  #expect(
    try Clocks.next(example.times.count, example.schedule, example.zone, after: example.start) == example.times)
}
