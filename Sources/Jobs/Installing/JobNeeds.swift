/// What a job needs of the system that it runs on.
struct JobNeeds {
  private(set) var written: [String] = []
  private(set) var needsNetwork = false
  private(set) var sendsMail = false
  private(set) var runsCommands = false
  private(set) var variables: [String] = []

  init(_ job: Job) {
    var files = [job.store.path, job.map.path, job.report?.path, job.metrics, job.summary] + job.exports.map(\.path)
    if case .file(let path) = job.key { files.append(path) }
    let programs = job.sources.compactMap { source in if case .command(let plan) = source.place { plan } else { nil } }
    runsCommands = !programs.isEmpty
    var secrets = [job.key, job.store.encryption].compactMap(\.self)
    for delivery in job.alerts?.deliveries ?? [] {
      switch delivery.place {
      case .file(let path): files.append(path)
      case .standardOutput: break
      case .command: runsCommands = true
      case .mail: sendsMail = true
      case .webhook(let plan):
        needsNetwork = true
        secrets += plan.secrets
      }
    }
    let folders = files.compactMap(\.self).map { Self.folder($0) }
    written = Set(folders).sorted().reduce(into: []) { list, folder in
      if !list.contains(where: { folder == $0 || folder.hasPrefix($0 + "/") }) { list.append(folder) }
    }
    let names = secrets.compactMap { if case .environment(let name) = $0 { name } else { nil } }
    variables = Set(names + programs.flatMap(\.environment)).sorted()
  }

  private static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension WebhookPlan {
  fileprivate var secrets: [Secret] {
    if case .secret(let secret) = address { return [secret] + [key].compactMap(\.self) }
    return [key].compactMap(\.self)
  }
}
