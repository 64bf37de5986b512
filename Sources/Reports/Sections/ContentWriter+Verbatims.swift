internal import Journeys
internal import Verbatims

/// The drill-down.
extension ContentWriter {
  /// How much of the text around a quote is shown, in Unicode scalars, on either side.
  private static let context = 160

  var verbatims: [VerbatimGroup] {
    guard reading.hasDrillDown else { return [] }
    return map.matrix.stages.indices.filter { reading.samples.hasStage($0) }.map(group)
  }

  private func group(_ stage: Int) -> VerbatimGroup {
    var items: [VerbatimItem] = []
    for channel in 0...map.matrix.channelCount {
      let findings = reading.samples.findings(stage, channel)
        .sorted { abs(map.ledger.findings[$0].valence) > abs(map.ledger.findings[$1].valence) }
      for (number, finding) in findings.enumerated() {
        let cell = MapReading.anchor(stage, channel, in: map)
        items += item(finding, anchor: number == 0 ? cell : Anchor(cell.id, String(number + 1))).map { [$0] } ?? []
      }
    }
    let all = map.matrix.stages[stage].findings
    return VerbatimGroup(
      anchor: MapReading.anchor(stage, in: map), title: reading.phrase(stage),
      note: say(PageWords.ofAll(numerals.count(items.count), numerals.count(all))), items: items)
  }

  private func item(_ number: Int, anchor: Anchor) -> VerbatimItem? {
    guard let quote = reading.quote(number) else { return nil }
    let finding = map.ledger.findings[number]
    let around = context(of: finding)
    let channel = Int(map.placed.channels[number])
    return VerbatimItem(
      anchor: anchor, quote: quote, before: around.before, after: around.after, kind: reading.say(finding.kind.names),
      sign: finding.valence.signum(), channel: reading.channel(channel), theme: reading.say(finding.theme.names),
      intensity: say(MapWords.intensity) + " " + numerals.count((Int(finding.intensity) + 5) / 10),
      evidence: map.ledger.texts.string(finding.evidence).split(separator: "\n").prefix(3).joined(separator: " "))
  }

  /// The text before and after the quote, where the text is known and holds it.
  private func context(of finding: FindingRow) -> (before: String, after: String) {
    let verbatim = map.ledger.verbatims[Int(finding.verbatim)]
    let scalars = Array(map.ledger.texts.string(verbatim.text).unicodeScalars)
    let (start, end) = (Int(finding.start), Int(finding.end))
    guard start < end, end <= scalars.count else { return ("", "") }
    let from = max(0, start - Self.context)
    let to = min(scalars.count, end + Self.context)
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    return ((from > 0 ? "…" : "") + text(from..<start), text(end..<to) + (to < scalars.count ? "…" : ""))
  }
}
