import Storage
import TestSupport
import Testing

@Suite struct `A dump` {
  private static let text = "Élodie \"a dit\"\nnon 😀 deux fois"

  private func lines(_ store: Store, _ window: Window = .everything, withTexts: Bool = false) throws -> [String] {
    var bytes: [UInt8] = []
    try store.dump(window, withTexts: withTexts) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `gives lines back as they were given`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    let line = Sample.line(Self.text, quoted: 18)
    try store.take([Incoming(key: Sample.key(1), line: Array(line.utf8), day: Sample.day)])
    #expect(try lines(store, withTexts: true) == [line])
    #expect(try lines(store) == [line.replacing(#/"text":"É.*","redacted"/#, with: #""text":null,"redacted""#)])
  }

  @Test func `has no words where texts are not kept`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"), options: StoreOptions(texts: .none))
    try store.take([Sample.incoming(1, Self.text)])
    let line = try #require(try lines(store, withTexts: true).first)
    #expect(line.contains(#""quote":null"#) && line.contains(#""text":null"#) && line.contains(#""kept":{"quote":""}"#))
  }

  @Test func `puts the words of recourse back too, and takes them out`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    let recourse = """
      {"kind":"press","state":null,"turn":0,"start":7,"end":14,"quote":"\\"a dit\\"","evidence":[]}
      """
    let line = Sample.line(Self.text, quoted: 6).replacing("\"cut\":[]", with: "\"recourses\":[\(recourse)],\"cut\":[]")
    try store.take([Incoming(key: Sample.key(1), line: Array(line.utf8), day: Sample.day)])
    #expect(try lines(store, withTexts: true) == [line])
    let told = try store.recourses(in: Window(first: Sample.day, last: Sample.day))
    #expect(told.map(\.recourse) == [StoredRecourse(kind: "press", state: nil, start: 7, end: 14)])
    #expect(try store.recourses(in: Window(first: Sample.day + 1, last: .max)).isEmpty)
    #expect(try store.forget(before: Sample.day + 1).verbatims == 1)
    #expect(try store.recourses(in: .everything).isEmpty)
    let bare = try Store(path: folder.path("bare.sqlite"), options: StoreOptions(texts: .none))
    try bare.take([Incoming(key: Sample.key(1), line: Array(line.utf8), day: Sample.day)])
    #expect(try lines(bare)[0].contains("\"end\":14,\"quote\":null"))
  }

  @Test func `is ordered by day and key, and covers its window`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    let days: [Int32?] = [5, 3, nil, 4, 3]
    let verbatims = days.enumerated().map { Sample.incoming($0, "Colis perdu", day: $1) }
    try store.take(verbatims)
    let sorted = [2] + [1, 4].sorted { Sample.key($0).lexicographicallyPrecedes(Sample.key($1)) } + [3, 0]
    let ids = try lines(store).map { String($0.dropFirst(7).prefix { $0 != "\"" }) }
    #expect(ids == sorted.map { "r-\($0)" })
    #expect(try lines(store, Window(first: 4, last: 4)).count == 1)
    #expect(try lines(store, Window(first: 4, last: 9, holdsUndated: true)).count == 3)
  }
}
