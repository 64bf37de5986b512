import Foundation
import Storage
import TestSupport
import Testing

/// A run is killed again and again while files come, grow, change and move; what is left in the end is what a run that
/// nobody disturbed leaves.
@Suite struct `A killed job` {
  private static let job = """
    sources:
      - name: avis
        files: inbox/**/*
    store: store.sqlite
    key: { file: parcours.key }
    lexicons: own.lex
    batch: 7
    threads: 2
    map: { path: out/map.json, window: all }
    exports:
      - { to: jsonl, path: out/findings.jsonl, window: all, with_text: true }
      - { to: csv, path: out/places.csv }
    log: { level: error }

    """
  private static let outputs = ["out/map.json", "out/findings.jsonl", "out/places.csv"]
  private static let steps = 20
  private static let kills = 200

  @Test(.timeLimit(.minutes(5)))
  func `leaves what an undisturbed one leaves, wherever it is killed`() throws {
    let (calm, killed) = (try RigJob(job: Self.job), try RigJob(job: Self.job))
    var stream = RigStream(seed: 6)
    var random = SeededGenerator(state: 66)
    var done = 0
    var duration = 0.5
    for step in 0..<Self.steps {
      try stream.step(step, in: [calm, killed])
      let start = ContinuousClock.now
      #expect([0, 2].contains(try calm.run()))
      let took = ContinuousClock.now - start
      duration = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
      for _ in 0..<Self.kills / Self.steps {
        done += try killed.run(killedAfter: Double.random(in: 0...duration, using: &random)) ? 1 : 0
      }
      #expect([0, 2].contains(try killed.run()))
      for name in Self.outputs {
        #expect(try calm.folder.read(name) == killed.folder.read(name), "step \(step): \(name)")
      }
    }
    // Some runs end before they are to be killed.
    #expect(done >= Self.kills / 2)
    #expect(try calm.dump() == killed.dump())
    #expect(try calm.rest() == killed.rest())
    let drafts = try FileManager.default.contentsOfDirectory(atPath: killed.folder.path("out"))
    #expect(drafts.sorted() == ["findings.jsonl", "map.json", "places.csv"])
    try expectNothingLostOrTwice(stream, killed)
  }

  /// The store holds each id of the files once, and all that came without an id as often as it stands in them.
  private func expectNothingLostOrTwice(_ stream: RigStream, _ job: RigJob) throws {
    var ids: Set<String> = []
    for text in stream.files.values {
      for line in text.split(separator: "\n") {
        if let range = line.firstMatch(of: #/"id": "(r\d+)"/#) { ids.insert(String(range.1)) }
        if let range = line.firstMatch(of: #/^(t\d+);/#) { ids.insert(String(range.1)) }
      }
    }
    let dumped = try job.dump().split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^\{"id":"([rt]\d+)"/#).map { String($0.1) }
    }
    #expect(dumped.count == Set(dumped).count)
    #expect(Set(dumped) == ids)
  }
}
