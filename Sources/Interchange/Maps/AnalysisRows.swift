public import Findings
public import Journeys
public import Verbatims

/// Turns analyses into the rows of a ledger, the same that `FindingsReader` makes of them once they are written. One
/// value serves one worker.
public struct AnalysisRows: Sendable {
  private let names: AnalysisNames
  private let withText: Bool
  /// What the source of the verbatims is called, or nil where nobody tells.
  public var source: String?
  private var counter = ScalarCounter()
  private var scratch: [UInt8] = []

  /// - Parameter withText: whether the texts go into the ledger too.
  public init(names: AnalysisNames, withText: Bool) {
    self.names = names
    self.withText = withText
  }

  /// Adds a verbatim and what was found in it.
  public mutating func append(_ verbatim: Verbatim, _ analysis: Analysis, to ledger: inout Ledger) {
    var row = VerbatimRow(id: ledger.texts.intern(verbatim.id))
    fill(&row, verbatim, &ledger.texts)
    fill(&row, analysis, &ledger.texts)
    counter.begin(verbatim.text.span)
    var findings: [FindingRow] = []
    findings.reserveCapacity(analysis.findings.count)
    for finding in analysis.findings { findings.append(self.row(finding, analysis, verbatim.text, &ledger.texts)) }
    let kept = verbatim.metadata.kept.map { kept in
      KeptValue(column: ledger.texts.intern(kept.name), value: ledger.texts.intern(kept.value))
    }
    ledger.add(row, findings: findings, kept: kept)
  }

  private func fill(_ row: inout VerbatimRow, _ verbatim: Verbatim, _ texts: inout TextPool) {
    let metadata = verbatim.metadata
    row.customer = texts.intern(metadata.customer)
    row.seconds = metadata.date.flatMap { ISODate.seconds($0.span) }
    row.score = metadata.score.flatMap { Int32(exactly: $0) }
    row.question = texts.intern(metadata.question)
    row.sourceChannel = texts.intern(metadata.sourceChannel)
    row.source = source.map { texts.intern($0) } ?? .none
    row.engine = texts.intern(names.engine)
    row.isRedacted = names.isRedacted
    if withText { row.text = texts.intern(verbatim.text) }
  }

  private mutating func fill(_ row: inout VerbatimRow, _ analysis: Analysis, _ texts: inout TextPool) {
    row.setAside = setAside(analysis.setAside, &texts)
    if let language = analysis.language { row.language = intern(&texts) { $0.append(language) } }
    row.sector = analysis.sector
    row.nature = analysis.nature
    row.hasDissatisfaction = analysis.hasDissatisfaction
    row.polarity = Int16(analysis.polarity.thousandths)
    row.effort = Int16(analysis.effort.thousandths)
    for sign in analysis.effortSigns { row.effortSigns |= 1 << sign.rawValue }
    row.began = analysis.conversation?.began
    row.sentTo = analysis.conversation?.sentTo
    row.isResolved = analysis.conversation?.isResolved
  }

  private mutating func setAside(_ reason: Analysis.SetAside?, _ texts: inout TextPool) -> TextPool.ID {
    switch reason {
    case nil: .none
    case .reason(let reason): intern(&texts) { $0.append(reason.id) }
    case .language(let language):
      intern(&texts) {
        $0.append("language:")
        $0.append(language)
      }
    }
  }

  private mutating func row(
    _ finding: Finding, _ analysis: Analysis, _ text: [UInt8], _ texts: inout TextPool
  ) -> FindingRow {
    var row = FindingRow(
      kind: finding.kind, stage: finding.stage, channel: finding.channel, theme: finding.theme,
      intensity: Int16(finding.intensity.thousandths))
    row.stageFrom = finding.stageFrom
    row.channelFrom = finding.channelFrom
    row.rupture = finding.rupture
    row.makeOrBreak = finding.makeOrBreak
    row.isMomentOfTruth = finding.isMomentOfTruth
    row.because = finding.because.flatMap { Int16(exactly: $0) } ?? -1
    row.turn = UInt32(finding.turn)
    row.concept = texts.intern(names.concepts[Int(finding.concept)])
    row.quote = texts.intern(text.span.extracting(finding.range.start..<finding.range.end))
    row.start = UInt32(counter.scalars(before: finding.range.start, in: text.span))
    row.end = UInt32(counter.scalars(before: finding.range.end, in: text.span))
    guard !finding.evidence.isEmpty else { return row }
    row.evidence = intern(&texts) { [names] line in
      for index in finding.evidence {
        if index > finding.evidence.lowerBound { line.append(UInt8(ascii: "\n")) }
        let place = names.entries[Int(analysis.evidence[index].entry)]
        line += names.files[Int(place.file)]
        line.append(UInt8(ascii: ":"))
        line.append(number: Int(place.line))
      }
    }
    return row
  }

  /// The number of a text that is put together.
  private mutating func intern(_ texts: inout TextPool, _ write: (inout [UInt8]) -> Void) -> TextPool.ID {
    scratch.removeAll(keepingCapacity: true)
    write(&scratch)
    return texts.intern(scratch)
  }
}

extension TextPool {
  /// The number of a text, or none for nil.
  mutating func intern(_ text: [UInt8]?) -> ID { text.map { intern($0) } ?? .none }
}
