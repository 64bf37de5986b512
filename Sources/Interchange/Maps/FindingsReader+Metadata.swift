import Journeys
import Verbatims

/// What came along with a verbatim, and the course of a conversation.
extension FindingsReader {
  mutating func readMetadata(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ row: inout VerbatimRow, _ texts: inout TextPool
  ) throws(RecordProblem.Kind) {
    kept.removeAll(keepingCapacity: true)
    guard try scanner.isObject("metadata", bytes) else { return }
    try scanner.forEachMember(of: metadataFields, bytes) { field, scanner throws(RecordProblem.Kind) in
      switch field {
      case .date:
        switch try scanner.value(bytes, depth: 2) {
        case .null: break
        case .string(let string): row.seconds = ISODate.seconds(bytes.extracting(string.range))
        case .scalar, .other: throw .badField(name: "date")
        }
      case .customer: row.customer = try text(field, bytes, &scanner, &texts)
      case .score:
        row.score = try scanner.thousandths(field, in: Int(Int32.min)...Int(Int32.max), bytes).map { Int32($0) }
      case .question: row.question = try text(field, bytes, &scanner, &texts)
      case .sourceChannel: row.sourceChannel = try text(field, bytes, &scanner, &texts)
      case .kept: try readKept(bytes, &scanner, &texts)
      }
    }
  }

  private mutating func readKept(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ texts: inout TextPool
  ) throws(RecordProblem.Kind) {
    guard try scanner.isObject("kept", bytes) else { return }
    try scanner.expect(UInt8(ascii: "{"), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "}"), bytes) { return }
    repeat {
      let column = text(try scanner.key(bytes), bytes, &texts)
      kept.append(KeptValue(column: column, value: try text(MetadataField.kept, bytes, &scanner, &texts)))
    } while try scanner.continues(before: UInt8(ascii: "}"), bytes)
  }

  func readConversation(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ row: inout VerbatimRow
  ) throws(RecordProblem.Kind) {
    guard try scanner.isObject("conversation", bytes) else { return }
    try scanner.forEachMember(of: conversationFields, bytes) { field, scanner throws(RecordProblem.Kind) in
      switch field {
      case .resolved: row.isResolved = try scanner.flag(field, bytes)
      case .began: row.began = try scanner.member(of: channels, field, bytes)
      case .sentTo: row.sentTo = try scanner.member(of: channels, field, bytes)
      }
    }
  }

  func readSigns(_ bytes: Span<UInt8>, _ scanner: inout JSONScanner) throws(RecordProblem.Kind) -> UInt8 {
    var bits: UInt8 = 0
    guard scanner.peek(bytes) == UInt8(ascii: "[") else { throw .badField(name: "effort_signs") }
    try scanner.expect(UInt8(ascii: "["), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "]"), bytes) { return 0 }
    repeat {
      let sign = try scanner.toldMember(of: signs, AnalysisField.effortSigns, bytes)
      bits |= 1 << sign.rawValue
    } while try scanner.continues(before: UInt8(ascii: "]"), bytes)
    return bits
  }
}
