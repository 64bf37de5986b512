import FoundationEssentials
import Glibc
import Storage

/// How a job stands, from its store and its lock.
public struct JobReport: Codable, Hashable, Sendable {
  public var job: String
  public var lastRun: JobHistory.Entry?
  public var sources: [Source] = []
  public var quarantine: [Row] = []
  /// Who is running it now.
  public var holder: Holder?

  /// The process that is running the job, and since when: seconds since 1970-01-01T00:00:00Z.
  public struct Holder: Codable, Hashable, Sendable {
    public var process: Int32
    public var since: Int64
  }

  /// The files of a source, by their state.
  public struct Source: Codable, Hashable, Sendable {
    public var name: String
    public var done = 0
    public var reading = 0
    public var quarantined = 0
    public var gone = 0
  }

  /// A row or a file in quarantine.
  public struct Row: Codable, Hashable, Sendable {
    public var source: String
    public var path: String
    public var line: Int64?
    public var record: Int64?
    public var reason: String
  }

  public init(_ job: Job) throws(JobFailure) {
    self.job = job.name
    if let held = JobLock.holder(path: JobRunner.lockPath(job)) {
      holder = Holder(process: held.process, since: held.since)
    }
    guard let store = try JobHistory.store(of: job) else { return }
    do throws(StoreError) {
      lastRun = try store.runs(latest: 1).first.map { JobHistory.Entry($0) }
      for file in try store.files() { add(file) }
      quarantine = try store.quarantine().map { row in
        Row(source: row.source, path: row.path, line: row.row.line, record: row.row.record, reason: row.row.reason)
      }
    } catch {
      throw .store(error)
    }
  }

  public var hasFailed: Bool { lastRun?.state == Run.State.failed.rawValue }

  public var json: String { JobHistory.json(self) }

  private mutating func add(_ file: FileProgress) {
    if sources.last?.name != file.source { sources.append(Source(name: file.source)) }
    let last = sources.count - 1
    switch file.state {
    case .done: sources[last].done += 1
    case .reading: sources[last].reading += 1
    case .quarantined: sources[last].quarantined += 1
    case .gone: sources[last].gone += 1
    }
  }
}

/// The runs of a job.
public enum JobHistory {
  /// One run, its times in seconds since 1970-01-01T00:00:00Z.
  public struct Entry: Codable, Hashable, Sendable {
    public var number: Int64
    public var began: Int64
    public var ended: Int64?
    public var engine: String
    /// `done`, `partial`, `failed`, `running` or `interrupted`.
    public var state: String
    /// Nil where the run was cut off.
    public var summary: JobSummary?

    init(_ run: Run) {
      (number, began, ended) = (run.id.number, run.began, run.ended)
      (engine, state) = (run.engine, run.state.rawValue)
      summary = run.summary.flatMap { JobSummary(json: $0) }
    }

    public var json: String { JobHistory.json(self) }
  }

  /// The latest runs, the last one first.
  public static func runs(of job: Job, most: Int) throws(JobFailure) -> [Entry] {
    guard let store = try store(of: job) else { return [] }
    do throws(StoreError) { return try store.runs(latest: most).map { Entry($0) } } catch { throw .store(error) }
  }

  /// The store of a job to look at, or nil where it never ran.
  static func store(of job: Job) throws(JobFailure) -> Store? {
    guard access(job.store.path, F_OK) == 0 else { return nil }
    do throws(StoreError) {
      return try Store(path: job.store.path, options: StoreOptions(texts: .none, isReadOnly: true))
    } catch {
      throw .store(error)
    }
  }

  static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
