internal import Cues
internal import Findings
internal import Verbatims

/// A clause with its cues, what shifts each of them, and the findings that they make.
extension Explanation {
  func clauseLines(_ number: Int) -> [Line] {
    let clause = analyzer.clauses[number]
    let readings = analyzer.readings.indices.filter { analyzer.readings[$0].clause == number }
    let shown = readings.filter {
      whyNot || analyzer.readings[$0].outcome == .found || analyzer.readings[$0].outcome == .joined
    }
    guard whyNot || !shown.isEmpty else { return [] }
    let range = byteRange(clause.tokens)
    var lines = [Line(depth: 0, pieces: [(.bold, words.clause + " "), (.plain, slice(range))])]
    for index in shown { lines += readingLines(analyzer.readings[index]) }
    if whyNot { lines += placingLines(clause) }
    for index in analysis.findings.indices where isIn(analysis.findings[index], range) { lines += findingLines(index) }
    if shown.isEmpty { lines.append(Line(depth: 1, pieces: [(.dim, words.nothing)])) }
    return lines
  }

  /// A finding belongs to the clause that holds its evidence.
  private func isIn(_ finding: Finding, _ range: TextRange) -> Bool {
    finding.evidence.first.map { range.contains(analysis.evidence[$0].range) } ?? false
  }

  private func readingLines(_ reading: CueReading) -> [Line] {
    let entry = analyzer.lexicon.entries[Int(reading.cue.entry)]
    let style: Style = reading.valence > 0 ? .good : reading.valence < 0 ? .bad : .wish
    var pieces: [(style: Style, text: String)] = [
      (.plain, words.cue + " "), (style, "[\(slice(byteRange(of: reading.cue)))]"),
      (.plain, " \(concept(entry)) \(signed(Double(entry.valence)))"),
      (.dim, "  \(source(reading.cue.entry))"),
    ]
    if let evidence = analyzer.lexicon.evidence(of: reading.cue.entry) { pieces.append((.dim, "  % \(evidence)")) }
    if reading.outcome != .found { pieces.append((.dim, "  ✗ \(words.why(reading.outcome))")) }
    var lines = [Line(depth: 1, pieces: pieces)]
    for index in reading.shifters { lines.append(shifterLine(analyzer.cues[analyzer.reached[index]], reading)) }
    return lines
  }

  private func shifterLine(_ shifter: Cue, _ reading: CueReading) -> Line {
    let entry = analyzer.lexicon.entries[Int(shifter.entry)]
    return Line(
      depth: 2,
      pieces: [
        (.plain, words.shifter + " "), (.shifter, "[\(slice(byteRange(of: shifter)))]"),
        (.plain, " \(concept(entry)) → \(signed(reading.valence))"), (.dim, "  \(source(shifter.entry))"),
      ])
  }

  /// The words of the clause that only place.
  private func placingLines(_ clause: Clause) -> [Line] {
    clause.cues.compactMap { index in
      let cue = analyzer.cues[index]
      let entry = analyzer.lexicon.entries[Int(cue.entry)]
      guard entry.valence == 0, entry.stage != nil || entry.channel != nil || entry.theme != nil else { return nil }
      return Line(
        depth: 1,
        pieces: [
          (.plain, words.place + " "), (.shifter, "[\(slice(byteRange(of: cue)))]"), (.plain, " \(concept(entry))"),
          (.dim, "  \(source(cue.entry))"),
        ])
    }
  }

  func recourseLines(_ told: ToldRecourse) -> [Line] {
    let state = told.state.map { " · \($0.id)" } ?? ""
    return [
      Line(depth: 0, pieces: [(.bold, "\(words.recourse) "), (.bad, "\(told.recourse.id)\(state)")]),
      Line(
        depth: 1,
        pieces: [(.plain, words.cue + " "), (.bad, "[\(slice(told.cue))]"), (.dim, "  \(source(told.entry))")]),
      Line(depth: 1, pieces: [(.bad, "[\(slice(told.range))]")]),
    ]
  }
}
