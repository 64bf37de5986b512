import Foundation
import Storage
import TestSupport
import Testing

@testable import Jobs

/// Exports that number their rows from 1 bring the same ids every month; a dump of all tickets brings them every night.
@Suite struct `An identifier that comes again in another file` {
  private func job(texts: String = "masked") throws -> RigJob {
    try RigJob(
      job: """
        sources: [{ name: avis, files: inbox/* }]
        store: { path: store.sqlite, texts: \(texts) }
        key: { file: parcours.key }
        lexicons: own.lex
        settle: 0s
        batch: 2
        map: { path: out/map.json, window: all }
        log: { level: error }

        """)
  }

  private static let october = [("c1", "2026-10-02", "retard"), ("c2", "2026-10-03", "désagréable"), ("", "", "rien")]
  private static let november = [
    ("c7", "2026-11-02", "très bien"), ("c8", "2026-11-03", "encore du retard"), ("", "", "bof"),
  ]

  private func table(_ rows: [(String, String, String)]) -> String {
    "id,customer,date,text\n"
      + rows.enumerated().map { "\($0 + 1),\($1.0),\($1.1),\($1.2)\n" }.joined()
  }

  private func texts(_ job: RigJob) throws -> [String] {
    try job.dump().split(separator: "\n").compactMap {
      $0.firstMatch(of: #/"text":"([^"]*)"/#).map { String($0.1) }
    }.sorted()
  }

  @Test(arguments: ["masked", "none"])
  func `names another verbatim where it says something else`(kept: String) async throws {
    let job = try job(texts: kept)
    try job.write(table(Self.october), to: "inbox/october.csv", age: 900)
    #expect(try await job.runHere().verbatims.added == 3)
    try job.write(table(Self.november), to: "inbox/november.csv", age: 900)
    let run = try await job.runHere()
    #expect(run.verbatims.added == 3 && run.verbatims.conflicting == 3 && run.verbatims.changed == 0)
    #expect(try job.store().stats().verbatims == 6)
    #expect(try job.store().check().faults == [])
    // Both once more, under other names: nothing is new, whichever comes first.
    try job.write(table(Self.november) + "\n", to: "inbox/a.csv", age: 900)
    try job.write(table(Self.october) + "\n", to: "inbox/b.csv", age: 900)
    let again = try await job.runHere()
    #expect(again.verbatims.added == 0 && again.verbatims.changed == 0 && again.verbatims.known == 6)
    try job.folder.write(RigJob.lexicon + "condition.open -2 bof\n  + C'est [bof].\n  - Bien.\n", to: "own.lex")
    #expect(try await job.runHere().verbatims.added == 0)
    try job.write(table(Self.november) + "\n\n", to: "inbox/c.csv", age: 900)
    let other = try await job.runHere()
    #expect(other.verbatims.added == 0 && other.verbatims.changed == 0)
    #expect(try job.store().stats().verbatims == 6)
  }

  @Test func `names the same one where its customer says it otherwise`() async throws {
    let job = try job()
    try job.write(table(Self.october), to: "inbox/1.csv", age: 900)
    _ = try await job.runHere()
    var corrected = Self.october
    corrected[1].2 = "aimable"
    try job.write(table(corrected), to: "inbox/2.csv", age: 900)
    let run = try await job.runHere()
    #expect(run.verbatims.changed == 1 && run.verbatims.added == 0 && run.verbatims.conflicting == nil)
    #expect(try texts(job) == ["aimable", "retard", "rien"])
  }

  @Test func `is one in whatever order the rows of a file stand`() async throws {
    let job = try job()
    try job.write("id,text\n1,retard\n1,bof\n", to: "inbox/1.csv", age: 900)
    #expect(try await job.runHere().verbatims.added == 2)
    try job.write("id,text\n1,bof\n1,retard\n", to: "inbox/2.csv", age: 900)
    let run = try await job.runHere()
    #expect(run.verbatims.added == 0 && run.verbatims.known == 2)
    #expect(try texts(job) == ["bof", "retard"])
  }

  @Test func `leaves what a file that is written over said in a copy of it`() async throws {
    let job = try job()
    try job.write(table(Self.october), to: "inbox/archive.csv", age: 900)
    try job.write(table(Self.october) + "\n", to: "inbox/current.csv", age: 900)
    #expect(try await job.runHere().verbatims.added == 3)
    try job.write(table(Array(Self.november.prefix(2))), to: "inbox/current.csv", age: 800)
    #expect(try await job.runHere().verbatims.added == 2)
    #expect(try texts(job) == ["désagréable", "encore du retard", "retard", "rien", "très bien"])
    #expect(try job.store().check().faults == [])
  }

  @Test func `lets copies of either be known`() async throws {
    let job = try job()
    let long =
      "le colis est venu avec du retard et personne au téléphone ne savait me dire quand il viendrait ni qui le portait"
    try job.write("id,text\n1,retard\n2,bof\n", to: "inbox/1.csv", age: 900)
    _ = try await job.runHere()
    try job.write("id,text\n1,\(long)\n7,\(long)\n2,rien\n8,\(long)\n", to: "inbox/2.csv", age: 900)
    #expect(try await job.runHere().verbatims.added == 4)
    #expect(try job.dump().split(separator: "\n").filter { $0.contains("\"duplicate_of\":\"1\"") }.count == 2)
    try job.write("id,text\n9,\(long)\n", to: "inbox/3.csv", age: 900)
    _ = try await job.runHere()
    #expect(try job.dump().split(separator: "\n").filter { $0.contains("\"duplicate_of\":\"1\"") }.count == 3)
    #expect(try job.store().check().faults == [])
  }
}
