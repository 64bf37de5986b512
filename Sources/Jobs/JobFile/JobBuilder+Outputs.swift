import Interchange
import Journeys
import Reports
import Verbatims

/// What is written after each run.
extension JobBuilder {
  private static let mapKeys = [
    "path", "window", "most_findings", "channel", "segments", "persona", "value", "population", "min_count",
    "language",
  ]

  mutating func readMap(_ node: YAMLNode) {
    if case .scalar = node.content {
      job.map.path = output(node)
      return
    }
    guard let members = values.members(node, Self.mapKeys) else { return }
    job.map.path = members["path"].flatMap { output($0) }
    if let window = members["window"].flatMap({ values.window($0) }) { job.map.window = window }
    if let most = members["most_findings"].flatMap({ values.count($0, from: 1000, to: 100_000_000) }) {
      job.map.mostFindings = most
    }
    if let channels: MapOptions.ChannelSource = members["channel"].flatMap({ values.choice($0) }) {
      job.map.channels = channels
    }
    job.map.segments = members["segments"].map { values.texts($0) } ?? []
    job.map.persona = members["persona"].flatMap { values.text($0) }
    job.map.value = members["value"].flatMap { values.text($0) }
    job.map.population = members["population"].flatMap { values.path($0) }
    if let count = members["min_count"].flatMap({ values.count($0, from: 1, to: 1_000_000) }) {
      job.map.fewestVerbatims = count
    }
    let languages: [(name: String, value: Language)] = [("fr", .french), ("en", .english)]
    if let language = members["language"].flatMap({ values.choice($0, languages) }) { job.map.language = language }
  }

  mutating func readExports(_ node: YAMLNode) {
    for element in values.elements(node) {
      if let export = export(element) { job.exports.append(export) }
    }
  }

  private mutating func export(_ node: YAMLNode) -> ExportPlan? {
    let keys = ["to", "path", "window", "with_text", "csv"]
    guard let members = values.members(node, keys, required: ["to", "path"]) else { return nil }
    guard let toNode = members["to"], let pathNode = members["path"] else { return nil }
    guard let form = values.choice(toNode, Self.forms), let given = values.path(pathNode) else { return nil }
    let path = given.hasSuffix("/") ? given + job.name + "." + Self.ending(of: form) : given
    guard let path = claim(path, pathNode.place) else { return nil }
    var export = ExportPlan(form: form, path: path)
    export.window = members["window"].flatMap { values.window($0) }
    export.withText = members["with_text"].flatMap { values.flag($0) } ?? false
    if let dialect: CSVWriter.Dialect = members["csv"].flatMap({ values.choice($0) }) { export.dialect = dialect }
    return export
  }

  /// `jsonl` is every analysis, a line each; the map's own lines are `map-jsonl`.
  static var forms: [(name: String, value: ExportPlan.Form)] {
    [("jsonl", .analyses)]
      + ExportFormat.allCases.map { ($0 == .jsonl ? "map-jsonl" : $0.name, ExportPlan.Form.map($0)) }
  }

  private static func ending(of form: ExportPlan.Form) -> String {
    switch form {
    case .analyses: "jsonl"
    case .map(let format): format.fileExtension
    }
  }

  mutating func readReport(_ node: YAMLNode) {
    if case .scalar = node.content {
      job.report = output(node).map { ReportPlan(path: $0) }
      return
    }
    guard let members = values.members(node, ["path", "format", "audience"], required: ["path"]) else { return }
    guard let path = members["path"].flatMap({ output($0) }) else { return }
    var report = ReportPlan(path: path)
    if let form: ReportPlan.Form = members["format"].flatMap({ values.choice($0) }) { report.form = form }
    if let audience = members["audience"] { report.audience = values.choice(audience) ?? .team }
    job.report = report
  }
}
