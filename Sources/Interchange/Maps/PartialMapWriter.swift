public import Journeys

/// Writes a map as JSON: its figures, and the rows that they were counted from, with which it is joined to others.
///
/// The rows stand in their canonical order and their texts in the order of their first use, so that the bytes depend on
/// nothing but what the rows hold.
public struct PartialMapWriter {
  /// A part of the map that is computed: its key and its value, which is JSON.
  public struct Figure: Sendable {
    public var key: String
    public var json: [UInt8]

    public init(key: String, json: [UInt8]) {
      self.key = key
      self.json = json
    }
  }

  /// Writes piece by piece.
  ///
  /// - Parameter ledger: the rows, in their canonical order.
  public static func write<Problem: Error>(
    _ ledger: Ledger, figures: [Figure], to write: ([UInt8]) throws(Problem) -> Void
  ) throws(Problem) {
    try write(head(figures))
    var rows = RowPieces(ledger)
    while let piece = rows.next() { try write(piece) }
  }

  /// The same while the figures, which stand before the rows, are still being made.
  public static func write<Problem: Error>(
    _ ledger: Ledger, figures: @escaping @Sendable () -> [Figure], to write: ([UInt8]) throws(Problem) -> Void
  ) async throws(Problem) {
    async let figures = figures()
    var (rows, early, size) = (RowPieces(ledger), [[UInt8]](), 0)
    while size < mostEarlyBytes, let piece = rows.next() {
      early.append(piece)
      size += piece.count
    }
    try write(head(await figures))
    for piece in early { try write(piece) }
    early = []
    while let piece = rows.next() { try write(piece) }
  }

  /// So much is written in memory while figures are made.
  private static let mostEarlyBytes = 24 << 20

  private static func head(_ figures: [Figure]) -> [UInt8] {
    var out: [UInt8] = []
    out.append("{\"")
    out.append(PartialMap.mark)
    out.append("\":")
    out.append(number: PartialMap.version)
    for figure in figures {
      out.append(",\n")
      out.append(json: Array(figure.key.utf8).span)
      out.append(UInt8(ascii: ":"))
      out += figure.json
    }
    return out
  }

  /// The whole, in memory.
  public static func bytes(_ ledger: Ledger, figures: [Figure]) -> [UInt8] {
    var all: [UInt8] = []
    write(ledger, figures: figures) { (piece) throws(Never) in all += piece }
    return all
  }
}

/// The rows of a map as it is written, in pieces.
private struct RowPieces {
  private let ledger: Ledger
  private var pen: BlockPen
  private var place = 0
  private var isFirst = true
  private var isDone = false

  private static let pieceSize = 1 << 20

  init(_ ledger: Ledger) { (self.ledger, pen) = (ledger, BlockPen(ledger.texts)) }

  /// About a megabyte, or nil after the end.
  mutating func next() -> [UInt8]? {
    guard !isDone else { return nil }
    var out: [UInt8] = []
    if place == 0 {
      out.append(",\n\"")
      out.append(PartialMap.rows)
      out.append("\":[")
    }
    while place < ledger.verbatims.count, out.count < Self.pieceSize {
      let row = ledger.verbatims[place]
      place += 1
      pen.add(row, findings: ledger.findings(of: row), kept: ledger.kept(of: row))
      guard pen.isFull || place == ledger.verbatims.count else { continue }
      out.append(isFirst ? "\n" : ",\n")
      isFirst = false
      pen.append(to: &out)
    }
    if place == ledger.verbatims.count {
      out.append("\n]}\n")
      isDone = true
    }
    return out
  }
}
