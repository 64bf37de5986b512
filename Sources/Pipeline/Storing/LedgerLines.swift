import Interchange
public import Journeys

/// Reads analyses, as a store gives them, into the rows that a map is counted from.
public struct LedgerLines: Sendable {
  private var reader = FindingsReader()
  public private(set) var ledger = Ledger()
  /// Lines that are no analyses.
  public private(set) var unreadable = 0

  public init() {}

  /// Adds whole lines with their line breaks.
  public mutating func add(_ lines: [UInt8]) {
    var records: [RecordSlice] = []
    var start = 0
    for end in lines.indices where lines[end] == UInt8(ascii: "\n") {
      if end > start { records.append(RecordSlice(start: start, end: end, line: 1)) }
      start = end + 1
    }
    unreadable += reader.read(Chunk.ofAnalyses(lines, records), into: &ledger).count
  }
}
