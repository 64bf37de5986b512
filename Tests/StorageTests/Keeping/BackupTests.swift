import Storage
import TestSupport
import Testing

@Suite struct `A backup` {
  private func dump(_ store: Store) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try store.dump(withTexts: true) { bytes += $0 }
    return bytes
  }

  @Test func `restored is what was there, and is written once`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take((0..<300).map { Sample.incoming($0, "Colis perdu \($0)", day: Sample.day + Int32($0 % 9)) })
    try store.backup(to: folder.path("copy.sqlite"))
    #expect(!folder.names.contains { $0.contains("partial") })
    let error = #expect(throws: StoreError.self) { try store.backup(to: folder.path("copy.sqlite")) }
    #expect(error?.kind == .exists)
    try store.take([Sample.incoming(999, "Plus tard")])
    let copy = try Store(path: folder.path("copy.sqlite"))
    #expect(try copy.stats().verbatims == 300)
    #expect(try copy.check().faults == [])
    try copy.take([Sample.incoming(999, "Plus tard")])
    #expect(try dump(copy) == dump(store))
    #expect(try Foreign.rows(of: copy) == Foreign.rows(of: store))
  }

  @Test func `and a vacuum change nothing that is told`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take((0..<300).map { Sample.incoming($0, "Colis perdu \($0)", customer: "c\($0 % 2)") })
    _ = try store.forget(customers: ["c0"], until: Sample.day, at: 0)
    let before = try dump(store)
    let bytes = try store.stats().bytes
    try store.vacuum()
    #expect(try dump(store) == before && store.stats().bytes < bytes && store.stats().freeBytes == 0)
  }
}
