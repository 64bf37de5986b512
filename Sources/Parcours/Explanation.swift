internal import Cues
package import Findings
internal import Tokens
internal import Verbatims

/// The way from a text to its findings as a tree: sentence → clause → cue → shifter → finding.
///
/// Spans stand in `[brackets]`. The words of the drawing are given from outside, so that it can speak French or
/// English; identifiers never change.
package struct Explanation {
  /// How a piece of a line may be coloured.
  package enum Style: Sendable { case plain, dim, good, bad, wish, shifter, bold }

  /// A line of the drawing, in styled pieces.
  package struct Line: Sendable {
    package var depth: Int
    package var pieces: [(style: Style, text: String)]
  }

  /// The words of the drawing.
  package struct Words: Sendable {
    package var clause: String
    package var cue: String
    package var shifter: String
    package var finding: String
    package var place: String
    package var nothing: String
    package var setAside: String
    package var leftOut: String
    package var repaired: String
    package var language: String
    package var polarity: String
    package var nature: String
    package var effort: String
    package var sector: String
    package var because: String
    package var recourse: String
    package var why: @Sendable (CueReading.Outcome) -> String

    package init(
      clause: String, cue: String, shifter: String, finding: String, place: String, nothing: String, setAside: String,
      leftOut: String, repaired: String, language: String, polarity: String, nature: String, effort: String,
      sector: String,
      because: String, recourse: String, why: @escaping @Sendable (CueReading.Outcome) -> String
    ) {
      self.clause = clause
      self.cue = cue
      self.shifter = shifter
      self.finding = finding
      self.place = place
      self.nothing = nothing
      self.setAside = setAside
      self.leftOut = leftOut
      self.repaired = repaired
      self.language = language
      self.polarity = polarity
      self.nature = nature
      self.effort = effort
      self.sector = sector
      self.because = because
      self.recourse = recourse
      self.why = why
    }
  }

  private let analyzer: Analyzer
  private let analysis: Analysis
  private let text: [UInt8]
  private let words: Words
  private let whyNot: Bool

  /// - Parameters:
  ///   - analyzer: The one that has just made `analysis` of `text`.
  ///   - whyNot: Also draws what gave no finding, and why.
  package init(_ analyzer: Analyzer, _ analysis: Analysis, of text: [UInt8], words: Words, whyNot: Bool) {
    self.analyzer = analyzer
    self.analysis = analysis
    self.text = text
    self.words = words
    self.whyNot = whyNot
  }

  /// The drawing, top down.
  package var lines: [Line] {
    var lines = [head] + analysis.cut.map(cutLine)
    // What was read before a text was set aside for what it is, such as an advertisement, counts for nothing.
    guard analysis.setAside == nil || whyNot else { return lines }
    for number in analyzer.clauses.indices { lines += clauseLines(number) }
    for told in analysis.recourses { lines += recourseLines(told) }
    if analysis.findings.isEmpty, analysis.setAside == nil {
      lines.append(Line(depth: 0, pieces: [(.dim, words.nothing)]))
    }
    return lines
  }

  private var head: Line {
    var pieces: [(style: Style, text: String)] = []
    if let why = analysis.setAside {
      let reason =
        switch why {
        case .reason(let reason): reason.id.description
        case .language(let language): "language:" + language.id
        }
      return Line(depth: 0, pieces: [(.bold, "\(words.setAside) \(reason)")])
    }
    let language = analysis.language?.id ?? "–"
    pieces.append((.bold, "\(words.language) \(language)"))
    if let sector = analysis.sector { pieces.append((.plain, " · \(words.sector) \(sector.id)")) }
    if let nature = analysis.nature { pieces.append((.plain, " · \(words.nature) \(nature.id)")) }
    pieces.append((.plain, " · \(words.polarity) \(decimals(analysis.polarity))"))
    let signs = analysis.effortSigns.map(\.id.description).joined(separator: ", ")
    if !signs.isEmpty { pieces.append((.plain, " · \(words.effort) \(decimals(analysis.effort)) (\(signs))")) }
    if analysis.isRepaired { pieces.append((.plain, " · \(words.repaired)")) }
    return Line(depth: 0, pieces: pieces)
  }

  /// A part that was not read, and why.
  private func cutLine(_ cut: TextCut) -> Line {
    Line(
      depth: 0, pieces: [(.plain, "\(words.leftOut) \(cut.why.id.description) "), (.dim, "[\(slice(cut.range))]")])
  }

  // MARK: Clauses

  private func clauseLines(_ number: Int) -> [Line] {
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

  private func recourseLines(_ told: ToldRecourse) -> [Line] {
    let state = told.state.map { " · \($0.id)" } ?? ""
    return [
      Line(depth: 0, pieces: [(.bold, "\(words.recourse) "), (.bad, "\(told.recourse.id)\(state)")]),
      Line(
        depth: 1,
        pieces: [(.plain, words.cue + " "), (.bad, "[\(slice(told.cue))]"), (.dim, "  \(source(told.entry))")]),
      Line(depth: 1, pieces: [(.bad, "[\(slice(told.range))]")]),
    ]
  }

  // MARK: Findings

  private func findingLines(_ index: Int) -> [Line] {
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

  // MARK: Pieces

  private func concept(_ entry: Entry) -> String {
    String(decoding: analyzer.lexicon.conceptName(entry.concept), as: UTF8.self)
  }

  private func source(_ entry: UInt32) -> String { String(decoding: analyzer.lexicon.source(of: entry), as: UTF8.self) }

  private func byteRange(of cue: Cue) -> TextRange { byteRange(Int(cue.first)..<Int(cue.end)) }

  private func byteRange(_ tokens: Range<Int>) -> TextRange {
    TextRange(
      start: Int(analyzer.tokens[tokens.lowerBound].start), end: Int(analyzer.tokens[tokens.upperBound - 1].end))
  }

  private func slice(_ range: TextRange) -> String {
    String(decoding: text[range.start..<range.end].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  private func decimals(_ measure: Measure) -> String {
    let size = abs(measure.thousandths)
    let fraction = String(size % 1000)
    let sign = measure.thousandths < 0 ? "−" : ""
    return "\(sign)\(size / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }

  private func signed(_ valence: Double) -> String {
    let tenths = Int((valence.magnitude * 10).rounded())
    let digits = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return valence < 0 ? "−\(digits)" : valence > 0 ? "+\(digits)" : ""
  }
}
