import Journeys
import Storage
import TestSupport
import Testing

@testable import Jobs

@Suite struct `The days that a map is counted from` {
  /// How many findings there are on each of four days, the last one today.
  @Test(arguments: [
    ([3, 3, 3, 3], 100, 4, false), ([3, 3, 3, 3], 12, 4, false), ([3, 3, 3, 3], 11, 3, true),
    ([3, 3, 3, 3], 6, 2, true), ([3, 3, 3, 3], 5, 1, true), ([3, 3, 3, 9], 5, 1, true), ([0, 0, 0, 9], 5, 1, true),
    ([9, 0, 0, 3], 5, 1, true), ([0, 0, 0, 0], 5, 4, false),
  ])
  func `are the last ones that hold no more than so many findings`(
    findings: [Int], most: Int, days: Int32, isShortened: Bool
  ) async throws {
    let job = try RigJob(
      job: """
        sources: [inbox/*]
        store: store.sqlite
        key: { file: parcours.key }
        lexicons: own.lex
        log: { level: error }

        """)
    let today: Int32 = Int32(job.now / 86_400)
    for (index, count) in findings.enumerated() {
      let day = CivilDay(today - 3 + Int32(index)).iso
      let lines = (0..<count).map {
        "{\"id\": \"\(index)-\($0)\", \"date\": \"\(day)\", \"text\": \"Il y a du retard\"}\n"
      }
      try job.write(lines.joined(), to: "inbox/\(index).jsonl", age: 3600)
    }
    _ = try await job.runHere()
    let window = try MapWindow(.latest(TimeSpan(days: 4)), today: today, most: most, in: job.store())
    #expect(window.window.first == today - days + 1 && window.isShortened == isShortened)
    #expect(window.window.last == today + 1)
  }
}
