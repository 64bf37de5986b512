public import Verbatims

/// Reads back, from an analysis as `JSONWriter` writes it, what its verbatim brought along: its id and its metadata.
public struct VerbatimOfLine: Sendable {
  private let fields = IdentifierTable<AnalysisField>()
  private let metadataFields = IdentifierTable<MetadataField>()

  public init() {}

  /// Fills the id and the metadata; the rest of the verbatim stays as it is.
  public func fill(_ verbatim: inout Verbatim, from line: [UInt8]) throws(RecordProblem.Kind) {
    var scanner = JSONScanner(0..<line.count)
    let bytes = line.span
    verbatim.id.removeAll(keepingCapacity: true)
    verbatim.metadata.reset()
    try scanner.forEachMember(of: fields, bytes) { field, scanner throws(RecordProblem.Kind) in
      switch field {
      case .id: verbatim.id += try text(bytes, &scanner) ?? []
      case .metadata: try fill(&verbatim.metadata, bytes, &scanner)
      default: _ = try scanner.value(bytes, depth: 1)
      }
    }
  }

  private func fill(
    _ metadata: inout Metadata, _ bytes: Span<UInt8>, _ scanner: inout JSONScanner
  ) throws(RecordProblem.Kind) {
    guard try scanner.isObject("metadata", bytes) else { return }
    try scanner.forEachMember(of: metadataFields, bytes) { field, scanner throws(RecordProblem.Kind) in
      switch field {
      case .date: metadata.date = try text(bytes, &scanner)
      case .customer: metadata.customer = try text(bytes, &scanner)
      case .score: metadata.score = try scanner.thousandths(field, in: Int.min...Int.max, bytes)
      case .question: metadata.question = try text(bytes, &scanner)
      case .sourceChannel: metadata.sourceChannel = try text(bytes, &scanner)
      case .kept: try fillKept(&metadata, bytes, &scanner)
      }
    }
  }

  private func fillKept(
    _ metadata: inout Metadata, _ bytes: Span<UInt8>, _ scanner: inout JSONScanner
  ) throws(RecordProblem.Kind) {
    guard try scanner.isObject("kept", bytes) else { return }
    try scanner.expect(UInt8(ascii: "{"), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "}"), bytes) { return }
    repeat {
      var name: [UInt8] = []
      try scanner.key(bytes).append(to: &name, from: bytes)
      metadata.kept.append(Metadata.Kept(name: name, value: try text(bytes, &scanner)))
    } while try scanner.continues(before: UInt8(ascii: "}"), bytes)
  }

  /// A string, or nil for null.
  private func text(_ bytes: Span<UInt8>, _ scanner: inout JSONScanner) throws(RecordProblem.Kind) -> [UInt8]? {
    guard case .string(let string) = try scanner.value(bytes, depth: 1) else { return nil }
    var text: [UInt8] = []
    string.append(to: &text, from: bytes)
    return text
  }
}
