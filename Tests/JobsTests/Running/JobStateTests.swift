import Storage
import Testing

@testable import Jobs

@Suite struct `The state of a run` {
  private func state(sources: Int = 1, outputs: Int = 1, rereads: Bool = false, forgets: Bool = false) -> JobState {
    JobState(
      JobSummary(job: "nuit", engine: "0.1.0+lex.000000", began: 0), sources: sources, outputs: outputs,
      rereads: rereads, forgets: forgets)
  }

  private func task(_ path: String, known: FileProgress? = nil, isReadOn: Bool = false) -> FileTask {
    let seen = SeenFile(
      path: path, size: 9, modified: 0, extent: 9, endsInLine: true, isQuiet: true, fingerprint: [1], prefixes: [:])
    return FileTask(source: 0, seen: seen, known: known, identity: path, options: "", isReadOn: isReadOn)
  }

  private func scan(_ tasks: [FileTask]) -> JobState.Event {
    var scan = SourceScan()
    scan.tasks = tasks
    return .scanned(scan, isNewSource: false)
  }

  @Test func `goes from the sources to the outputs`() {
    var state = state(rereads: true, forgets: true)
    let file = task("a")
    #expect(state.next() == .scan(source: 0))
    state.take(scan([file]))
    #expect(state.next() == .read(file))
    state.take(.read(file, JobState.FileOutcome()))
    #expect(state.next() == .reread)
    state.take(.done)
    #expect(state.next() == .forget)
    state.take(.done)
    #expect(state.next() == .write(0))
    state.take(.wrote("map.json"))
    #expect(state.next() == .alert)
    state.take(.done)
    #expect(state.next() == .finish(.done))
    #expect(state.summary.outputs == ["map.json"])
  }

  @Test func `leaves the rest where the store cannot be written`() {
    var state = state()
    _ = state.next()
    state.take(scan([task("a"), task("b")]))
    _ = state.next()
    state.take(.stopped("store:full", .writingFailed))
    #expect(state.next() == .finish(.writingFailed))
  }

  @Test func `counts what was stored of a file before the store could no longer be written`() {
    var state = state()
    let file = task("a")
    var outcome = JobState.FileOutcome()
    (outcome.batches.added, outcome.quarantined) = (800, 2)
    _ = state.next()
    state.take(scan([file, task("b")]))
    _ = state.next()
    state.take(.readInPart(file, outcome, .stopped("store:full", .writingFailed)))
    #expect(state.next() == .finish(.writingFailed))
    #expect(state.summary.verbatims.added == 800)
    #expect(state.summary.quarantined == 2 && state.summary.files.new == 1)
    #expect(state.summary.problems == ["store:full"])
  }

  @Test func `writes the other outputs where one fails`() {
    var state = state(outputs: 2)
    _ = state.next()
    state.take(scan([]))
    #expect(state.next() == .write(0))
    state.take(.failed("cannot_create:13:a", .cannotCreate))
    #expect(state.next() == .write(1))
    state.take(.wrote("b"))
    _ = state.next()
    state.take(.done)
    #expect(state.next() == .finish(.cannotCreate))
  }

  @Test func `tells apart what customers, rules and sources changed`() {
    var state = state()
    let former = FileProgress(source: "avis", path: "b")
    let tasks = [task("a"), task("b", known: former), task("c", known: former, isReadOn: true)]
    _ = state.next()
    state.take(scan(tasks))
    for (task, added) in zip(tasks, [1, 10, 100]) {
      var outcome = JobState.FileOutcome()
      outcome.batches.added = added
      outcome.batches.removed = task.seen.path == "b" ? 3 : 0
      _ = state.next()
      state.take(.read(task, outcome))
    }
    #expect(state.summary.moved.customers == JobSummary.Change(added: 101))
    #expect(state.summary.moved.sources == JobSummary.Change(added: 10, removed: 3))
    #expect(state.summary.verbatims.added == 111)
  }

  @Test func `is no input where no source could be read`() {
    var state = state(sources: 1, outputs: 0)
    var scan = SourceScan()
    scan.problems = [ScanProblem(path: "inbox", code: 2)]
    _ = state.next()
    state.take(.scanned(scan, isNewSource: false))
    _ = state.next()
    state.take(.done)
    #expect(state.next() == .finish(.noInput))
  }
}
