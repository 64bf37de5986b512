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
      The same seed gives the same verbatims; what is there already is left as it is.

        FillStore store.sqlite --findings 10000000
        FillStore store.sqlite --measure
      """)

  @Argument(help: "The store.")
  var path: String
  @Option(help: "Number of findings to be reached.")
  var findings = 10_000_000
  @Option(help: "Verbatims a batch.")
  var batch = 25_000
  @Flag(help: "Measures instead: reads, then commits a night's 50,000 verbatims in batches of 2,000.")
  var measure = false

  func run() throws {
    let store = try Store(path: path)
    guard !measure else { return try Measuring(store: store).run() }
    let began = ContinuousClock.now
    var made = try store.stats().findings
    var verbatims = try store.stats().verbatims
    let run = try store.beginRun(at: Made.received, engine: Made.engine)
    while made < findings {
      let lot = (verbatims..<verbatims + batch).map { Made.incoming($0, of: findings) }
      made += lot.reduce(0) { $0 + $1.findings }
      verbatims += lot.count
      var file = FileProgress(source: "avis", path: "avis-\(verbatims).jsonl")
      file.state = .done
      try store.commit(Batch(run: run, file: file, verbatims: lot.map(\.incoming), received: Made.received))
      print("\(verbatims) verbatims, \(made) findings, \(began.duration(to: .now))")
    }
    try store.finishRun(run, at: Made.received, state: .done, summary: "{}")
  }
}
