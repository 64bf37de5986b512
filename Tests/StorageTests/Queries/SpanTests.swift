import Storage
import TestSupport
import Testing
import Verbatims

@Suite struct `Sums of a window` {
  private static let stages = ["receive", "pay", "unknown", "leave"]

  /// Findings spread over some ninety days, of which some have none, and over those without a date.
  private func store(_ folder: TemporaryFolder, _ random: inout SeededGenerator) throws -> Store {
    let store = try Store(path: folder.path("store.sqlite"))
    let verbatims = (0..<160).map { number in
      let line = Sample.line(
        "Colis perdu", id: "r-\(number)", stage: Self.stages[number % 4], concept: "timeliness.c\(number % 3)")
      let day = number % 20 == 0 ? nil : Sample.day + Int32.random(in: -45..<45, using: &random)
      return Incoming(key: Sample.key(number), line: Array(line.utf8), day: day)
    }
    try store.take(verbatims)
    return store
  }

  @Test(arguments: 1...3)
  func `are those of its days, wherever it begins and ends`(seed: UInt64) throws {
    var random = SeededGenerator(state: seed)
    let folder = try TemporaryFolder()
    let store = try store(folder, &random)
    _ = try store.forget(before: Sample.day - 40)
    var windows = [Window.everything, Window(first: .min + 1, last: Sample.day), Window(first: Sample.day, last: .max)]
    for _ in 0..<60 {
      let first = Sample.day + Int32.random(in: -70..<60, using: &random)
      windows.append(
        Window(
          first: first, last: first + Int32.random(in: 0..<100, using: &random),
          holdsUndated: Bool.random(using: &random)))
    }
    for window in windows {
      let matrix = try store.matrix(window)
      let places = Stage.allCases.map { Cell(stage: $0, channel: .delivery, kind: .irritant) }
      let expected = try places.compactMap { cell -> Int? in
        let days = try store.series(window, of: .cell(cell))
        return days.isEmpty ? nil : days.reduce(0) { $0 + $1.value.intensity }
      }
      #expect(matrix.map(\.sums.intensity) == expected, "\(window)")
      let concepts = try store.concepts(window)
      let days = try (0..<3).map { try store.series(window, of: .concept("timeliness.c\($0)", .irritant)) }
      #expect(
        concepts.map(\.sums.verbatims) == days.filter { !$0.isEmpty }.map { $0.reduce(0) { $0 + $1.value.verbatims } })
    }
    #expect(try store.check().faults == [])
  }

  @Test func `lead to the latest verbatims over months, those without a date last`() throws {
    var random = SeededGenerator(state: 9)
    let folder = try TemporaryFolder()
    let store = try store(folder, &random)
    for filter in [
      FindingFilter(stage: .receive), FindingFilter(stage: .pay, concept: "timeliness.c1"), FindingFilter(),
    ] {
      let all = try store.latest(filter, in: .everything, limit: 999)
      #expect(all.count > 10)
      #expect(all.map { $0.day ?? .min } == all.map { $0.day ?? .min }.sorted(by: >))
      #expect(try store.latest(filter, in: .everything, limit: 7) == Array(all.prefix(7)))
      let window = Window(first: Sample.day - 9, last: Sample.day + 9)
      let within = all.filter { ($0.day ?? .min) >= window.first && ($0.day ?? .max) <= window.last }
      #expect(try store.latest(filter, in: window, limit: 999) == within)
    }
  }

  @Test func `and keys are checked`() throws {
    var random = SeededGenerator(state: 3)
    let folder = try TemporaryFolder()
    let store = try store(folder, &random)
    try Foreign.execute("UPDATE span_cells SET findings = findings + 1 WHERE span = \(Sample.day >> 5)", on: store.path)
    try Foreign.execute(
      "UPDATE verbatims SET key = (SELECT key FROM verbatims WHERE id = 2) WHERE id = 1", on: store.path)
    let faults = try store.check().faults
    #expect(faults.contains(.twice(verbatims: 1)))
    #expect(faults.contains { if case .sums("span_cells", _) = $0 { true } else { false } })
  }
}
