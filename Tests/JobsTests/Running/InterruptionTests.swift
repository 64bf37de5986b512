import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Jobs

/// Somebody asks a run to end: it leaves after the batch that it is at, and the next one goes on.
@Suite struct `A run that is asked to end` {
  private static let job = """
    sources:
      - name: avis
        files: inbox/*
    store: store.sqlite
    key: { file: parcours.key }
    lexicons: own.lex
    batch: 20
    threads: 1
    map: { path: out/map.json, window: all }
    exports: [{ to: jsonl, path: out/findings.jsonl, window: all }]
    log: { level: error }

    """

  private func sample() throws -> RigJob {
    let job = try RigJob(job: Self.job)
    for file in 0..<3 {
      let lines = (0..<50).map { "{\"id\": \"f\(file)-\($0)\", \"text\": \"Il y a du retard, \($0)\"}\n" }
      try job.write(lines.joined(), to: "inbox/\(file).jsonl", age: 3600)
    }
    return job
  }

  @Test(arguments: [1, 2, 3, 5, 8, 11])
  func `leaves its batches whole, and the next one goes on`(looks: Int) async throws {
    let (calm, asked) = (try sample(), try sample())
    #expect(try await calm.runHere().status == 0)
    let summary = try await asked.runHere(stoppedAtLook: looks)
    #expect(summary.status == 75)
    let runs = try asked.store().runs(latest: 9)
    #expect(runs.map(\.state) == [.interrupted] && runs[0].ended != nil)
    #expect(try asked.store().check().faults == [])
    #expect(try asked.store().stats().verbatims == summary.verbatims.added)
    let rest = try await asked.runHere()
    #expect(rest.status == 0)
    #expect(summary.verbatims.added + rest.verbatims.added == 150)
    #expect(try asked.dump() == calm.dump())
    #expect(try asked.rest() == calm.rest())
    for name in ["out/map.json", "out/findings.jsonl"] {
      #expect(try asked.folder.read(name) == calm.folder.read(name))
    }
  }

  @Test func `begins nothing where it was asked before it began`() async throws {
    let job = try sample()
    try job.folder.write(
      Self.job.replacing("    files: inbox/*", with: "    command: [sleep, \"100000\"]"), to: "job.yaml")
    let summary = try await job.runHere(stoppedAtLook: 3)
    #expect(summary.status == 75 && summary.problems == [])
  }
}

extension RigJob {
  /// Runs the job in this process.
  ///
  /// - Parameter look: when the run looks for the so-manieth time whether it is to end, it is.
  func runHere(stoppedAtLook look: Int = .max, reanalysis: Reanalysis? = nil) async throws -> JobSummary {
    let job = try #require(
      JobReader.read(Array(folder.read("job.yaml").utf8), name: "rig", folder: folder.url.path).job)
    var surroundings = JobSurroundings.system
    let (now, looks) = (now, Counter())
    surroundings.clock = { now * 1_000_000_000 }
    surroundings.lexicons = { JobRigLexicons.files }
    surroundings.isStopped = { looks.next() >= look }
    let log = JobLog.logger(job.log, surroundings: surroundings)
    return try await JobRunner(job, reanalysis: reanalysis, surroundings: surroundings, log: log).run()
  }
}

/// Counts from 1, wherever it is asked.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
