import Storage
import TestSupport
import Testing

@Suite struct `Texts at rest` {
  private static let words = (0..<40).map { "motrare\($0)" }

  private func options(_ byte: UInt8) throws -> StoreOptions {
    StoreOptions(texts: .encrypted(try #require(TextKey([UInt8](repeating: byte, count: 32)))))
  }

  private func dump(_ store: Store) throws -> String {
    var bytes: [UInt8] = []
    try store.dump(withTexts: true) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `are nowhere in the files, and come back with the key`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"), options: try options(1))
    try store.take(Self.words.enumerated().map { Sample.incoming($0, ". \($1) deux fois \($1) .") })
    #expect(try StoreBytes(folder).holding(Self.words) == [])
    let text = try dump(store)
    #expect(Self.words.allSatisfy { text.contains($0) })
    #expect(try store.stats().encrypted == Self.words.count)
  }

  @Test func `need their own key, and say so`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("store.sqlite")
    try { _ = try Store(path: path, options: try options(1)).take([Sample.incoming(0, "Colis perdu")]) }()
    let wrong = #expect(throws: StoreError.self) { try Store(path: path, options: try options(2)) }
    #expect(wrong?.kind == .wrongKey)
    let missing = #expect(throws: StoreError.self) { try dump(try Store(path: path)) }
    #expect(missing?.kind == .keyMissing)
    #expect(try Store(path: path).check().faults == [])
  }

  @Test func `are not there at all where they are not kept`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"), options: StoreOptions(texts: .none))
    try store.take(Self.words.enumerated().map { Sample.incoming($0, ". \($1) deux fois \($1) .") })
    #expect(try StoreBytes(folder).holding(Self.words) == [])
    #expect(try store.stats().texts == 0 && store.stats().findings == Self.words.count)
  }

  @Test func `have keys of 32 bytes or 64 digits`() {
    #expect(
      TextKey([UInt8](repeating: 7, count: 32)) == TextKey(Array((String(repeating: "07", count: 32) + "\n").utf8)))
    #expect(TextKey([UInt8](repeating: 7, count: 31)) == nil)
    #expect(TextKey(Array(String(repeating: "zz", count: 32).utf8)) == nil)
  }
}
