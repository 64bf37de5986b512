import Interchange

/// Makes a job of a job file's tree.
struct JobBuilder {
  var values: JobValues
  var job: Job
  /// The lines of the files that outputs go to.
  private var outputLines: [String: Int] = [:]

  static let keys = [
    "name", "sources", "store", "key", "privacy", "lexicons", "blueprint", "batch", "settle", "threads", "reanalyze",
    "map", "exports", "report", "retention", "metrics", "summary", "log", "schedule", "alerts",
  ]

  init(name: String, folder: String) {
    values = JobValues(folder: folder)
    job = Job(name: name, folder: folder)
    job.store.path = values.path(job.store.path)
  }

  mutating func read(_ root: YAMLNode) {
    guard let members = values.members(root, Self.keys) else { return }
    if let name = members["name"].flatMap({ values.text($0) }) { job.name = name }
    if let node = members["sources"] { readSources(node) } else { values.report(.noSource, root.place) }
    if let node = members["store"] { readStore(node) }
    readKey(members["key"])
    if let node = members["privacy"] { readPrivacy(node) }
    if let node = members["lexicons"] { job.lexicons = values.paths(node) }
    if let node = members["blueprint"] { job.blueprint = values.path(node) }
    readRunning(members)
    if let node = members["map"] { readMap(node) }
    if let node = members["exports"] { readExports(node) }
    if let node = members["report"] { readReport(node) }
    if let node = members["retention"] { readRetention(node) }
    if let node = members["metrics"] { job.metrics = output(node) }
    if let node = members["summary"] { job.summary = output(node) }
    if let node = members["log"] { readLog(node) }
    if let node = members["schedule"] { job.schedule = Schedule.read(node, &values) }
    if let node = members["alerts"] { job.alerts = AlertPlan.read(node, &values) }
  }

  private mutating func readStore(_ node: YAMLNode) {
    if case .scalar = node.content {
      if let path = output(node) { job.store.path = path }
      return
    }
    guard let members = values.members(node, ["path", "texts", "encryption"]) else { return }
    if let path = members["path"].flatMap({ output($0) }) { job.store.path = path }
    if let texts: StorePlan.Texts = members["texts"].flatMap({ values.choice($0) }) { job.store.texts = texts }
    guard let encryption = members["encryption"] else { return }
    job.store.encryption = values.secret(encryption)
    if job.store.texts == .none { values.report(.noEncryptionWithoutTexts, encryption.place) }
  }

  /// A key that nobody names is made beside the store by the first run.
  private mutating func readKey(_ node: YAMLNode?) {
    if let node {
      if let key = values.secret(node) { job.key = key }
    } else {
      let folder = job.store.path.lastIndex(of: "/").map { job.store.path[...$0] } ?? ""
      job.key = .file(folder + "parcours.key")
    }
  }

  private mutating func readPrivacy(_ node: YAMLNode) {
    guard let members = values.members(node, ["keep_names", "identities"]) else { return }
    job.privacy.keptNames = members["keep_names"].map { values.texts($0) } ?? []
    job.privacy.identities = members["identities"].flatMap { values.path($0) }
  }

  private mutating func readRunning(_ members: [String: YAMLNode]) {
    if let batch = members["batch"].flatMap({ values.count($0, from: 1, to: 100_000) }) { job.batch = batch }
    if let settle = members["settle"].flatMap({ values.span($0) }) { job.settle = settle }
    job.threads = members["threads"].flatMap { values.count($0, from: 1, to: 256) }
    if let choice: Reanalysis = members["reanalyze"].flatMap({ values.choice($0) }) { job.reanalysis = choice }
  }

  private mutating func readRetention(_ node: YAMLNode) {
    guard let members = values.members(node, ["verbatims", "runs"]) else { return }
    job.retention.verbatims = members["verbatims"].flatMap { values.span($0) }
    guard let runs = members["runs"], let text = values.text(runs) else { return }
    // So many, or those of so long.
    if text.allSatisfy({ $0.isNumber || $0 == "_" }) {
      job.retention.runs = values.count(runs, from: 1, to: 1_000_000).map { .latest($0) }
    } else {
      job.retention.runs = values.span(runs).map { .since($0) }
    }
  }

  private mutating func readLog(_ node: YAMLNode) {
    guard let members = values.members(node, ["format", "level"]) else { return }
    if let form: LogPlan.Form = members["format"].flatMap({ values.choice($0) }) { job.log.form = form }
    if let level: LogPlan.Level = members["level"].flatMap({ values.choice($0) }) { job.log.level = level }
  }

  /// The path of a file that the job writes, which no two of them may share.
  mutating func output(_ node: YAMLNode) -> String? {
    guard let path = values.path(node) else { return nil }
    return claim(path, node.place)
  }

  mutating func claim(_ path: String, _ place: TextPlace) -> String? {
    if let line = outputLines[path] {
      values.report(.outputTwice(path, firstLine: line), place)
      return nil
    }
    outputLines[path] = place.line
    return path
  }
}
