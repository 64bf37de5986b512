import Hygiene
import Interchange
public import Journeys

/// Reads files into the rows that a map is counted from: findings and partial maps as they are, all else analysed first.
public struct LedgerRun<Engine: Sendable> {
  private let plan: AnalysisPlan<Engine>
  private let pool: WorkerPool<Engine>

  public init(plan: AnalysisPlan<Engine>) {
    var plan = plan
    plan.setup.options.takesRows = true
    self.plan = plan
    pool = WorkerPool(plan: plan)
  }

  /// Reads files, one after another; `-` is standard input.
  ///
  /// - Parameter report: told of everything that the user should know, in this task.
  public func run(
    paths: [String], report: @escaping (RunEvent) -> Void
  ) async -> (ledger: Ledger, summary: RunSummary) {
    var log = RunLog(paths: paths, report: report)
    var input = RunInput(paths: paths, setup: plan.setup, report: report)
    var join = LedgerJoin()
    if plan.threads == 1 {
      while let chunk = input.next({ log.fail($0) }) {
        if join.takesPartialMap(chunk, &log) { continue }
        join.take(pool.addRows(of: chunk, to: &join.ledger), first: 0, &log)
      }
    } else {
      await runTogether(&input, &join, &log)
    }
    for problem in input.problems(askedNames: log.askedNames) { log.fail(problem) }
    return (join.ledger, log.finish())
  }

  private func runTogether(_ input: inout RunInput, _ join: inout LedgerJoin, _ log: inout RunLog) async {
    await withTaskGroup(of: LedgerPart.self) { group in
      var started = 0
      while let chunk = input.next({ log.fail($0) }) {
        if join.takesPartialMap(chunk, &log) { continue }
        let sequence = started
        group.addTask { [pool] in
          var ledger = Ledger()
          let result = pool.addRows(of: chunk, to: &ledger)
          return LedgerPart(sequence: sequence, ledger: ledger, result: result)
        }
        started += 1
        while started - join.nextPart > 2 * plan.threads - 1, let part = await group.next() { join.take(part, &log) }
      }
      while let part = await group.next() { join.take(part, &log) }
    }
  }
}

/// The rows of a chunk.
struct LedgerPart: Sendable {
  var sequence: Int
  var ledger: Ledger
  var result: ChunkResult
}

/// Joins the rows of chunks in the order of the input.
struct LedgerJoin {
  var ledger = Ledger()
  private(set) var nextPart = 0
  private var waiting: [Int: LedgerPart] = [:]
  private var known = DuplicateIndex()
  private var partialMaps = PartialMapReader()

  /// Takes part of a partial map, whose blocks lean on those before them; false for anything else.
  mutating func takesPartialMap(_ chunk: Chunk, _ log: inout RunLog) -> Bool {
    guard chunk.layout == .partialMap else { return false }
    var result = ChunkResult(file: chunk.file, path: chunk.path, bytesRead: chunk.bytesRead)
    let first = ledger.verbatims.count
    do throws(FileProblem) {
      try partialMaps.read(chunk, into: &ledger)
    } catch {
      log.fail(error)
    }
    for row in ledger.verbatims[first...] { result.tally.add(row, ledger.findings(of: row)) }
    log.take(result)
    return true
  }

  /// Takes a part, and joins it and those after it as far as they are there.
  mutating func take(_ part: LedgerPart, _ log: inout RunLog) {
    waiting[part.sequence] = part
    while let next = waiting.removeValue(forKey: nextPart) {
      nextPart += 1
      let first = ledger.verbatims.count
      ledger.append(next.ledger)
      take(next.result, first: first, &log)
    }
  }

  /// Takes what came of a chunk whose rows are in the ledger, and marks those that repeat earlier ones.
  ///
  /// - Parameter first: what the places of its records are counted from.
  mutating func take(_ result: ChunkResult, first: Int, _ log: inout RunLog) {
    let copies = result.prints.copies(&known)
    for copy in copies { ledger.markDuplicate(first + copy.place, of: copy.original) }
    log.take(result)
    log.take(duplicates: copies.count, hasForgotten: known.hasForgotten)
  }
}
