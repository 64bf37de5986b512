/// A run's figures as the text that Prometheus reads from a file.
struct MetricsText {
  private let summary: JobSummary
  private var lines: [String] = []

  init(_ summary: JobSummary) { self.summary = summary }

  /// The whole file.
  static func bytes(_ summary: JobSummary) -> [UInt8] {
    var text = MetricsText(summary)
    text.add(
      "parcours_job_last_end_seconds", "When the last run ended, in seconds since 1970-01-01.", [("", summary.ended)])
    text.add("parcours_job_last_status", "The exit status of the last run.", [("", Int64(summary.status))])
    text.add(
      "parcours_job_last_duration_seconds", "How long the last run took.", [("", summary.ended - summary.began)])
    let files = summary.files
    text.add(
      "parcours_job_files", "Files of the last run, by what became of them.",
      [
        ("new", files.new), ("grown", files.grown), ("changed", files.changed), ("moved", files.moved),
        ("gone", files.gone), ("skipped", files.skipped), ("waiting", files.waiting), ("unreadable", files.unreadable),
      ].map { (#",state="\#($0.0)""#, Int64($0.1)) })
    let verbatims = summary.verbatims
    text.add(
      "parcours_job_verbatims", "Verbatims of the last run, by what became of them.",
      [
        ("added", verbatims.added), ("changed", verbatims.changed), ("known", verbatims.known),
        ("removed", verbatims.removed), ("forgotten", verbatims.forgotten),
      ].map { (#",state="\#($0.0)""#, Int64($0.1)) })
    text.add("parcours_job_quarantined_rows", "Rows that the last run could not read.", [("", summary.quarantined)])
    text.add(
      "parcours_job_reanalyzed_verbatims", "Verbatims read again by new rules in the last run.",
      [("", summary.moved.rules.reread)])
    text.add("parcours_job_alerts_told", "Alerts told in the last run.", [("", summary.alerts)])
    text.add("parcours_job_problems", "What went wrong in the last run.", [("", summary.problems.count)])
    return Array(text.lines.joined(separator: "\n").utf8) + [0x0A]
  }

  private mutating func add(_ name: String, _ help: String, _ values: [(labels: String, value: Int)]) {
    add(name, help, values.map { ($0.labels, Int64($0.value)) })
  }

  private mutating func add(_ name: String, _ help: String, _ values: [(labels: String, value: Int64)]) {
    lines += ["# HELP \(name) \(help)", "# TYPE \(name) gauge"]
    for (labels, value) in values {
      lines.append("\(name){job_name=\"\(Self.escaped(summary.job))\"\(labels)} \(value)")
    }
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined()
  }
}
