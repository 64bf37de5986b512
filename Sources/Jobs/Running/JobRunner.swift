import Glibc
import Interchange
public import Logging
import Pipeline
import Storage

/// Does a job: asks ``JobState`` what comes next, does it, and tells what came of it.
public struct JobRunner {
  private let job: Job
  private let reanalysis: Reanalysis
  private let surroundings: JobSurroundings
  private let log: Logger

  /// - Parameter reanalysis: what is read again where the engine changed; the job's own choice where it is nil.
  public init(_ job: Job, reanalysis: Reanalysis?, surroundings: JobSurroundings, log: Logger) {
    self.job = job
    self.reanalysis = reanalysis ?? job.reanalysis
    self.surroundings = surroundings
    self.log = log
  }

  /// Where the lock of a job is: beside its store.
  public static func lockPath(_ job: Job) -> String { job.store.path + ".lock" }

  /// Runs the job once. What is wrong with a part of it is in the summary; what keeps all of it from running is thrown.
  public func run() async throws(JobFailure) -> JobSummary {
    do throws(OutputProblem) { try Folders.make(Folders.parent(job.store.path)) } catch { throw .output(error) }
    let lock = try JobLock(
      path: Self.lockPath(job), process: surroundings.process, seconds: surroundings.seconds)
    defer { withExtendedLifetime(lock) {} }
    let options = StoreOptions(texts: try Secrets(surroundings: surroundings).texts(job.store))
    let (store, loaded) = try open(options)
    do throws(StoreError) {
      let run = try store.beginRun(at: surroundings.seconds, engine: loaded.engineName)
      var acting = JobActions(loaded, store: store, run: run, surroundings: surroundings, log: log)
      let rereading = try Rereading(loaded: loaded, store: store, surroundings: surroundings).isNeeded(reanalysis)
      return try await finish(acting.run(reanalysis, rereads: rereading), run, store)
    } catch {
      throw .store(error)
    }
  }

  private func open(_ options: StoreOptions) throws(JobFailure) -> (Store, LoadedJob) {
    do {
      Self.reserve(job.store.path)
      let store = try Store(path: job.store.path, options: options)
      let secrets = Secrets(surroundings: surroundings)
      let key = try secrets.pseudonymKey(job.key, hasStore: KeyCheck.isSet(store))
      guard try KeyCheck.accept(key, store) else { throw JobFailure.otherKey }
      return (store, try LoadedJob(job, key: key, surroundings: surroundings))
    } catch let error as StoreError {
      throw .store(error)
    } catch let failure as JobFailure {
      throw failure
    } catch {
      throw .unreadable(path: job.store.path)
    }
  }

  /// Makes the file of a new store, for nobody else to read: what SQLite puts beside it is made alike.
  private static func reserve(_ path: String) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 { close(descriptor) }
  }

  /// Notes how the run ended.
  private func finish(_ ended: JobSummary, _ run: RunID, _ store: Store) throws(StoreError) -> JobSummary {
    var summary = ended
    summary.ended = surroundings.seconds
    let status = JobStatus(rawValue: summary.status) ?? .internalError
    let state: Run.State =
      switch status {
      case .done: .done
      case .partial: .partial
      case .later: .interrupted
      default: .failed
      }
    try store.finishRun(run, at: summary.ended, state: state, summary: summary.json)
    if let path = job.summary { write(Array((summary.json + "\n").utf8), to: path) }
    if let path = job.metrics { write(MetricsText.bytes(summary), to: path) }
    return summary
  }

  /// Writes what tells of the run: where it cannot be written the run itself is done all the same.
  private func write(_ bytes: [UInt8], to path: String) {
    do {
      try Folders.make(Folders.parent(path))
      Folders.removeDrafts(of: path)
      let file = try OutputFile(path: path)
      try file.write(bytes)
      try file.finishDurably()
    } catch {
      log.error("not written", metadata: ["path": "\(path)"])
    }
  }
}
