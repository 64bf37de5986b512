import Journeys
import Testing

@testable import Jobs

@Suite struct `The clocks of a complaint` {
  @Test(arguments: [
    ("2026-03-02", "2026-03-13", "2026-05-02"),
    // Months without such a day.
    ("2026-12-31", "2027-01-13", "2027-02-28"),
    ("2027-12-31", "2028-01-13", "2028-02-29"),
    ("2027-12-30", "2028-01-12", "2028-02-29"),
    ("2027-12-29", "2028-01-11", "2028-02-29"),
    ("2026-07-31", "2026-08-12", "2026-09-30"),
    ("2028-02-29", "2028-03-11", "2028-04-29"),
    ("2026-11-30", "2026-12-11", "2027-01-30"),
    // Over the holidays of May: 1 and 8 May, the Ascension on 14 May.
    ("2026-04-30", "2026-05-15", "2026-06-30"),
    // The last day may be a Sunday: nothing is put off.
    ("2026-04-10", "2026-04-22", "2026-06-10"),
    ("2026-06-23", "2026-07-04", "2026-08-23"),
  ])
  func `run ten working days and two months`(start: String, acknowledge: String, answer: String) {
    let clock = ComplaintClock(from: day(start), .sent, .france())
    #expect(CivilDay(clock.acknowledgeBy).iso == acknowledge)
    #expect(CivilDay(clock.answerBy).iso == answer)
  }

  @Test func `are due to the end of their last day`() {
    let deadline = Deadline(due: day("2026-03-13"), done: nil)
    #expect(!deadline.isOverdue(on: day("2026-03-13")) && deadline.isOverdue(on: day("2026-03-14")))
    #expect(deadline.daysLeft(on: day("2026-03-06")) == 7)
    #expect(deadline.workingDaysLeft(on: day("2026-03-06"), .france()) == 6)
    #expect(deadline.daysLeft(on: day("2026-03-15")) == -2)
    #expect(deadline.workingDaysLeft(on: day("2026-03-15"), .france()) == -1)
  }

  @Test func `stop with what was done`() {
    let inTime = Deadline(due: 100, done: 100)
    #expect(!inTime.isOverdue(on: 500) && inTime.daysLeft(on: 500) == nil)
    #expect(Deadline(due: 100, done: 101).isOverdue(on: 101))
  }
}
