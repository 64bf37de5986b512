import Storage
import TestSupport
import Testing

@Suite struct `A store` {
  @Test func `takes the same verbatim once`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    let verbatims = (0..<5).map { Sample.incoming($0, "Trois semaines de retard") }
    #expect(try store.take(verbatims).added == 5)
    let again = try store.take(verbatims + [Sample.incoming(5, "Colis jamais reçu")])
    #expect(again.known == 5 && again.added == 1 && again.changed == 0)
    let elsewhere = try store.take(verbatims, of: Sample.file("autre.jsonl", isWhole: true))
    #expect(elsewhere.known == 5 && elsewhere.removed == 0 && elsewhere.otherWords == 0)
  }

  @Test func `drops what a file no longer holds, unless another file holds it`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    let verbatims = (0..<5).map { Sample.incoming($0, "Trois semaines de retard") }
    try store.take(verbatims)
    try store.take([verbatims[4]], of: Sample.file("autre.jsonl"))
    let outcome = try store.take([verbatims[0]], of: Sample.file(reading: 2, isWhole: true))
    #expect(outcome.known == 1 && outcome.removed == 3)
  }
}
