import Storage
import TestSupport
import Testing
import Verbatims

@Suite struct `The map's figures` {
  private static let stages = ["receive", "pay", "unknown"]

  private func store(_ folder: TemporaryFolder) throws -> Store {
    let store = try Store(path: folder.path("store.sqlite"))
    let verbatims = (0..<30).map { number in
      let line = Sample.line(
        "Colis perdu", id: "r-\(number)", stage: Self.stages[number % 3], concept: "timeliness.c\(number % 2)",
        intensity: "0.500")
      return Incoming(key: Sample.key(number), line: Array(line.utf8), day: Sample.day + Int32(number % 5))
    }
    try store.take(verbatims)
    return store
  }

  @Test func `are sums over days, exact after changes and removals`() throws {
    let store = try store(try TemporaryFolder())
    let window = Window(first: Sample.day, last: Sample.day + 1)
    let matrix = try store.matrix(window)
    #expect(matrix.map(\.cell.stage) == [.pay, .receive, .unknown])
    #expect(matrix.allSatisfy { $0.sums.findings == 4 && $0.sums.verbatims == 4 && $0.sums.intensity == 2_000 })
    let volumes = try store.volumes(.everything)
    #expect(volumes.count == 5 && volumes.allSatisfy { $0.value.verbatims == 6 && $0.value.unknownStages == 2 })
    let changed = (0..<3).map { number in
      Incoming(
        key: Sample.key(number), line: Array(Sample.line("Colis perdu", id: "r-\(number)", stage: "leave").utf8),
        day: Sample.day)
    }
    #expect(try store.replaceAnalyses(changed).changed == 3)
    let leave = Cell(stage: .leave, channel: .delivery, kind: .irritant)
    #expect(
      try store.series(.everything, of: .cell(leave)).map { [$0.day, Int32($0.value.findings)] } == [[Sample.day, 3]])
    _ = try store.forget(before: Sample.day + 3)
    #expect(try store.volumes(.everything).count == 2)
    #expect(try store.check().faults == [])
  }

  @Test func `go from a cell or a concept to its latest verbatims`() throws {
    let store = try store(try TemporaryFolder())
    let latest = try store.latest(FindingFilter(stage: .pay, kind: .irritant), in: .everything, limit: 3)
    #expect(latest.map(\.day) == [4, 4, 3].map { Sample.day + $0 })
    #expect(latest[0].text == Array("Colis perdu".utf8))
    #expect(String(decoding: latest[0].filled(withText: false), as: UTF8.self).contains(#""quote":"Coli""#))
    #expect(try store.latest(FindingFilter(concept: "waiting.long"), in: .everything, limit: 3) == [])
    #expect(try store.concepts(.everything).map(\.concept) == ["timeliness.c0", "timeliness.c1"])
  }

  @Test func `are checked against the rows`() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    try Foreign.execute("UPDATE day_cells SET findings = findings + 1 WHERE day = \(Sample.day)", on: store.path)
    // Sums of months are held against those of days.
    let faults: [StoreCheck.Fault] = [.sums(table: "day_cells", rows: 6), .sums(table: "span_cells", rows: 6)]
    #expect(try store.check().faults == faults)
    #expect(try store.check().engines.map(\.analyses) == [30])
  }
}
