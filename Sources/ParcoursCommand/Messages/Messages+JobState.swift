import Jobs

/// How a job stands, and its runs.
extension Messages {
  static func status(_ report: JobReport, most: Int) -> String {
    var lines = [report.job + say(" : ", ": ") + head(report)]
    if let run = report.lastRun { lines.append(Messages.run(run)) }
    for source in report.sources {
      let files = [
        (source.done, say("lus", "read")), (source.reading, say("en cours", "being read")),
        (source.quarantined, say("en quarantaine", "in quarantine")), (source.gone, say("partis", "gone")),
      ].filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }
      lines.append("  \(source.name)" + say(" : ", ": ") + (files.isEmpty ? "0" : files.joined(separator: ", ")))
    }
    for row in report.quarantine.prefix(most) {
      let line = row.line.map { ":\($0)" } ?? ""
      lines.append("  \(row.path)\(line): \(row.reason)")
    }
    if report.quarantine.count > most {
      lines.append("  " + number(report.quarantine.count - most) + say(" autres (--most)", " more (--most)"))
    }
    return lines.joined(separator: "\n")
  }

  private static func head(_ report: JobReport) -> String {
    if let holder = report.holder {
      return say(
        "un passage est en cours depuis \(UTCTime.text(holder.since)) (processus \(holder.process))",
        "a run is at work since \(UTCTime.text(holder.since)) (process \(holder.process))")
    }
    return report.lastRun == nil ? say("jamais lancé", "never run") : say("au repos", "idle")
  }

  /// A run on one line, and what went wrong in it below.
  static func run(_ run: JobHistory.Entry) -> String {
    var parts = ["#\(run.number)", UTCTime.text(run.began), state(run)]
    if let ended = run.ended { parts.append("\(max(0, ended - run.began)) s") }
    if let summary = run.summary {
      parts.append("+\(number(summary.verbatims.added))")
      if summary.verbatims.changed > 0 { parts.append("~\(number(summary.verbatims.changed))") }
      if summary.verbatims.removed > 0 { parts.append("-\(number(summary.verbatims.removed))") }
      if summary.quarantined > 0 {
        parts.append(number(summary.quarantined) + say(" en quarantaine", " in quarantine"))
      }
    }
    let remarks = run.summary.map(Messages.remarks) ?? []
    return ([parts.joined(separator: "  ")] + remarks).joined(separator: "\n")
  }

  private static func state(_ run: JobHistory.Entry) -> String {
    switch run.state {
    case "done": say("terminé", "done")
    case "partial": say("terminé en partie", "done in part")
    case "failed": say("échoué", "failed")
    case "running": say("en cours", "running")
    default: say("interrompu", "cut off")
    }
  }
}
