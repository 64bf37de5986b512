import Storage
import TestSupport
import Testing

@Suite struct `Forgetting` {
  private static func word(_ generator: inout SeededGenerator) -> String { "W" + String(generator.next(), radix: 16) }

  @Test(arguments: 1...4)
  func `leaves no byte of a text in any file of the store`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    var generator = SeededGenerator(state: seed)
    var words: [Int: String] = [:]
    for round in 0..<12 {
      let verbatims = (0..<150).map { _ in
        let number = Int.random(in: 0..<1_500, using: &generator)
        let word = Self.word(&generator)
        let padding = String(repeating: "x", count: [5, 90, 900, 6_000].randomElement(using: &generator) ?? 0)
        words[number] = word
        return Sample.incoming(
          number, ". \(word) \(padding) \(word) .", day: Sample.day + Int32(round), customer: "c\(number % 20)")
      }
      try store.take(verbatims)
    }
    let customers = (0..<10).map { "c\($0)" }
    let gone = words.filter { $0.key % 20 < 10 }.values
    #expect(try StoreBytes(folder).holding(gone).count == gone.count)
    let forgetting = try store.forget(customers: customers, until: Sample.day + 99, at: 0)
    #expect(forgetting.verbatims == gone.count)
    #expect(try StoreBytes(folder).holding(gone) == [])
    #expect(try StoreBytes(folder).holding(words.values).count == words.count - gone.count)
    #expect(try store.check().faults == [])
    let last = try store.forget(before: Sample.day + 12)
    #expect(last.verbatims == words.count - gone.count)
    #expect(try StoreBytes(folder).holding(words.values) == [])
    #expect(try store.stats().verbatims == 0 && store.matrix(.everything).isEmpty)
  }

  @Test func `keeps a customer from coming back out of an old file`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    let old = (0..<4).map { Sample.incoming($0, "Colis perdu", customer: $0 < 2 ? "anne" : "paul") }
    try store.take(old)
    #expect(try store.forget(customers: ["anne"], until: Sample.day, at: 0).verbatims == 2)
    let again = try store.take(old)
    #expect(again.forgotten == 2 && again.known == 2 && again.added == 0)
    let later = try store.take([Sample.incoming(9, "De retour", day: Sample.day + 1, customer: "anne")])
    #expect(later.added == 1)
  }

  @Test func `keeps days from coming back`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    let old = (0..<4).map { Sample.incoming($0, "Colis perdu", day: Sample.day + Int32($0)) }
    try store.take(old)
    let forgetting = try store.forget(before: Sample.day + 2)
    #expect(forgetting.verbatims == 2 && forgetting.days == Sample.day...Sample.day + 1)
    #expect(try store.take(old).forgotten == 2)
  }

  @Test func `names the outputs that held what is gone`() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.path("store.sqlite"))
    try store.take([Sample.incoming(0, "Colis perdu")])
    for (name, days) in [("map", Sample.day - 9...Sample.day), ("old", Sample.day - 9...Sample.day - 1)] {
      let window = Window(first: days.lowerBound, last: days.upperBound)
      try store.recordOutput(Output(path: name, kind: "map", window: window, written: 0))
    }
    let forgetting = try store.forget(customers: ["c-81"], until: Sample.day, at: 0)
    #expect(forgetting.staleOutputs.map(\.path) == ["map"])
    #expect(try store.outputs().map(\.isStale) == [true, false])
  }
}
