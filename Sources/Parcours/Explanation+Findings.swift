internal import Findings
internal import Verbatims

extension Explanation {
  func findingLines(_ index: Int) -> [Line] {
    let finding = analysis.findings[index]
    let style: Style =
      switch finding.kind {
      case .irritant: .bad
      case .enchantment: .good
      case .expectation: .wish
      }
    var flags = ""
    if finding.isMomentOfTruth { flags += " · moment_of_truth" }
    if let decision = finding.makeOrBreak { flags += " · \(decision.id)" }
    if let rupture = finding.rupture { flags += " · \(rupture.id)" }
    var lines = [
      Line(
        depth: 1,
        pieces: [
          (.bold, "\(words.finding) "), (style, "\(finding.kind.id)"), (.plain, " \(finding.theme.id)"),
          (
            .plain,
            " · \(finding.stage.id)\(told(finding.stageFrom)) × \(finding.channel.id)\(told(finding.channelFrom))"
          ),
          (.plain, " · \(strength(index)) \(finding.criticality.id)\(flags)"),
        ]),
      Line(depth: 2, pieces: [(style, "[\(slice(finding.range))]")]),
    ]
    if let cause = finding.because {
      lines.append(
        Line(depth: 2, pieces: [(.plain, "\(words.because) "), (.dim, "[\(slice(analysis.findings[cause].range))]")]))
    }
    return lines
  }

  /// What its words say, and what that comes to in the whole text.
  private func strength(_ index: Int) -> String {
    let (said, meant) = (decimals(analyzer.saidIntensity(of: index)), decimals(analysis.findings[index].intensity))
    return said == meant ? meant : said + " → " + meant
  }

  private func told(_ source: PlacementSource?) -> String { source.map { " (\($0.id))" } ?? "" }
}
