import Interchange
import Journeys
import Logging
import Pipeline
import Storage

/// The thin shell of a run: it does what ``JobState`` says.
struct JobActions {
  let loaded: LoadedJob
  let store: Store
  let run: RunID
  let surroundings: JobSurroundings
  let log: Logger
  private var outputs: OutputWriter
  private let copies: CopyBook
  private var files: [Int: FileRun] = [:]
  /// What the programs of sources wrote, until it is read.
  private var spools: [Int: SpooledOutput] = [:]
  /// The files of the sources so far, by how they are read.
  private var met: [String: Set<FilePlace>] = [:]
  /// How many bytes are to be read.
  private var bytesToRead: Int64 = 0
  /// From so many on it is worth reading the index of keys ahead.
  private static let manyBytes: Int64 = 1 << 20

  init(_ loaded: LoadedJob, store: Store, run: RunID, surroundings: JobSurroundings, log: Logger) {
    self.loaded = loaded
    self.store = store
    self.run = run
    self.surroundings = surroundings
    self.log = log
    outputs = OutputWriter(loaded, store: store, today: surroundings.today)
    copies = CopyBook(store)
  }

  var job: Job { loaded.job }

  mutating func run(_ reanalysis: Reanalysis, rereads: Bool) async -> JobSummary {
    let planned = PlannedOutput.all(of: job)
    var summary = JobSummary(job: job.name, engine: loaded.engineName, began: surroundings.seconds)
    summary.run = run.number
    var state = JobState(
      summary, sources: job.sources.count, outputs: planned.count, rereads: rereads,
      forgets: job.retention != RetentionPlan())
    while true {
      let step = state.next()
      if case .finish(let status) = step {
        state.note {
          $0.status = status.rawValue
          $0.map = outputs.basis
        }
        state.notice(outputs.notices)
        for notice in outputs.notices { log.notice("noticed", metadata: ["notice": "\(notice)"]) }
        return state.summary
      }
      let event = await act(step, planned, reanalysis, &state)
      tell(event)
      state.take(event)
      // Steps that are asked to end leave in good order, and what they did is told all the same.
      if surroundings.isStopped(), state.isUnderWay { state.take(.interrupted) }
    }
  }

  private mutating func act(
    _ step: JobState.Step, _ planned: [PlannedOutput], _ reanalysis: Reanalysis, _ state: inout JobState
  ) async -> JobState.Event {
    do {
      switch step {
      case .scan(let index): return try scan(index)
      case .read(let task):
        if bytesToRead >= Self.manyBytes { try store.readKeysAhead() }
        bytesToRead = 0
        return await read(task)
      case .reread:
        var rules = JobSummary.Rules()
        defer { state.note { $0.moved.rules += rules } }
        try await Rereading(loaded: loaded, store: store, surroundings: surroundings).run(reanalysis, &rules)
      case .forget: try forget()
      case .write(let index): return try await write(planned[index])
      case .alert: try await alert(&state)
      case .finish: break
      }
      return .done
    } catch {
      return Self.event(of: error)
    }
  }

  private mutating func read(_ task: FileTask) async -> JobState.Event {
    var outcome = JobState.FileOutcome()
    do {
      try await fileRun(task.source).read(task, &outcome)
      return .read(task, outcome)
    } catch {
      // The batches before it are stored.
      return .readInPart(task, outcome, Self.event(of: error))
    }
  }

  private mutating func fileRun(_ index: Int) -> FileRun {
    if let run = files[index] { return run }
    let made = FileRun(
      loaded, source: job.sources[index], store: store, run: run, surroundings: surroundings, copies: copies)
    // One source after another is read: the workers of those before are needed no more.
    files = [index: made]
    return made
  }

  private mutating func scan(_ index: Int) throws -> JobState.Event {
    let source = job.sources[index]
    switch source.place {
    case .files(let patterns):
      let (paths, problems) = SourceFiles.list(patterns, apart: job.ownFiles)
      // The same file read by other options, for another column of texts, say, is another source.
      let reading = loaded.optionsHash(source)
      let before = met[reading] ?? []
      var (own, twice): ([String], [String]) = ([], [])
      for path in paths {
        let place = FilePlace.file(path)
        if let place { met[reading, default: []].insert(place) }
        if place.map(before.contains) == true { twice.append(path) } else { own.append(path) }
      }
      return try scan(index, own, problems, of: try store.files(of: source.name), namedTwice: twice)
    case .command(let plan):
      let output: SpooledOutput
      do throws(CommandProblem) {
        output = try CommandRun(
          plan: plan, folder: job.folder, place: job.store.path, variable: surroundings.variable,
          isStopped: surroundings.isStopped
        ).run()
      } catch {
        return error == .stopped ? .done : .sourceFailed("command:\(source.name):\(error.name)")
      }
      return try scan(index, output, of: plan)
    }
  }

  /// Looks at what a program wrote as at a file that is named after the source.
  private mutating func scan(
    _ index: Int, _ output: SpooledOutput, of plan: ProgramPlan
  ) throws -> JobState.Event {
    let source = job.sources[index]
    let path = "command:\(source.name)" + (plan.gives == .new ? "#\(output.name)" : "")
    let known = try store.files(of: source.name).filter { $0.path == path }
    guard output.size > 0 else {
      // A program that gave much and now gives nothing is more likely broken than right.
      let wasMore = plan.gives == .all && known.contains { $0.bytesRead > 0 }
      return wasMore
        ? .sourceFailed("command:\(source.name):\(CommandProblem.empty.name)")
        : .scanned(SourceScan(), isNewSource: false)
    }
    spools[index] = output
    return try scan(index, [path], [], of: known, contents: [path: output.path])
  }

