import ArgumentParser
import Storage
import Verbatims

/// Fills a store with made-up analyses, and measures it.
@main
struct FillStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "FillStore",
    abstract: "Fills a store with made-up analyses over five years, and measures a night's run and the map's queries.",
    discussion: """
      A new store is filled; its first 46 days as a job would write them, the others as copies of those.

        FillStore store.sqlite --findings 10000000
        FillStore store.sqlite --measure
      """)

  @Argument(help: "The store.")
  var path: String
  @Option(help: "Number of findings to be reached.")
  var findings = 10_000_000
  @Flag(help: "Measures instead: reads, then commits a night's 50,000 verbatims in batches of 2,000.")
  var measure = false

  func run() throws {
    let began = ContinuousClock.now
    let store = try Store(path: path)
    guard !measure else {
      print("opening, with what brings the schema up to date: \(began.duration(to: .now))")
      return try Measuring(store: store).run()
    }
    let run = try store.beginRun(at: Made.received, engine: Made.engine)
    var made = 0
    var verbatims = 0
    // The first slice comes in as any batch does.
    while made < findings / Self.slices {
      let day = Made.firstDay + made * Self.days / max(1, findings / Self.slices)
      let lot = (verbatims..<verbatims + Self.batch).map { Made.incoming($0, day: day) }
      made += lot.reduce(0) { $0 + $1.findings }
      verbatims += lot.count
      var file = FileProgress(source: "avis", path: "avis-\(verbatims).jsonl")
      file.state = .done
      try store.commit(Batch(run: run, file: file, verbatims: lot.map(\.incoming), received: Made.received))
    }
    try store.finishRun(run, at: Made.received, state: .done, summary: "{}")
    print("\(verbatims) verbatims, \(made) findings, \(began.duration(to: .now))")
    try Multiplying(path: path, slices: Self.slices, days: Self.days).run()
    print("all of it: \(began.duration(to: .now))")
  }

  private static let batch = 1_000
  /// Five years.
  private static let slices = 40
  private static let days = 46
}
