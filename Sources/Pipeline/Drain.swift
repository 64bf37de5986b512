import Interchange

/// Puts the results of chunks back in order, writes them, and adds them up.
struct Drain {
  private let output: OutputFile
  private let separator: [UInt8]
  private let spare: SpareBuffers
  private let report: (RunEvent) -> Void
  private var waiting: [Int: ChunkResult] = [:]
  private var hasWritten = false
  private var unknownNames: Set<String> = []
  private var usedFields: Set<UsedField> = []
  private(set) var nextToWrite = 0
  private(set) var summary = RunSummary()
  private(set) var askedNames: UInt64 = 0
  private var progress: RunProgress
  /// Bytes of the files before the one at hand.
  private var bytesBefore: [Int]

  init(
    output: OutputFile, separator: [UInt8], spare: SpareBuffers, sizes: [Int?], report: @escaping (RunEvent) -> Void
  ) {
    self.output = output
    self.separator = separator
    self.spare = spare
    self.report = report
    bytesBefore = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ?? 0)) }
    let inAll = sizes.contains(nil) ? nil : bytesBefore.last
    progress = RunProgress(verbatims: 0, bytesRead: 0, bytesInAll: inAll)
  }

  var hasRecords: Bool { hasWritten }

  /// Takes a result, and writes it and those after it as far as they are there.
  mutating func take(_ result: ChunkResult, sequence: Int) throws(OutputProblem) {
    waiting[sequence] = result
    while let next = waiting.removeValue(forKey: nextToWrite) {
      nextToWrite += 1
      try write(next)
      spare.give(next.output)
    }
  }

  mutating func fail(_ problem: FileProblem) {
    summary.failedFiles += 1
    report(.file(problem))
  }

  /// The summary, once all is written.
  mutating func finish() -> RunSummary {
    summary.unknownNames = unknownNames.sorted()
    summary.usedNames = usedFields.sorted { ($0.role.rawValue, $0.text) < ($1.role.rawValue, $1.text) }.map(\.text)
    return summary
  }

  private mutating func write(_ result: ChunkResult) throws(OutputProblem) {
    if !result.output.isEmpty {
      if hasWritten { try output.write(separator) }
      try output.write(result.output)
      hasWritten = true
    }
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
}