  private mutating func scan(
    _ index: Int, _ paths: [String], _ problems: [ScanProblem], of known: [FileProgress],
    contents: [String: String] = [:], namedTwice: [String] = []
  ) throws -> JobState.Event {
    let source = job.sources[index]
    let isNew = try known.isEmpty && store.files(of: source.name).isEmpty && !store.files(of: nil).isEmpty
    var scanner = SourceScanner(
      source: index, known: known, options: loaded.optionsHash(source), folder: job.folder,
      now: surroundings.clock(), settle: contents.isEmpty ? Int64(job.settle.seconds) * 1_000_000_000 : 0)
    scanner.contents = contents
    var scan = scanner.scan(paths)
    scan.problems = problems + scan.problems
    scan.namedTwice = namedTwice
    bytesToRead += scan.tasks.reduce(0) { $0 + $1.seen.extent - ($1.isReadOn ? $1.known?.bytesRead ?? 0 : 0) }
    try store.move(scan.moves.map { ($0.from, $0.to) }, of: source.name)
    for file in scan.gone {
      var file = file
      file.state = .gone
      try store.note(file, run: run)
    }
    return .scanned(scan, isNewSource: isNew)
  }

  private mutating func write(_ output: PlannedOutput) async throws -> JobState.Event {
    for notice in try await outputs.write(output, at: surroundings.seconds) {
      log.notice("\(notice.words.english)", metadata: ["path": "\(output.path)"])
    }
    return .wrote(output.path)
  }

  /// Warns of what the store's figures show.
  private func alert(_ state: inout JobState) async throws {
    guard let plan = job.alerts else { return }
    let secrets = Secrets(surroundings: surroundings)
    let alerts = AlertSurroundings(
      today: surroundings.today, now: { [surroundings] in surroundings.seconds },
      pause: { try? await Task.sleep(for: $0) }, secret: { secrets.bytes($0) },
      seed: UInt64(bitPattern: run.number))
    var alarm = AlertRun(plan, job: job.name, store: store, surroundings: alerts)
    alarm.concepts = loaded.engine.concepts
    let told = try await alarm.run()
    state.note { summary in
      summary.alerts = told.told
      summary.problems += told.problems.sorted { $0.key < $1.key }.map { "alert:\($0.key):\($0.value.identifier)" }
      if told.givenUp > 0 { summary.problems.append("alert:given_up:\(told.givenUp)") }
    }
    // A bell that nobody hears is no run that went well.
    if !told.problems.isEmpty || told.givenUp > 0 { state.join(.partial) }
  }

  /// Forgets what is older than the job keeps.
  private func forget() throws {
    switch job.retention.runs {
    case .latest(let count): try store.forgetRuns(keeping: count)
    case .since(let span): try store.forgetRuns(before: surroundings.seconds - Int64(span.seconds))
    case nil: break
    }
    guard let span = job.retention.verbatims else { return }
    let first = surroundings.today - Int32(clamping: span.days)
    let older = Storage.Window(first: Storage.Window.everything.first, last: first - 1)
    guard try !store.volumes(older).isEmpty else { return }
    let forgotten = try store.forget(before: first)
    log.info("forgotten", metadata: ["verbatims": "\(forgotten.verbatims)"])
  }

  /// What an error means for the run: a store that cannot be written ends it, a part that fails is told.
  private static func event(of error: any Error) -> JobState.Event {
    switch error {
    case let error as StoreError:
      return .stopped("store:\(error.kind)", JobFailure.store(error).status)
    case let error as OutputProblem:
      return .failed(name(of: error), JobFailure.output(error).status)
    default: return .failed("internal:\(type(of: error))", .internalError)
    }
  }

  private static func name(of problem: OutputProblem) -> String {
    switch problem {
    case .cannotCreate(let path, let code): "cannot_create:\(code):\(path)"
    case .cannotWrite(let path, let code): "cannot_write:\(code):\(path)"
    case .closedPipe: "closed_pipe"
    }
  }
}

/// The log of a run: places and figures, never words of customers.
extension JobActions {
  private func tell(_ event: JobState.Event) {
    switch event {
    case .scanned(let scan, _):
      log.info(
        "scanned",
        metadata: [
          "to_read": "\(scan.tasks.count)", "skipped": "\(scan.skipped)", "waiting": "\(scan.waiting)",
          "moved": "\(scan.moves.count)", "gone": "\(scan.gone.count)",
        ])
      for problem in scan.problems { log.warning("unreadable", metadata: ["path": "\(problem.path)"]) }
      for path in scan.namedTwice { log.warning("named_twice", metadata: ["path": "\(path)"]) }
    case .read(let task, let outcome):
      log.info(
        "read",
        metadata: [
          "path": "\(task.seen.path)", "added": "\(outcome.batches.added)", "changed": "\(outcome.batches.changed)",
          "known": "\(outcome.batches.known)", "conflicting": "\(outcome.batches.otherWords)",
          "removed": "\(outcome.batches.removed)",
          "quarantined": "\(outcome.quarantined)", "forgotten": "\(outcome.batches.forgotten)",
        ])
      if let problem = outcome.problem { log.warning("unreadable", metadata: ["problem": "\(problem)"]) }
    case .readInPart(let task, let outcome, let cause):
      tell(.read(task, outcome))
      tell(cause)
    case .wrote(let path): log.info("written", metadata: ["path": "\(path)"])
    case .failed(let problem, _), .sourceFailed(let problem): log.error("failed", metadata: ["problem": "\(problem)"])
    case .stopped(let problem, _): log.critical("stopped", metadata: ["problem": "\(problem)"])
    case .done, .interrupted: break
    }
  }
}
