import Storage

/// Decides what a run does next, in values: it reads nothing, writes nothing and knows no clock.
struct JobState: Sendable {
  enum Step: Hashable, Sendable {
    case scan(source: Int)
    case read(FileTask)
    case reread
    case forget
    case write(Int)
    case alert
    case finish(JobStatus)
  }

  /// What came of a step.
  indirect enum Event: Sendable {
    case scanned(SourceScan, isNewSource: Bool)
    case sourceFailed(String)
    case read(FileTask, FileOutcome)
    /// A file that an event kept from being read on: what came of it before counts.
    case readInPart(FileTask, FileOutcome, Event)
    /// The part of the run that is left without, and why; its status counts.
    case failed(String, JobStatus)
    /// The store can no longer be written: nothing is left to do but to say so.
    case stopped(String, JobStatus)
    /// Somebody asked the run to end: what is left is for the next one.
    case interrupted
    case wrote(String)
    case done
  }

  /// What came of reading a file.
  struct FileOutcome: Hashable, Sendable {
    var batches = BatchOutcome()
    var quarantined = 0
    var hidden = 0
    /// Whether the file waits to be written to its end.
    var isWaiting = false
    /// Why the file, or a part of it, could not be read.
    var problem: String?
  }

  private enum Phase: Int {
    case scanning, reading, rereading, forgetting, writing, alerting, finished
  }

  private(set) var summary: JobSummary
  private let sources: Int
  private let outputs: Int
  private let rereads: Bool
  private let forgets: Bool
  private var phase = Phase.scanning
  private var nextIndex = 0
  private var tasks: [FileTask] = []
  private var newSources: Set<Int> = []
  private var readableSources = 0
  private var status = JobStatus.done

  init(_ summary: JobSummary, sources: Int, outputs: Int, rereads: Bool, forgets: Bool) {
    self.summary = summary
    (self.sources, self.outputs) = (sources, outputs)
    (self.rereads, self.forgets) = (rereads, forgets)
  }

  /// What is to be done next; asked once before each event.
  mutating func next() -> Step {
    while true {
      switch phase {
      case .scanning where nextIndex < sources: return .scan(source: nextIndex)
      case .reading where nextIndex < tasks.count: return .read(tasks[nextIndex])
      case .rereading where nextIndex == 0 && rereads: return .reread
      case .forgetting where nextIndex == 0 && forgets: return .forget
      case .writing where nextIndex < outputs: return .write(nextIndex)
      case .alerting where nextIndex == 0: return .alert
      case .finished: return .finish(finalStatus)
      default: advance()
      }
    }
  }

  mutating func take(_ event: Event) {
    nextIndex += 1
    count(event)
  }

  private mutating func count(_ event: Event) {
    switch event {
    case .scanned(let scan, let isNew): take(scan, isNew)
    case .sourceFailed(let problem):
      summary.problems.append(problem)
      status = status.joined(.partial)
    case .read(let task, let outcome): take(task, outcome)
    case .readInPart(let task, let outcome, let cause):
      take(task, outcome)
      count(cause)
    case .failed(let problem, let code):
      summary.problems.append(problem)
      status = status.joined(code)
    case .stopped(let problem, let code):
      summary.problems.append(problem)
      status = status.joined(code)
      phase = .finished
    case .interrupted:
      status = .later
      phase = .finished
    case .wrote(let path): summary.outputs.append(path)
    case .done: break
    }
  }

  /// Lets the one who acts write what only acting tells.
  mutating func note(_ change: (inout JobSummary) -> Void) { change(&summary) }

  /// Adds what is no fault, each once.
  mutating func notice(_ notices: [String]) {
    for notice in notices where summary.notices?.contains(notice) != true {
      summary.notices = (summary.notices ?? []) + [notice]
    }
  }

  /// Makes the run's status the graver of two.
  mutating func join(_ other: JobStatus) { status = status.joined(other) }

  /// Whether there is anything left to do.
  var isUnderWay: Bool {
    var rest = self
    if case .finish = rest.next() { return false }
    return true
  }

  private var finalStatus: JobStatus {
    sources > 0 && readableSources == 0 && status == .partial ? .noInput : status
  }

  private mutating func advance() {
    phase = Phase(rawValue: phase.rawValue + 1) ?? .finished
    nextIndex = 0
  }

  private mutating func take(_ scan: SourceScan, _ isNew: Bool) {
    readableSources += scan.problems.isEmpty || !scan.tasks.isEmpty || scan.skipped > 0 ? 1 : 0
    if isNew, let source = scan.tasks.first?.source { newSources.insert(source) }
    tasks += scan.tasks
    summary.files.moved += scan.moves.count
    summary.files.gone += scan.gone.count
    summary.files.skipped += scan.skipped
    summary.files.waiting += scan.waiting
    summary.files.unreadable += scan.problems.count
    for problem in scan.problems { summary.problems.append("unreadable:\(problem.code):\(problem.path)") }
    notice(scan.namedTwice.map { "named_twice:\($0)" })
    if !scan.problems.isEmpty { status = status.joined(.partial) }
  }

  private mutating func take(_ task: FileTask, _ outcome: FileOutcome) {
    if outcome.isWaiting { summary.files.waiting += 1 }
    if task.known == nil {
      summary.files.new += 1
    } else if task.isReadOn {
      summary.files.grown += 1
    } else {
      summary.files.changed += 1
    }
    let sums = outcome.batches
    summary.verbatims.added += sums.added
    summary.verbatims.changed += sums.changed
    summary.verbatims.known += sums.known + sums.reread
    if sums.otherWords > 0 { summary.verbatims.conflicting = (summary.verbatims.conflicting ?? 0) + sums.otherWords }
    summary.verbatims.removed += sums.removed
    summary.verbatims.forgotten += sums.forgotten
    let change = JobSummary.Change(added: sums.added, changed: sums.changed, removed: sums.removed)
    let isOfSources = newSources.contains(task.source) || (task.known != nil && !task.isReadOn)
    if isOfSources { summary.moved.sources += change } else { summary.moved.customers += change }
    // The same words in a file that was read anew, and other rules: it is the rules that moved.
    summary.moved.rules.reread += sums.reread
    summary.moved.rules.changed += sums.rereadChanged
    summary.quarantined += outcome.quarantined
    summary.hidden += outcome.hidden
    if let problem = outcome.problem {
      summary.files.unreadable += 1
      summary.problems.append(problem)
    }
    if outcome.quarantined > 0 || outcome.problem != nil { status = status.joined(.partial) }
  }
}

extension JobSummary.Rules {
  static func += (sum: inout JobSummary.Rules, other: JobSummary.Rules) {
    sum.reread += other.reread
    sum.changed += other.changed
    sum.unread += other.unread
    sum.findings += other.findings
  }
}

extension JobSummary.Change {
  static func += (sum: inout JobSummary.Change, other: JobSummary.Change) {
    sum.added += other.added
    sum.changed += other.changed
    sum.removed += other.removed
  }
}
