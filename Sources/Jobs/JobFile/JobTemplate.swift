/// A job file to begin with, commented: what is not told stands there as a comment with its default.
public struct JobTemplate: Sendable {
  public var sources: [String] = []
  public var store = "parcours.sqlite"
  public var map: String?
  /// Forms with their paths.
  public var exports: [(form: String, path: String)] = []
  public var report: String?
  public var schedule: String?
  public var isFrench = true

  public init() {}

  /// The names that an export's form may have.
  public static var forms: [String] { JobBuilder.forms.map(\.name) }

  public var text: String {
    ([head] + [sourceLines, storeLines, outputLines, restLines].map { $0.joined(separator: "\n") })
      .joined(separator: "\n\n") + "\n"
  }

  private func say(_ french: String, _ english: String) -> String { isFrench ? french : english }

  private var head: String {
    say(
      "# Un travail de parcours : ce qui est lu, gardé et écrit à chaque passage. Voyez Documentation/Travaux.md.",
      "# A job of parcours: what is read, kept and written in each run. See Documentation/Travaux.md.")
  }

  private var sourceLines: [String] {
    [say("# Fichiers, dossiers, motifs (*, **, ?).", "# Files, folders, patterns (*, **, ?)."), "sources:"]
      + (sources.isEmpty ? ["inbox/*.jsonl"] : sources).flatMap { pattern in
        [
          "  - files: \(Self.quoted(pattern))",
          "    # name: avis",
          "    # columns: { text: commentaire, id: numero, date: date, customer: client, score: note }",
          "    # keep: [region]",
        ]
      }
  }

  private var storeLines: [String] {
    [
      "store:", "  path: \(Self.quoted(store))",
      say(
        "  # masked (données personnelles masquées), clear (telles quelles) ou none (aucun texte gardé).",
        "  # masked (personal data masked), clear (as they came) or none (no text kept)."),
      "  texts: masked", "  # encryption: { file: /etc/parcours/texts.key }",
      say(
        "# La clé des pseudonymes. Sans elle le premier passage en fait une à côté de la base : gardez-la.",
        "# The key of pseudonyms. Without it the first run makes one beside the store: keep it."),
      "# key: { file: /etc/parcours/parcours.key }",
    ]
  }

  private var outputLines: [String] {
    var lines = ["map:", "  window: 90d", "  language: \(isFrench ? "fr" : "en")"]
    lines.insert(map.map { "  path: \(Self.quoted($0))" } ?? "  # path: out/map.json", at: 1)
    lines.append(exports.isEmpty ? "# exports:" : "exports:")
    let mark = exports.isEmpty ? "#   " : "  "
    for export in exports.isEmpty ? [("jsonl", "out/")] : exports {
      lines.append("\(mark)- { to: \(export.0), path: \(Self.quoted(export.1)) }")
    }
    lines.append(report.map { "report: \(Self.quoted($0))" } ?? "# report: out/report.html")
    return lines
  }

  private var restLines: [String] {
    [
      "# batch: 2000", "# settle: 60s", "# reanalyze: changed", "# retention: { verbatims: 3y, runs: 1000 }",
      "# metrics: /var/lib/node_exporter/parcours.prom", "# log: { format: text, level: info }",
      schedule.map { "schedule: \(Self.quoted($0))" } ?? "# schedule: \"0 3 * * *\"",
    ]
  }

  /// A text that YAML takes as one, whatever is in it.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    if isPlain, let first = text.first, first.isLetter || first == "/" { return text }
    return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
