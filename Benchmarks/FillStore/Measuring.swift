import Glibc
import Storage
import Verbatims

/// Times what a night asks of a store.
struct Measuring {
  let store: Store

  private static let night = 50_000
  private static let atOnce = 2_000

  func run() throws {
    let stats = try time("stats") { try store.stats() }
    print("\(stats.verbatims) verbatims, \(stats.findings) findings, \(stats.bytes >> 20) MB")
    let last = stats.days?.upperBound ?? 0
    let year = Window(first: last - 364, last: last)
    for (name, window) in [("five years", Window.everything), ("a year", year)] {
      _ = try time("matrix, \(name)") { try store.matrix(window) }
      _ = try time("volumes, \(name)") { try store.volumes(window) }
      _ = try time("concepts, \(name)") { try store.concepts(window) }
      let cell = Cell(stage: .order, channel: .app, kind: .irritant)
      _ = try time("series of a cell, \(name)") { try store.series(window, of: .cell(cell)) }
      _ = try time("series of a concept, \(name)") {
        try store.series(window, of: .concept("waiting.c1", .irritant))
      }
    }
    let filters = [
      ("a cell", FindingFilter(stage: .order, channel: .app, kind: .irritant)),
      ("a stage", FindingFilter(stage: .order)), ("a channel", FindingFilter(channel: .app)),
      ("a concept", FindingFilter(kind: .irritant, concept: "waiting.c1")),
    ]
    for (name, filter) in filters {
      _ = try time("latest 20 of \(name)") { try store.latest(filter, in: .everything, limit: 20) }
    }
    let month = Window(first: last - 29, last: last)
    let lines = try time("dump of 30 days") { try store.dump(month) { _ in } }
    print("  \(lines) lines")
    try commitNight(stats.verbatims, day: Int(last))
    print("peak memory: \(peakMegabytes) MB")
  }

  private func commitNight(_ first: Int, day: Int) throws {
    let lots = stride(from: first, to: first + Self.night, by: Self.atOnce).map { start in
      (start..<start + Self.atOnce).map { Made.incoming($0, day: day).incoming }
    }
    try time("reading keys ahead") { try store.readKeysAhead() }
    let outcome = try time("commit of \(Self.night) verbatims") {
      var outcome = BatchOutcome()
      let run = try store.beginRun(at: Made.received, engine: Made.engine)
      for (index, lot) in lots.enumerated() {
        let file = FileProgress(source: "avis", path: "nuit-\(first)-\(index).jsonl")
        outcome += try store.commit(Batch(run: run, file: file, verbatims: lot, received: Made.received))
      }
      try store.finishRun(run, at: Made.received, state: .done, summary: "{}")
      return outcome
    }
    print("  \(outcome)")
  }

  private func time<Value>(_ name: String, _ body: () throws -> Value) throws -> Value {
    let began = ContinuousClock.now
    let value = try body()
    print("\(name): \(began.duration(to: .now))")
    return value
  }

  private var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss >> 10
  }
}
