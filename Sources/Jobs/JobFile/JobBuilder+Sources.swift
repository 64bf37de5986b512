import Interchange
import Verbatims

/// Where verbatims come from.
extension JobBuilder {
  private static let sourceKeys = [
    "name", "files", "command", "format", "columns", "keep", "agents", "sheets", "sector", "source_channel",
    "language", "date_order",
  ]

  mutating func readSources(_ node: YAMLNode) {
    var lines: [String: Int] = [:]
    for element in values.elements(node) {
      guard var source = source(element) else { continue }
      if !isNamed(element) { source.name = Self.free(source.name, lines) }
      if let line = lines[source.name] {
        values.report(.file(.duplicateID(source.name, firstLine: line)), element.place)
      }
      lines[source.name] = element.place.line
      job.sources.append(source)
    }
    if job.sources.isEmpty && values.faults.isEmpty { values.report(.noSource, node.place) }
  }

  /// Whether the file itself names a source.
  private func isNamed(_ node: YAMLNode) -> Bool {
    guard case .mapping(let members) = node.content else { return false }
    return members.contains { $0.key == "name" }
  }

  /// A name that no source has yet.
  private static func free(_ name: String, _ taken: [String: Int]) -> String {
    var (free, number) = (name, 1)
    while taken[free] != nil {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }

  /// A source; a text alone is the pattern of its files.
  private mutating func source(_ node: YAMLNode) -> JobSource? {
    if case .scalar = node.content {
      return values.path(node).map { JobSource(name: Self.name(of: [$0]), place: .files([$0])) }
    }
    guard let members = values.members(node, Self.sourceKeys) else { return nil }
    guard let place = place(members, node) else { return nil }
    let given = members["name"].flatMap { values.text($0) }
    var source = JobSource(name: given ?? Self.name(of: place), place: place)
    readReading(members, &source)
    return source
  }

  private mutating func place(_ members: [String: YAMLNode], _ node: YAMLNode) -> JobSource.Place? {
    switch (members["files"], members["command"]) {
    case (let files?, nil): return .files(values.paths(files))
    case (nil, let command?): return self.command(command).map { .command($0) }
    default:
      values.report(.filesOrCommand, node.place)
      return nil
    }
  }

  private static let commandKeys = ["run", "shell", "timeout", "most_megabytes", "environment", "gives"]

  /// A program: a list of its words, or all that is to be said of it.
  private mutating func command(_ node: YAMLNode) -> ProgramPlan? {
    guard case .mapping = node.content else { return program(values.texts(node)) }
    guard let members = values.members(node, Self.commandKeys) else { return nil }
    let plan: ProgramPlan?
    switch (members["run"], members["shell"]) {
    case (let run?, nil): plan = program(values.texts(run))
    case (nil, let line?): plan = values.text(line).map { .shell($0) }
    default:
      values.report(.runOrShell, node.place)
      return nil
    }
    guard var plan else { return nil }
    if let timeout = members["timeout"].flatMap({ values.span($0) }) { plan.timeout = timeout }
    if let most = members["most_megabytes"].flatMap({ values.count($0, from: 1, to: 1 << 20) }) {
      plan.mostBytes = most << 20
    }
    plan.environment = members["environment"].map { values.texts($0) } ?? []
    if let gives: ProgramPlan.Gives = members["gives"].flatMap({ values.choice($0) }) { plan.gives = gives }
    return plan
  }

  /// A program with a folder before its name stands below the folder of the job file.
  private func program(_ words: [String]) -> ProgramPlan? {
    guard let first = words.first else { return nil }
    return ProgramPlan(words: [first.contains("/") ? values.path(first) : first] + words.dropFirst())
  }

  private mutating func readReading(_ members: [String: YAMLNode], _ source: inout JobSource) {
    source.format = members["format"].flatMap { values.choice($0) }
    if let node = members["columns"] { readColumns(node, &source) }
    source.kept = members["keep"].map { values.texts($0) } ?? []
    source.agents = members["agents"].map { values.texts($0) } ?? []
    source.sheets = members["sheets"].map { values.texts($0) } ?? []
    source.sector = members["sector"].flatMap { node in
      values.choice(node, Sector.allCases.map { ($0.id.description, $0) })
    }
    source.sourceChannel = members["source_channel"].flatMap { values.text($0) }
    let languages: [(name: String, value: Language?)] = [("fr", .french), ("en", .english), ("auto", nil)]
    source.language = members["language"].flatMap { values.choice($0, languages) } ?? nil
    source.dateOrder = members["date_order"].flatMap { values.choice($0) }
  }

  private mutating func readColumns(_ node: YAMLNode, _ source: inout JobSource) {
    let roles: [Role] = [.text, .id, .date, .customer, .score, .question, .sector, .sourceChannel]
    guard let members = values.members(node, roles.map(\.id)) else { return }
    for role in roles { source.columns[role] = members[role.id].flatMap { values.text($0) } }
  }

  /// The name of the first folder or file without pattern characters; that of the program of a command.
  private static func name(of place: JobSource.Place) -> String {
    switch place {
    case .files(let patterns): name(of: patterns)
    case .command(let plan): plan.words[0].split(separator: "/").last.map(String.init) ?? "command"
    }
  }

  private static func name(of patterns: [String]) -> String {
    let parts = (patterns.first ?? "").split(separator: "/").filter { part in !part.contains { "*?[".contains($0) } }
    let last = parts.last ?? "source"
    let bare = last.prefix { $0 != "." }
    return String(bare.isEmpty ? last : bare)
  }
}
