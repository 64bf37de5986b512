import Foundation
import Storage
import TestSupport
import Testing

@Suite struct `A store of an earlier version` {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  private func fixture(_ name: String) throws -> String {
    try String(contentsOf: Self.fixtures.appendingPathComponent(name), encoding: .utf8)
  }

  /// Every schema that was released, the present one last.
  private static let schemas = [
    "schema-0001", "schema-0002", "schema-0003", "schema-0004", "schema-0005", "schema-0006",
  ]

  @Test(arguments: schemas)
  func `opens with all that it held, and takes more`(schema: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("store.sqlite")
    try Foreign.execute(try fixture(schema + ".sql"), on: path)
    if schema != Self.schemas.last {
      let looking = #expect(throws: StoreError.self) { try Store(path: path, options: StoreOptions(isReadOnly: true)) }
      #expect(looking?.kind == .tooOld)
    }
    let store = try Store(path: path)
    var bytes: [UInt8] = []
    try store.dump(withTexts: true) { bytes += $0 }
    #expect(String(decoding: bytes, as: UTF8.self) == (try fixture("analyses.jsonl")))
    #expect(try store.check().faults == [])
    #expect(try store.matrix(.everything).map(\.sums.intensity).sorted() == [700, 820, 900])
    #expect(try store.openErrands().count == (schema == "schema-0001" ? 0 : 1))
    #expect(try store.quarantine().map(\.row.reason) == ["malformed_json:17"])
    #expect(try store.alertsTold(since: 0).count == 1 && store.outputs().count == 1 && store.runs(latest: 9).count == 1)
    #expect(try store.take([Sample.incoming(0, "Colis perdu")]).added == 1)
    let customer = String(repeating: "0", count: 31)
    let forgetting = try store.forget(customers: [customer + "1"], until: Sample.day, at: 0)
    #expect(forgetting.verbatims == 1 && forgetting.staleOutputs.count == 1)
    #expect(try StoreBytes(folder).holding(["semaines", "livreur"]) == ["livreur"])
  }

  @Test func `comes to the schema of a new one, and there is an example of each`() throws {
    let folder = try TemporaryFolder()
    _ = try Store(path: folder.path("new.sqlite"))
    let new = try Foreign.schema(of: folder.path("new.sqlite"))
    for schema in Self.schemas {
      let path = folder.path(schema + ".sqlite")
      try Foreign.execute(try fixture(schema + ".sql"), on: path)
      if schema == Self.schemas.last { #expect(try Foreign.schema(of: path) == new) }
      _ = try Store(path: path)
      #expect(try Foreign.schema(of: path) == new, "\(schema)")
    }
    #expect(try Store(path: folder.path("new.sqlite")).stats().schema.hasPrefix("0006-"))
  }

  @Test func `or of a later one, or none at all, is told from a sound one`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("store.sqlite")
    _ = try Store(path: path)
    try Foreign.execute("INSERT INTO grdb_migrations VALUES ('9999-from-the-future')", on: path)
    let later = #expect(throws: StoreError.self) { try Store(path: path) }
    #expect(later?.kind == .tooNew(schema: "9999-from-the-future"))
    try Foreign.execute("CREATE TABLE t (a)", on: folder.path("other.sqlite"))
    let other = #expect(throws: StoreError.self) { try Store(path: folder.path("other.sqlite")) }
    #expect(other?.kind == .notAStore)
    let text = try folder.write(String(repeating: "ce n'est pas une base ", count: 60), to: "text")
    let none = #expect(throws: StoreError.self) { try Store(path: text) }
    #expect(none?.kind == .notAStore)
  }
}
