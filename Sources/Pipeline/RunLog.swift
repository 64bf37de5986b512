import Interchange

/// Adds up what came of chunks, and tells the user.
struct RunLog {
  private let report: (RunEvent) -> Void
  private var unknownNames: Set<String> = []
  private var usedFields: Set<UsedField> = []
  private var summary = RunSummary()
  private(set) var askedNames: UInt64 = 0
  private var progress: RunProgress
  /// Bytes of the files before the one at hand.
  private var bytesBefore: [Int]

  init(paths: [String], report: @escaping (RunEvent) -> Void) {
    let sizes = paths.map { InputSize.of(path: $0) }
    self.report = report
    bytesBefore = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ?? 0)) }
    let inAll = sizes.contains(nil) ? nil : bytesBefore.last
    progress = RunProgress(verbatims: 0, bytesRead: 0, bytesInAll: inAll)
  }

  mutating func fail(_ problem: FileProblem) {
    summary.failedFiles += 1
    report(.file(problem))
  }

  /// Takes the result of the next chunk.
  mutating func take(_ result: ChunkResult) {
    for problem in result.problems { report(.record(path: result.path, problem)) }
    summary.skipped += result.problems.count
    summary.tally.add(result.tally)
    summary.hidden += result.hidden
    askedNames |= result.askedNames
    usedFields.formUnion(result.usedNames)
    for name in result.unknownNames { unknownNames.insert(String(decoding: name, as: UTF8.self)) }
    progress.verbatims = summary.tally.verbatims
    progress.bytesRead = bytesBefore[result.file] + result.bytesRead
    report(.progress(progress))
  }

  /// Takes what came of the search for copies.
  mutating func take(duplicates: Int, hasForgotten: Bool) {
    summary.duplicates += duplicates
    summary.hasForgotten = hasForgotten
  }

  /// The summary, once all is done.
  mutating func finish() -> RunSummary {
    summary.unknownNames = unknownNames.sorted()
    summary.usedNames = usedFields.sorted { ($0.role.rawValue, $0.text) < ($1.role.rawValue, $1.text) }.map(\.text)
    return summary
  }
}
