import Hygiene
import Interchange
import Pipeline
import Privacy
import Storage

/// Reads the files of one source into the store, batch by batch.
struct FileRun {
  private let loaded: LoadedJob
  private let source: JobSource
  private let store: Store
  private let run: RunID
  private let surroundings: JobSurroundings
  private let copies: CopyBook
  private let records: StoreRun<CleanAnalyzer>

  init(
    _ loaded: LoadedJob, source: JobSource, store: Store, run: RunID, surroundings: JobSurroundings, copies: CopyBook
  ) {
    self.loaded = loaded
    self.source = source
    self.store = store
    self.run = run
    self.surroundings = surroundings
    self.copies = copies
    records = StoreRun(plan: loaded.plan(source))
  }

  /// - Parameter outcome: what came of the file: after an error, what was stored before it.
  func read(_ task: FileTask, _ outcome: inout JobState.FileOutcome) async throws {
    try copies.open()
    if try await read(task, isReadOn: task.isReadOn, &outcome) { return }
    // Its records are laid out otherwise than they were when it was begun.
    _ = try await read(task, isReadOn: false, &outcome)
  }

  /// False where the file must be read anew.
  private func read(
    _ task: FileTask, isReadOn: Bool, _ result: inout JobState.FileOutcome
  ) async throws -> Bool {
    let known = isReadOn ? task.known : nil
    let keys = RecordKeys(key: loaded.key, source: source.name, file: Array(task.identity.utf8))
    var collector = BatchCollector(
      progress(task, known), run: run, size: loaded.job.batch, keys: KeyLedger(keys: keys), copies: copies)
    defer { result = collector.outcome }
    var bookmark = Bookmark(identity: task.identity, options: task.options)
    bookmark.endsInLine = task.seen.endsInLine
    let shapeBefore = known.flatMap { Bookmark($0.bookmark)?.shape }
    var mustBeginAnew = false
    var isWaiting = false
    var isStopped = false
    let outcome = try await records.run(
      path: task.content ?? task.seen.path, mostBytes: Int(task.seen.extent), keys: keys,
      known: Int(known?.recordsRead ?? 0),
      isUnfinished: !task.seen.isQuiet
    ) { shape in
      isWaiting = !task.seen.isQuiet && !shape.growsByLines
      mustBeginAnew = shapeBefore.map { $0 != shape.mark } ?? false
      bookmark.shape = shape.mark
      bookmark.growsByLines = shape.growsByLines
      collector.progress.bookmark = bookmark.bytes
      return !isWaiting && !mustBeginAnew
    } take: { record in
      guard collector.take(record) else { return true }
      try collector.commit(to: store, at: surroundings.seconds)
      isStopped = surroundings.isStopped()
      return !isStopped
    }
    if mustBeginAnew { return false }
    // What follows the last batch is for the next run, which finds the file where it was left.
    if isStopped { return true }
    let problem = outcome.problems.first { $0.kind != .empty }
    if isWaiting || problem != nil && !task.seen.isQuiet {
      collector.outcome.isWaiting = true
      return true
    }
    collector.progress.bookmark = bookmark.bytes
    try finish(&collector, problem, isUnfinished: outcome.isUnfinished, of: task)
    return true
  }

  /// Commits what follows the last batch, and tells what kept the file from being read whole.
  private func finish(
    _ collector: inout BatchCollector, _ problem: FileProblem?, isUnfinished: Bool, of task: FileTask
  ) throws {
    collector.finish(problem: problem.map { ProblemName.of($0.kind) }, isUnfinished: isUnfinished)
    try collector.commit(to: store, at: surroundings.seconds)
    guard let problem else { return }
    let path = task.content == nil ? problem.path : task.seen.path
    collector.outcome.problem = ProblemName.of(problem.kind) + ":" + path
  }

  private func progress(_ task: FileTask, _ known: FileProgress?) -> FileProgress {
    var progress = FileProgress(source: source.name, path: task.seen.path)
    progress.size = task.seen.size
    progress.modified = task.seen.modified
    progress.fingerprint = task.seen.fingerprint
    progress.bytesRead = task.seen.extent
    progress.recordsRead = known?.recordsRead ?? 0
    progress.reading = known?.reading ?? (task.known?.reading ?? 0) + 1
    progress.state = .reading
    return progress
  }
}

/// Gathers records until they make a batch.
private struct BatchCollector {
  var progress: FileProgress
  var outcome = JobState.FileOutcome()
  private let run: RunID
  private let size: Int
  private var keys: KeyLedger
  private let copies: CopyBook
  private var verbatims: [Incoming] = []
  private var quarantined: [Quarantined] = []

  init(_ progress: FileProgress, run: RunID, size: Int, keys: KeyLedger, copies: CopyBook) {
    self.progress = progress
    self.run = run
    self.size = size
    self.keys = keys
    self.copies = copies
  }

  /// True where the batch is full.
  mutating func take(_ record: KeptRecord) -> Bool {
    progress.recordsRead = max(progress.recordsRead, Int64(record.number))
    switch record.content {
    case .verbatim(var verbatim):
      let key = keys.key(of: verbatim.stem)
      if key != verbatim.stem.bytes { verbatim.rename(to: key) }
      var incoming = Incoming(key: key, line: verbatim.line, day: verbatim.day, rest: verbatim.rest)
      if verbatim.stem.isNamed {
        let stem = verbatim.stem
        incoming.name = Incoming.Name(said: stem.content, first: stem.bytes, further: keys.furtherKey(of: stem))
      }
      if let print = verbatim.print {
        incoming.print = print.bytes
        incoming.original = copies.original(of: print, incoming.print, key: key)
      }
      verbatims.append(incoming)
      outcome.hidden += verbatim.hidden
    case .known(let stem): _ = keys.key(of: stem)
    case .problem(let problem):
      quarantined.append(
        Quarantined(line: Int64(problem.line), record: Int64(record.number), reason: ProblemName.of(problem.kind)))
    case .nothing: break
    }
    return verbatims.count + quarantined.count >= size
  }

  /// Makes the next batch the last one of the file.
  mutating func finish(problem: String?, isUnfinished: Bool) {
    progress.state = problem != nil ? .quarantined : isUnfinished ? .reading : .done
    // What a damaged file held before stays until it can be read again.
    progress.isWhole = problem == nil && !isUnfinished
    progress.problem = problem
    if let problem { quarantined.append(Quarantined(line: nil, reason: problem)) }
  }

  mutating func commit(to store: Store, at seconds: Int64) throws(StoreError) {
    let batch = Batch(run: run, file: progress, verbatims: verbatims, quarantined: quarantined, received: seconds)
    let result = try store.commit(batch)
    copies.note(result.renamed)
    outcome.batches += result
    outcome.quarantined += quarantined.count
    verbatims.removeAll(keepingCapacity: true)
    quarantined.removeAll(keepingCapacity: true)
  }
}
