import Foundation
import Journeys
import Storage
import TestSupport
import Testing
import Verbatims

@testable import Jobs

@Suite struct `Copies in a job` {
  private static let long = """
    Le colis est arrivé avec trois semaines de retard, le carton était ouvert, il manquait deux assiettes et personne au \
    téléphone ne savait me dire où elles étaient passées
    """
  private static let near = long.replacing("deux assiettes", with: "trois assiettes")

  private func job() throws -> RigJob {
    try RigJob(
      job: """
        name: avis
        sources: [{ name: avis, files: "boite/*.jsonl" }]
        store: { path: store.sqlite }
        key: { file: parcours.key }
        lexicons: [own.lex]

        """)
  }

  private func line(_ id: String, _ text: String, _ more: String = "") -> String {
    "{\"id\":\"\(id)\",\"text\":\"\(text)\"\(more)}\n"
  }

  /// What each verbatim says that it repeats, by its name.
  private func marks(_ job: RigJob) throws -> [String: String] {
    var marks: [String: String] = [:]
    for line in try job.dump().split(separator: "\n") {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      if let original = object["duplicate_of"] as? String { marks[try #require(object["id"] as? String)] = original }
    }
    return marks
  }

  @Test func `are marked within a night and in the nights after, near ones too`() async throws {
    let job = try job()
    try job.write(line("a", Self.long) + line("b", Self.long), to: "boite/1.jsonl", age: 900)
    _ = try await job.runHere()
    #expect(try marks(job) == ["b": "a"])
    try job.write(line("c", Self.long) + line("d", Self.near), to: "boite/2.jsonl", age: 900)
    _ = try await job.runHere()
    #expect(try marks(job) == ["b": "a", "c": "a", "d": "a"])
  }

  @Test func `are not what many customers write in the same few words`() async throws {
    let job = try job()
    let dated = ",\"customer\":\"c-1\",\"date\":\"2026-03-02\""
    try job.write(
      line("a", "simple et efficace") + line("b", "simple et efficace") + line("c", "livreur désagréable", dated)
        + line("d", "livreur désagréable", dated), to: "boite/1.jsonl", age: 900)
    _ = try await job.runHere()
    #expect(try marks(job) == ["d": "c"])
  }

  @Test func `are none any longer when the file of their original is another one`() async throws {
    let job = try job()
    try job.write(line("a", Self.long), to: "boite/1.jsonl", age: 900)
    _ = try await job.runHere()
    try job.write(line("b", Self.long), to: "boite/2.jsonl", age: 900)
    _ = try await job.runHere()
    #expect(try marks(job) == ["b": "a"])
    try job.write(line("x", "retard"), to: "boite/1.jsonl", age: 800)
    _ = try await job.runHere()
    #expect(try marks(job) == [:])
    #expect(try job.store().check().faults == [])
  }

  @Test func `stay marked when other rules read them`() async throws {
    let job = try job()
    try job.write(line("a", Self.long) + line("b", Self.long), to: "boite/1.jsonl", age: 900)
    _ = try await job.runHere()
    try job.folder.write(
      RigJob.lexicon + "condition.open -2 carton\n  + Un [carton] abîmé.\n  - Une boîte.\n", to: "own.lex")
    #expect(try await job.runHere().moved.rules.reread == 2)
    #expect(try marks(job) == ["b": "a"])
  }

  @Test func `count in the sums of days, from which alerts are made, and not on the map`() async throws {
    let job = try RigJob(
      job: """
        sources: [{ name: avis, files: "boite/*.jsonl" }]
        store: { path: store.sqlite }
        key: { file: parcours.key }
        lexicons: [own.lex]
        map: { path: out/map.json, window: all }

        """)
    let day = Int32(job.now / 86_400)
    let date = ",\"date\":\"\(CivilDay(day).iso)\""
    try job.write(
      line("a", Self.long, date) + line("b", Self.long, date) + line("c", Self.near, date), to: "boite/1.jsonl",
      age: 900)
    _ = try await job.runHere()
    #expect(try marks(job) == ["b": "a", "c": "a"])
    let window = Window(first: day, last: day)
    let store = try job.store()
    #expect(try store.volumes(window).map(\.value.verbatims) == [3])
    let late = try store.conceptDays(window, kind: .irritant).filter { $0.value.concept == "timeliness.late" }
    #expect(late.map(\.value.sums.verbatims) == [3])
    let map = try job.folder.read("out/map.json")
    #expect(map.contains("\"basis\":{\"verbatims\":1,") && map.contains("\"duplicates\":2,"))
  }
}
