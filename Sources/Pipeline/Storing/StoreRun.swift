public import Interchange
public import Privacy

/// Reads a file's records, analyses those that are new, and hands all of them over in their order.
public struct StoreRun<Engine: Sendable> {
  private let plan: AnalysisPlan<Engine>
  private let pool: WorkerPool<Engine>

  public init(plan: AnalysisPlan<Engine>) {
    self.plan = plan
    pool = WorkerPool(plan: plan)
  }

  /// What came of a file.
  public struct Outcome: Sendable {
    /// Why the file, or a part of it, could not be read.
    public var problems: [FileProblem] = []
    public var notices: [ReadingNotice] = []
    /// How many records were handed over.
    public var records = 0
    /// Whether a row was left whose quotation mark is still open.
    public var isUnfinished = false
  }

  /// - Parameters:
  ///   - mostBytes: so much of the file is read.
  ///   - known: how many records were read before: they are gone through, and not analysed.
  ///   - isUnfinished: whether somebody may still be writing, so that a row whose quotation mark is still open waits.
  ///   - begin: told of the shape before the first record; false leaves the file.
  ///   - take: takes a record after another; false ends the reading.
  public func run(
    path: String, mostBytes: Int, keys: RecordKeys, known: Int, isUnfinished: Bool,
    begin: (FileShape) throws -> Bool, take: (KeptRecord) throws -> Bool
  ) async throws -> Outcome {
    var outcome = Outcome()
    var notices: [ReadingNotice] = []
    var setup = plan.setup
    setup.options.mostBytes = mostBytes
    var input = RunInput(paths: [path], setup: setup) { event in
      if case .notice(let notice) = event { notices.append(notice) }
    }
    let pool = pool
    try await withThrowingTaskGroup(of: (Int, [KeptRecord]).self) { group in
      var order = KeptOrder(isUnfinished: isUnfinished)
      var started = 0
      var goesOn = true
      while goesOn, let chunk = input.next({ outcome.problems.append($0) }) {
        if started == 0 {
          goesOn = try begin(FileShape(chunk))
          guard goesOn else { break }
        }
        let sequence = started
        group.addTask { (sequence, pool.keep(chunk, keys: keys, known: known)) }
        started += 1
        while started - order.next > 2 * plan.threads - 1, let (number, records) = try await group.next() {
          goesOn = try order.take(records, sequence: number, hand: take)
        }
      }
      while let (number, records) = try await group.next() {
        goesOn = try order.take(records, sequence: number, hand: take)
      }
      outcome.records = order.handed
      outcome.isUnfinished = order.metOpenRow
    }
    outcome.notices = notices
    return outcome
  }
}

/// Puts the records of chunks back in order, and hands them over.
private struct KeptOrder {
  let isUnfinished: Bool
  private(set) var next = 0
  private(set) var handed = 0
  private var waiting: [Int: [KeptRecord]] = [:]
  private var isOver = false
  private(set) var metOpenRow = false

  init(isUnfinished: Bool) { self.isUnfinished = isUnfinished }

  /// False once no more is wanted.
  mutating func take(
    _ records: [KeptRecord], sequence: Int, hand: (KeptRecord) throws -> Bool
  ) throws -> Bool {
    waiting[sequence] = records
    while let records = waiting.removeValue(forKey: next) {
      next += 1
      for record in records where !isOver {
        if isUnfinished, case .problem(let problem) = record.content, problem.kind == .unclosedQuote {
          isOver = true
          metOpenRow = true
        } else {
          isOver = try !hand(record)
          handed += 1
        }
      }
    }
    return !isOver
  }
}
