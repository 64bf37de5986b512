import Storage
import TestSupport
import Testing

@testable import Jobs

/// The words of a lexicon of one's own change between two runs, and so do customers and sources: each is told by itself.
@Suite struct `A lexicon that changed` {
  private static let job = """
    sources:
      - name: avis
        files: inbox/*
    store: store.sqlite
    key: { file: parcours.key }
    lexicons: own.lex
    settle: 0s
    map: { path: out/map.json, window: all }
    log: { level: error }

    """
  /// Bakers who are slow, and a stale loaf that the first lexicon knows nothing of.
  private static let stale = """
    comfort.noise -2 rassis
      + Un pain [rassis].
      - Un pain frais.

    """

  private func line(_ id: String, _ text: String) -> String { "{\"id\": \"\(id)\", \"text\": \"\(text)\"}\n" }

  private func sample() throws -> RigJob {
    let job = try RigJob(job: Self.job)
    try job.write(
      line("a1", "Il y a du retard.") + line("a2", "Un pain rassis.") + line("a3", "Rien à dire."), to: "inbox/a.jsonl",
      age: 3600)
    try job.write(
      line("b1", "Encore un pain rassis.") + line("b2", "Un vendeur désagréable."), to: "inbox/b.jsonl", age: 3600)
    return job
  }

  /// Changes the lexicon, what customers said, and what a file holds.
  private func change(_ job: RigJob) throws {
    try job.folder.write(RigJob.lexicon + Self.stale, to: "own.lex")
    try job.write(line("c1", "Du retard, et un pain rassis."), to: "inbox/c.jsonl", age: 3600)
    // b1 stays as it was, b2 goes, b3 comes.
    try job.write(line("b1", "Encore un pain rassis.") + line("b3", "Du retard."), to: "inbox/b.jsonl", age: 3600)
  }

  @Test(arguments: [Reanalysis.all, .changed, .none])
  func `moves figures for a reason that is told`(choice: Reanalysis) async throws {
    let job = try sample()
    let first = try await job.runHere()
    #expect(first.status == 0 && first.verbatims.added == 5 && first.moved.rules == JobSummary.Rules())
    try change(job)
    let second = try await job.runHere(reanalysis: choice)
    #expect(second.status == 0 && second.engine != first.engine)
    #expect(second.moved.customers == JobSummary.Change(added: 1))
    #expect(second.moved.sources == JobSummary.Change(added: 1, removed: 1))
    let rules = second.moved.rules
    // b1 stands in a file that was read anew anyway: the same words by other rules.
    switch choice {
    case .all: #expect(rules.reread == 1 + 6 && rules.changed == 2)
    case .changed: #expect(rules.reread == 1 + 3 && rules.changed == 2)
    case .none: #expect(rules.reread == 1 && rules.changed == 1)
    }
    #expect(rules.findings.reduce(0) { $0 + $1.after - $1.before } == (choice == .none ? 0 : 1))
    let dump = try job.dump()
    #expect(dump.split(separator: "comfort.noise").count - 1 == (choice == .none ? 2 : 3))
    #expect(try job.store().check().engines.count == (choice == .none ? 2 : 1))
    // Nothing is left to do, unless all is asked for.
    let third = try await job.runHere(reanalysis: choice)
    #expect(third.moved.rules.changed == 0 && third.moved.rules.reread == (choice == .all ? 6 : 0))
    #expect(try job.dump() == dump)
  }

  @Test func `that comes back brings everything back`() async throws {
    let job = try sample()
    _ = try await job.runHere()
    let before = try job.dump()
    try job.folder.write(RigJob.lexicon + Self.stale, to: "own.lex")
    #expect(try await job.runHere().moved.rules.changed == 2)
    #expect(try job.dump() != before)
    try job.folder.write(RigJob.lexicon, to: "own.lex")
    #expect(try await job.runHere().moved.rules.changed == 2)
    #expect(try job.dump() == before)
  }
}
