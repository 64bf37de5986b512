/// The texts that were read worst, with what was missed and what was invented.
public struct ErrorReport: Sendable {
  private struct Row: Sendable {
    var text: JudgedText
    var missed: [JudgedFinding]
    var spurious: [JudgedFinding]
    var size: Int { missed.count + spurious.count }
  }

  private var rows: [Row]

  /// - Complexity: O(*n* log *n*) in the number of texts.
  public init(_ evaluation: Evaluation) {
    rows = evaluation.documents.map { gold, system in
      let match = FindingMatch(gold: gold.findings, system: system?.findings ?? [])
      let met = Set(match.pairs.map(\.gold))
      let used = Set(match.pairs.map(\.system))
      return Row(
        text: gold, missed: gold.findings.indices.filter { !met.contains($0) }.map { gold.findings[$0] },
        spurious: match.unique.indices.filter { !used.contains($0) }.map { match.unique[$0] })
    }
    rows.removeAll { $0.size == 0 }
    rows.sort { ($0.size, $1.text.id) > ($1.size, $0.text.id) }
  }

  /// The worst texts first: `−` what was missed, `+` what was invented, each with its words in brackets.
  ///
  /// - Parameter mask: hides what is personal in a text, or in an identifier, scalar for scalar.
  public func text(most: Int, mask: (_ text: String, _ isIdentifier: Bool) -> String) -> String {
    rows.prefix(max(0, most)).map { row in
      var row = row
      row.text.text = mask(row.text.text, false)
      return "\n\(mask(row.text.id, true)) (\(row.text.source))\n"
        + row.missed.map { line("−", $0, row.text) }.joined() + row.spurious.map { line("+", $0, row.text) }.joined()
    }.joined()
  }

  private func line(_ mark: String, _ finding: JudgedFinding, _ text: JudgedText) -> String {
    "  \(mark) \(finding.kind) \(finding.theme) · \(finding.stage) × \(finding.channel)  [\(text.words(at: finding.span))]\n"
  }
}
