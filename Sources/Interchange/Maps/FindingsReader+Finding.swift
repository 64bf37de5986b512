import Journeys
import Verbatims

/// The findings of an analysis.
extension FindingsReader {
  mutating func readFindings(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ texts: inout TextPool
  ) throws(RecordProblem.Kind) {
    findings.removeAll(keepingCapacity: true)
    guard scanner.peek(bytes) == UInt8(ascii: "[") else { throw .badField(name: "findings") }
    try scanner.expect(UInt8(ascii: "["), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "]"), bytes) { return }
    repeat {
      guard scanner.peek(bytes) == UInt8(ascii: "{") else { throw .badField(name: "findings") }
      findings.append(try readFinding(bytes, &scanner, &texts))
    } while try scanner.continues(before: UInt8(ascii: "]"), bytes)
  }

  private mutating func readFinding(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ texts: inout TextPool
  ) throws(RecordProblem.Kind) -> FindingRow {
    var row = FindingRow(kind: .irritant, stage: .unknown, channel: .unknown, theme: .overall, intensity: 0)
    var seen: UInt32 = 0
    try scanner.forEachMember(of: findingFields, bytes) { field, scanner throws(RecordProblem.Kind) in
      seen |= 1 << UInt32(field.rawValue)
      try read(field, bytes, &scanner, &row, &texts)
    }
    for field in [FindingField.kind, .stage, .channel, .theme, .intensity]
    where seen & 1 << UInt32(field.rawValue) == 0 { throw .badField(name: field.id.description) }
    return row
  }

  private mutating func read(
    _ field: FindingField, _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ row: inout FindingRow,
    _ texts: inout TextPool
  ) throws(RecordProblem.Kind) {
    switch field {
    case .kind: row.kind = try scanner.toldMember(of: kinds, field, bytes)
    case .stage: row.stage = try scanner.toldMember(of: stages, field, bytes)
    case .channel: row.channel = try scanner.toldMember(of: channels, field, bytes)
    case .theme: row.theme = try scanner.toldMember(of: themes, field, bytes)
    case .stageFrom: row.stageFrom = try scanner.member(of: sources, field, bytes)
    case .channelFrom: row.channelFrom = try scanner.member(of: sources, field, bytes)
    case .rupture: row.rupture = try scanner.member(of: ruptures, field, bytes)
    case .makeOrBreak: row.makeOrBreak = try scanner.member(of: verdicts, field, bytes)
    case .momentOfTruth: row.isMomentOfTruth = try scanner.flag(field, bytes) ?? false
    case .intensity:
      guard let intensity = try scanner.thousandths(field, in: 0...1000, bytes) else {
        throw .badField(name: "intensity")
      }
      row.intensity = Int16(intensity)
    case .because: row.because = try scanner.count(field, bytes).flatMap { Int16(exactly: $0) } ?? -1
    case .turn: row.turn = UInt32(clamping: try scanner.count(field, bytes) ?? 0)
    case .start: row.start = UInt32(clamping: try scanner.count(field, bytes) ?? 0)
    case .end: row.end = UInt32(clamping: try scanner.count(field, bytes) ?? 0)
    case .stageDetail: row.stageDetail = try text(field, bytes, &scanner, &texts)
    case .concept: row.concept = try text(field, bytes, &scanner, &texts)
    case .quote: row.quote = try text(field, bytes, &scanner, &texts)
    case .evidence: row.evidence = try readEvidence(bytes, &scanner, &texts)
    case .criticality: _ = try scanner.value(bytes, depth: 2)
    }
  }

  /// The lexicon lines of the evidence, one a line.
  private mutating func readEvidence(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ texts: inout TextPool
  ) throws(RecordProblem.Kind) -> TextPool.ID {
    guard scanner.peek(bytes) == UInt8(ascii: "[") else { throw .badField(name: "evidence") }
    try scanner.expect(UInt8(ascii: "["), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "]"), bytes) { return .none }
    scratch.removeAll(keepingCapacity: true)
    var count = 0
    repeat {
      guard scanner.peek(bytes) == UInt8(ascii: "{") else { throw .badField(name: "evidence") }
      try scanner.forEachMember(of: evidenceFields, bytes) { _, scanner throws(RecordProblem.Kind) in
        guard case .string(let string) = try scanner.value(bytes, depth: 3) else { throw .badField(name: "entry") }
        if count > 0 { scratch.append(UInt8(ascii: "\n")) }
        string.append(to: &scratch, from: bytes)
        count += 1
      }
    } while try scanner.continues(before: UInt8(ascii: "]"), bytes)
    return count == 0 ? .none : texts.intern(scratch.span)
  }
}
