public import Journeys
import Verbatims

/// Reads analyses, as `JSONWriter` writes them, into the rows of a ledger. One value serves one task.
///
/// Fields that the contract does not know are passed over; those that it knows may stand in any order.
public struct FindingsReader: Sendable {
  let fields = IdentifierTable<AnalysisField>()
  let findingFields = IdentifierTable<FindingField>()
  let metadataFields = IdentifierTable<MetadataField>()
  let conversationFields = IdentifierTable<ConversationField>()
  let evidenceFields = IdentifierTable<EvidenceField>()
  let kinds = IdentifierTable<Kind>()
  let stages = IdentifierTable<Stage>()
  let channels = IdentifierTable<Channel>()
  let themes = IdentifierTable<Theme>()
  let ruptures = IdentifierTable<Rupture>()
  let verdicts = IdentifierTable<MakeOrBreak>()
  let sources = IdentifierTable<PlacementSource>()
  let natures = IdentifierTable<Nature>()
  let sectors = IdentifierTable<Sector>()
  let signs = IdentifierTable<EffortSign>()

  /// The findings and the kept columns of the analysis at hand.
  var findings: [FindingRow] = []
  var kept: [KeptValue] = []
  /// A text without its escapes, or one put together.
  var scratch: [UInt8] = []
  /// What the source of the verbatims is called, or nil where nobody tells.
  public var source: String?

  public init() {}

  /// Adds the analyses of a chunk to a ledger.
  ///
  /// - Returns: those that could not be read, which are left out.
  public mutating func read(_ chunk: borrowing Chunk, into ledger: inout Ledger) -> [RecordProblem] {
    var problems: [RecordProblem] = []
    let bytes = chunk.bytes.span
    let isText = RecordReader.isText(bytes)
    for record in chunk.records {
      do throws(RecordProblem.Kind) {
        if let problem = record.problem { throw problem }
        let slice = record.start..<record.end
        if !isText { try RecordReader.checkBytes(bytes, slice) }
        try read(bytes, slice, into: &ledger)
      } catch {
        problems.append(RecordProblem(line: record.line, kind: error))
      }
    }
    return problems
  }

  /// Adds one analysis.
  private mutating func read(
    _ bytes: Span<UInt8>, _ slice: Range<Int>, into ledger: inout Ledger
  ) throws(RecordProblem.Kind) {
    var scanner = JSONScanner(slice)
    var row = VerbatimRow(id: .none)
    do throws(RecordProblem.Kind) {
      scanner.skipSpaces(bytes)
      guard scanner.peek(bytes) == UInt8(ascii: "{") else { throw .notAnObject }
      try readAnalysis(bytes, &scanner, &row, &ledger.texts)
      scanner.skipSpaces(bytes)
      guard scanner.isAtEnd else { throw scanner.problem }
    } catch {
      guard case .malformedJSON(let byte) = error else { throw error }
      throw .malformedJSON(byte: byte - slice.lowerBound)
    }
    if let source { row.source = ledger.texts.intern(source) }
    ledger.add(row, findings: findings, kept: kept)
  }

  private mutating func readAnalysis(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ row: inout VerbatimRow, _ texts: inout TextPool
  ) throws(RecordProblem.Kind) {
    findings.removeAll(keepingCapacity: true)
    kept.removeAll(keepingCapacity: true)
    var seen: UInt32 = 0
    try scanner.forEachMember(of: fields, bytes) { field, scanner throws(RecordProblem.Kind) in
      seen |= 1 << UInt32(field.rawValue)
      try read(field, bytes, &scanner, &row, &texts)
    }
    for field in [AnalysisField.id, .findings] where seen & 1 << UInt32(field.rawValue) == 0 {
      throw .badField(name: field.id.description)
    }
    for index in findings.indices where Int(findings[index].because) >= findings.count { findings[index].because = -1 }
  }

  private mutating func read(
    _ field: AnalysisField, _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ row: inout VerbatimRow,
    _ texts: inout TextPool
  ) throws(RecordProblem.Kind) {
    switch field {
    case .id:
      row.id = try text(field, bytes, &scanner, &texts)
      guard !row.id.isNone else { throw .badField(name: "id") }
    case .setAside: row.setAside = try text(field, bytes, &scanner, &texts)
    case .duplicateOf: row.duplicateOf = try text(field, bytes, &scanner, &texts)
    case .language: row.language = try text(field, bytes, &scanner, &texts)
    case .sector: row.sector = try scanner.member(of: sectors, field, bytes)
    case .nature: row.nature = try scanner.member(of: natures, field, bytes)
    case .dissatisfaction: row.hasDissatisfaction = try scanner.flag(field, bytes) ?? false
    case .polarity: row.polarity = Int16(try scanner.thousandths(field, in: -1000...1000, bytes) ?? 0)
    case .effort: row.effort = Int16(try scanner.thousandths(field, in: 0...1000, bytes) ?? 0)
    case .effortSigns: row.effortSigns = try readSigns(bytes, &scanner)
    case .findings: try readFindings(bytes, &scanner, &texts)
    case .conversation: try readConversation(bytes, &scanner, &row)
    case .metadata: try readMetadata(bytes, &scanner, &row, &texts)
    case .text: row.text = try text(field, bytes, &scanner, &texts)
    case .redacted: row.isRedacted = try scanner.flag(field, bytes) ?? false
    case .engine: row.engine = try text(field, bytes, &scanner, &texts)
    case .languageScore, .recourses, .cut: _ = try scanner.value(bytes, depth: 1)
    }
  }

  /// The number of a string in the pool, or none for null.
  mutating func text(
    _ field: some Identified, _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ texts: inout TextPool
  ) throws(RecordProblem.Kind) -> TextPool.ID {
    switch try scanner.value(bytes, depth: 1) {
    case .null: return .none
    case .string(let string): return text(string, bytes, &texts)
    case .scalar, .other: throw .badField(name: field.id.description)
    }
  }

  /// The number of a string in the pool.
  mutating func text(_ string: JSONString, _ bytes: Span<UInt8>, _ texts: inout TextPool) -> TextPool.ID {
    guard string.isEscaped else { return texts.intern(bytes.extracting(string.range)) }
    scratch.removeAll(keepingCapacity: true)
    string.append(to: &scratch, from: bytes)
    return texts.intern(scratch.span)
  }
}
