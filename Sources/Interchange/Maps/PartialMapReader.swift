public import Journeys
import Verbatims

/// Reads the rows of a partial map, block after block, into a ledger.
public struct PartialMapReader {
  private let fields = IdentifierTable<BlockField>()
  private let verbatimColumns = IdentifierTable<VerbatimColumn>()
  private let findingColumns = IdentifierTable<FindingColumn>()
  private let keptColumns = IdentifierTable<KeptColumn>()
  /// The file at hand and the texts that it has used so far.
  private var file = -1
  private var path = ""
  private var texts = BlockTexts()
  /// Whether the file at hand was found to be damaged, so that what follows means nothing.
  private var isBroken = false
  private var scratch: [UInt8] = []

  public init() {}

  /// Adds the blocks of a chunk to a ledger; those of a file come one after another.
  ///
  /// After a problem the rest of the file is passed over.
  public mutating func read(_ chunk: borrowing Chunk, into ledger: inout Ledger) throws(FileProblem) {
    if chunk.file != file || chunk.path != path {
      (file, path) = (chunk.file, chunk.path)
      texts = BlockTexts()
      isBroken = false
    }
    guard !isBroken else { return }
    let bytes = chunk.bytes.span
    let isText = RecordReader.isText(bytes)
    for record in chunk.records {
      do throws(RecordProblem.Kind) {
        if let problem = record.problem { throw problem }
        guard isText else { throw .notUTF8(byte: 1) }
        try readBlock(bytes, record.start..<record.end, into: &ledger)
      } catch {
        isBroken = true
        throw FileProblem(path: chunk.path, line: record.line, kind: error == .cutShort ? .cutShort : .damaged)
      }
    }
  }

  private mutating func readBlock(
    _ bytes: Span<UInt8>, _ slice: Range<Int>, into ledger: inout Ledger
  ) throws(RecordProblem.Kind) {
    var scanner = JSONScanner(slice)
    var block = RowBlock()
    try scanner.forEachMember(of: fields, bytes) { field, scanner throws(RecordProblem.Kind) in
      switch field {
      case .texts: try readTexts(bytes, &scanner, &ledger.texts)
      case .verbatims: try block.verbatims.read(verbatimColumns, bytes, &scanner)
      case .findings: try block.findings.read(findingColumns, bytes, &scanner)
      case .kept: try block.kept.read(keptColumns, bytes, &scanner)
      }
    }
    try block.add(to: &ledger, texts)
  }

  private mutating func readTexts(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, _ pool: inout TextPool
  ) throws(RecordProblem.Kind) {
    try scanner.expect(UInt8(ascii: "["), bytes)
    if scanner.closesAtOnce(UInt8(ascii: "]"), bytes) { return }
    repeat {
      let string = try scanner.string(bytes)
      scratch.removeAll(keepingCapacity: true)
      string.append(to: &scratch, from: bytes)
      texts.ids.append(pool.intern(scratch))
    } while try scanner.continues(before: UInt8(ascii: "]"), bytes)
  }
}

/// The texts of a file by their numbers.
struct BlockTexts {
  var ids: [TextPool.ID] = []

  func id(_ number: Int, _ column: some Identified) throws(RecordProblem.Kind) -> TextPool.ID {
    if number == 0 { return .none }
    guard number > 0, number <= ids.count else { throw .badField(name: column.id.description) }
    return ids[number - 1]
  }
}
