import Journeys
import Verbatims

/// Makes rows of the numbers in columns.
struct RowVocabularies {
  private let kinds = IdentifierTable<Kind>()
  private let stages = IdentifierTable<Stage>()
  private let channels = IdentifierTable<Channel>()
  private let themes = IdentifierTable<Theme>()
  private let ruptures = IdentifierTable<Rupture>()
  private let verdicts = IdentifierTable<MakeOrBreak>()
  private let sources = IdentifierTable<PlacementSource>()
  private let natures = IdentifierTable<Nature>()
  private let sectors = IdentifierTable<Sector>()
  private let signs = IdentifierTable<EffortSign>()

  func verbatim(
    _ columns: ReadColumns<VerbatimColumn>, _ row: Int, _ pool: TextPool, _ texts: BlockTexts
  ) throws(RecordProblem.Kind) -> VerbatimRow {
    func text(_ column: VerbatimColumn) throws(RecordProblem.Kind) -> TextPool.ID {
      try texts.id(columns.number(column, row), column)
    }
    var verbatim = VerbatimRow(id: try text(.id))
    guard !verbatim.id.isNone else { throw .badField(name: "id") }
    verbatim.customer = try text(.customer)
    verbatim.question = try text(.question)
    verbatim.sourceChannel = try text(.sourceChannel)
    verbatim.source = try text(.source)
    verbatim.engine = try text(.engine)
    verbatim.text = try text(.text)
    verbatim.setAside = try text(.setAside)
    verbatim.duplicateOf = try text(.duplicateOf)
    verbatim.language = try text(.language)
    verbatim.seconds = try columns.optional(.seconds, row).map { Int64($0) }
    if let seconds = verbatim.seconds, !ISODate.allSeconds.contains(seconds) { throw .badField(name: "seconds") }
    if try columns.optional(.score, row) != nil { verbatim.score = try columns.number(.score, row) }
    verbatim.sector = try member(sectors, VerbatimColumn.sector, try text(.sector), pool)
    verbatim.nature = try member(natures, VerbatimColumn.nature, try text(.nature), pool)
    verbatim.hasDissatisfaction = try columns.number(.dissatisfaction, row) != 0
    verbatim.isRedacted = try columns.number(.redacted, row) != 0
    verbatim.polarity = try columns.number(.polarity, row)
    verbatim.effort = try columns.number(.effort, row)
    verbatim.effortSigns = try bits(of: try text(.effortSigns), pool)
    verbatim.began = try member(channels, VerbatimColumn.began, try text(.began), pool)
    verbatim.sentTo = try member(channels, VerbatimColumn.sentTo, try text(.sentTo), pool)
    verbatim.isResolved = try columns.optional(.resolved, row).map { $0 != 0 }
    return verbatim
  }

  /// - Parameter count: how many findings the verbatim has.
  func finding(
    _ columns: ReadColumns<FindingColumn>, _ row: Int, _ pool: TextPool, _ texts: BlockTexts, of count: Int
  ) throws(RecordProblem.Kind) -> FindingRow {
    func text(_ column: FindingColumn) throws(RecordProblem.Kind) -> TextPool.ID {
      try texts.id(columns.number(column, row), column)
    }
    func told<Member: Identified>(
      _ table: IdentifierTable<Member>, _ column: FindingColumn
    ) throws(RecordProblem.Kind) -> Member {
      guard let member = try member(table, column, try text(column), pool) else {
        throw .badField(name: column.id.description)
      }
      return member
    }
    var finding = FindingRow(
      kind: try told(kinds, .kind), stage: try told(stages, .stage), channel: try told(channels, .channel),
      theme: try told(themes, .theme), intensity: try columns.number(.intensity, row))
    finding.stageDetail = try text(.stageDetail)
    finding.stageFrom = try member(sources, FindingColumn.stageFrom, try text(.stageFrom), pool)
    finding.channelFrom = try member(sources, FindingColumn.channelFrom, try text(.channelFrom), pool)
    finding.concept = try text(.concept)
    finding.isMomentOfTruth = try columns.number(.momentOfTruth, row) != 0
    finding.makeOrBreak = try member(verdicts, FindingColumn.makeOrBreak, try text(.makeOrBreak), pool)
    finding.because = try columns.number(.because, row)
    finding.rupture = try member(ruptures, FindingColumn.rupture, try text(.rupture), pool)
    finding.turn = try columns.number(.turn, row)
    finding.start = try columns.number(.start, row)
    finding.end = try columns.number(.end, row)
    finding.quote = try text(.quote)
    finding.evidence = try text(.evidence)
    guard (-1..<count).contains(Int(finding.because)) else { throw .badField(name: "because") }
    guard (0...1000).contains(finding.intensity) else { throw .badField(name: "intensity") }
    return finding
  }

  private func member<Member: Identified>(
    _ table: IdentifierTable<Member>, _ column: some Identified, _ id: TextPool.ID, _ pool: TextPool
  ) throws(RecordProblem.Kind) -> Member? {
    if id.isNone { return nil }
    guard let member = table.member(pool[id].span) else { throw .badField(name: column.id.description) }
    return member
  }

  private func bits(of id: TextPool.ID, _ pool: TextPool) throws(RecordProblem.Kind) -> UInt8 {
    var bits: UInt8 = 0
    for word in pool[id].split(separator: 0x20) {
      guard let sign = signs.member(word.span) else { throw .badField(name: "effort_signs") }
      bits |= 1 << sign.rawValue
    }
    return bits
  }
}
