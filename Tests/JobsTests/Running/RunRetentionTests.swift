import Interchange
import Storage
import TestSupport
import Testing

@testable import Jobs

@Suite struct `Runs that are remembered` {
  private func sample(_ retention: String) throws -> RigJob {
    let job = try RigJob(
      job: """
        sources: [inbox/*]
        store: store.sqlite
        key: { file: parcours.key }
        lexicons: own.lex
        retention: { runs: \(retention) }
        log: { level: error }

        """)
    try job.write("{\"id\": \"1\", \"text\": \"Il y a du retard\"}\n", to: "inbox/a.jsonl", age: 3600)
    return job
  }

  @Test(arguments: ["2", "36h"])
  func `are so many, or those of so long, and those that files refer to`(retention: String) async throws {
    let job = try sample(retention)
    for _ in 0..<5 {
      #expect(try await job.runHere().status == 0)
      job.now += 86_400
    }
    let runs = try job.store().runs(latest: 9)
    // The first one read the file.
    #expect(runs.map(\.id.number) == [5, 4, 1])
    #expect(runs.map { $0.summary != nil } == [true, true, false])
    #expect(try job.store().check().faults == [])
  }

  @Test(arguments: ["0", "always", "-1"])
  func `are not remembered by a mistake`(retention: String) throws {
    let text = "sources: [a]\nretention: { runs: \(retention) }\n"
    let reading = JobReader.read(Array(text.utf8), name: "rig", folder: "/")
    #expect(reading.errors.map(\.place.line) == [2])
  }
}
