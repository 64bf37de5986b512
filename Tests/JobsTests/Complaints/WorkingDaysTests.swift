import Journeys
import Testing

@testable import Jobs

/// A day as ISO 8601 writes it, in days since 1970-01-01.
func day(_ text: String) -> Int32 {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return CivilDay(year: parts[0], month: parts[1], day: parts[2]).number
}

@Suite struct `Working days` {
  @Test(arguments: [
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13",
    "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "1954-04-18", "1981-04-19", "2000-04-23", "2049-04-18",
    "2076-04-19", "2100-03-28",
  ])
  func `Easter falls where the calendar says`(date: String) {
    let sunday = day(date)
    #expect(CivilDay(Easter.sunday(of: CivilDay(sunday).year)).iso == date)
    #expect(WorkingDays.weekday(sunday) == 6)
  }

  @Test func `every Easter of four centuries is a Sunday between 22 March and 25 April`() {
    for year in 1_900...2_299 {
      let sunday = Easter.sunday(of: year)
      #expect(WorkingDays.weekday(sunday) == 6)
      #expect((day("\(year)-03-22")...day("\(year)-04-25")).contains(sunday))
    }
  }

  @Test(arguments: [
    (2026, ["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25"]),
    (2027, ["01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01", "11-11", "12-25"]),
    // In 2008 the Ascension fell on 1 May.
    (2008, ["01-01", "03-24", "05-01", "05-08", "05-12", "07-14", "08-15", "11-01", "11-11", "12-25"]),
  ])
  func `French holidays are those of the year`(year: Int, holidays: [String]) {
    let year1 = day("\(year)-01-01")...day("\(year)-12-31")
    let everyDay = WorkingDays(rest: [], holidays: [])
    let france = WorkingDays.france()
    let off = year1.filter { !france.contains($0) && everyDay.contains($0) }.map { CivilDay($0) }
    let sundays = year1.filter { WorkingDays.weekday($0) == 6 }
    let expected = Set(holidays.map { day("\(year)-\($0)") }).union(sundays)
    #expect(Set(off.map(\.number)) == expected)
  }

  @Test func `Alsace and Moselle have two more`() {
    let (here, there) = (WorkingDays.france(), WorkingDays.france(isAlsaceMoselle: true))
    let more = (day("2026-01-01")...day("2026-12-31")).filter { here.contains($0) && !there.contains($0) }
    #expect(more.map { CivilDay($0).iso } == ["2026-04-03", "2026-12-26"])
  }

  @Test(arguments: [
    ("2026-03-02", 10, "2026-03-13"),
    ("2026-03-06", 1, "2026-03-07"),
    ("2026-03-07", 1, "2026-03-09"),
    ("2026-03-08", 1, "2026-03-09"),
    // Easter Monday is none.
    ("2026-04-02", 10, "2026-04-15"),
    // 1 and 8 May, the Ascension.
    ("2026-04-30", 10, "2026-05-15"),
    ("2026-12-24", 10, "2027-01-07"),
    ("2028-02-21", 10, "2028-03-03"),
  ])
  func `are counted from the day after`(start: String, count: Int, last: String) {
    #expect(CivilDay(WorkingDays.france().day(count, after: day(start))).iso == last)
    #expect(WorkingDays.france().count(from: day(start), to: day(last)) == count)
  }

  @Test func `count the same forwards and backwards`() {
    let calendar = WorkingDays.france(isAlsaceMoselle: true)
    for start in day("2024-01-01")...day("2028-12-31") {
      let last = calendar.day(10, after: start)
      #expect(calendar.contains(last) && calendar.count(from: start, to: last) == 10)
      #expect(calendar.count(from: last, to: start) == -10)
    }
  }
}

@Suite struct `A calendar of one's own` {
  private func calendar(_ text: String) throws -> WorkingDays { try WorkingDays(reading: Array(text.utf8)) }

  @Test func `has its holidays and days of rest`() throws {
    let belgium = try calendar(
      """
      \u{FEFF}# Belgique
      repos sam dim
      01-01
      easter+1   # lundi de Pâques
      Pâques-2
      07-21
      2026-12-24

      """)
    let off = ["2026-01-01", "2027-01-01", "2026-04-06", "2026-04-03", "2026-07-21", "2026-12-24", "2026-07-18"]
    #expect(off.allSatisfy { !belgium.contains(day($0)) })
    #expect(["2027-12-24", "2026-07-20", "2026-05-01"].allSatisfy { belgium.contains(day($0)) })
  }

  @Test func `rests on Sundays where nothing is said`() throws {
    let calendar = try calendar("")
    #expect(calendar == WorkingDays(rest: [6], holidays: []))
    #expect(calendar.contains(day("2026-02-28")) && !calendar.contains(day("2026-03-01")))
  }

  @Test(arguments: [
    ("01-01\n13-01", 2, WorkingDays.Problem.Kind.noDay), ("2026-02-29", 1, .noDay), ("02-30", 1, .noDay),
    ("demain", 1, .unknownLine), ("rest", 1, .unknownLine), ("rest lundi", 1, .unknownLine),
    ("26-02-03", 1, .unknownLine), ("easter-366", 1, .unknownLine),
    ("easter-9223372036854775808", 1, .unknownLine), ("easter*2", 1, .unknownLine), ("01-01 01-02", 1, .unknownLine),
    ("rest mon tue wed thu\nrest fri sat sun", 2, .noWorkingDay),
  ])
  func `says where it is wrong`(text: String, line: Int, kind: WorkingDays.Problem.Kind) {
    let problem = #expect(throws: WorkingDays.Problem.self) { try calendar(text) }
    #expect(problem == WorkingDays.Problem(line: line, kind: kind))
  }

  @Test func `knows 29 February`() throws {
    let calendar = try calendar("02-29\n2028-02-28")
    #expect(!calendar.contains(day("2028-02-29")) && !calendar.contains(day("2028-02-28")))
    #expect(calendar.contains(day("2027-02-27")))
  }

  @Test func `of nothing but holidays ends some day`() throws {
    let every = (1...12).flatMap { month in (1...31).map { "\(month)-\($0)" } }
      .filter { (try? calendar($0)) != nil }.joined(separator: "\n")
    #expect(try calendar(every).day(10, after: 0) == 3_660)
  }
}
