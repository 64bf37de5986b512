import Foundation
import Storage
import TestSupport
import Testing

@Suite struct `A copy in the store` {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
  }

  /// A verbatim known by sixteen bytes, which may repeat another one.
  private func incoming(_ number: Int, print: UInt8, of original: Int? = nil, _ text: String = "Colis perdu")
    -> Incoming
  {
    var incoming = Sample.incoming(number, text)
    incoming.print = Array(repeating: print, count: 16)
    incoming.original = original.map {
      Incoming.Original(key: Sample.key($0), print: Array(repeating: print, count: 16))
    }
    return incoming
  }

  /// What each verbatim says that it repeats, by its name.
  private func marks() throws -> [String: String] {
    var bytes: [UInt8] = []
    try store.dump { bytes += $0 }
    var marks: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      if let original = object["duplicate_of"] as? String { marks[try #require(object["id"] as? String)] = original }
    }
    return marks
  }

  @Test func `names the one that it repeats, in the same batch or a later one`() throws {
    #expect(try store.take([incoming(1, print: 7), incoming(2, print: 7, of: 1)]).copies == 1)
    #expect(try store.take([incoming(3, print: 7, of: 1), incoming(4, print: 9)]).copies == 1)
    #expect(try marks() == ["r-2": "r-1", "r-3": "r-1"])
    #expect(try store.take([incoming(2, print: 7, of: 1)]).known == 1)
    #expect(try store.check().faults == [])
    var prints: [[UInt8]] = []
    try store.prints(most: 2) { key, _ in prints.append(key) }
    #expect(prints == [Sample.key(3), Sample.key(4)])
  }

  @Test func `of a copy is one of the same original`() throws {
    try store.take([incoming(1, print: 7), incoming(2, print: 7, of: 1), incoming(3, print: 7, of: 2)])
    #expect(try marks() == ["r-2": "r-1", "r-3": "r-1"])
  }

  @Test func `is none any longer where the other one goes, and others are its copies`() throws {
    let file = Sample.file("b.jsonl")
    try store.take([incoming(1, print: 7)])
    try store.take([incoming(2, print: 7, of: 1), incoming(3, print: 7, of: 1)], of: file)
    try store.take([], of: Sample.file(reading: 2, isWhole: true))
    #expect(try marks() == ["r-3": "r-2"])
    #expect(try store.check().faults == [])
    #expect(try store.forget(before: Sample.day + 1).verbatims == 2)
    #expect(try store.check().faults == [])
  }

  @Test func `is none where the other one says something else by now`() throws {
    try store.take([incoming(1, print: 7), incoming(2, print: 7, of: 1)])
    try store.take([incoming(1, print: 8, "Colis retrouvé")])
    #expect(try marks() == [:])
    // What was met before it changed is told by its mark.
    try store.take([incoming(3, print: 7, of: 1)])
    #expect(try marks() == [:])
  }

  @Test func `takes its own copies along to what it repeats`() throws {
    try store.take([incoming(1, print: 7), incoming(2, print: 7, of: 1), incoming(3, print: 5)])
    var changed = incoming(1, print: 7, "Colis égaré")
    changed.original = Incoming.Original(key: Sample.key(3), print: Array(repeating: 5, count: 16))
    try store.take([changed])
    #expect(try marks() == ["r-1": "r-3", "r-2": "r-3"])
  }

  @Test func `stays one when other rules read it`() throws {
    try store.take([incoming(1, print: 7), incoming(2, print: 7, of: 1)])
    let line = Sample.line("Colis perdu", id: "r-2", concept: "errors.lost", engine: "0.1.0+lex.000000")
    let outcome = try store.replaceAnalyses([Incoming(key: Sample.key(2), line: Array(line.utf8), day: Sample.day)])
    #expect(outcome.changed == 1)
    #expect(try marks() == ["r-2": "r-1"])
  }
}
