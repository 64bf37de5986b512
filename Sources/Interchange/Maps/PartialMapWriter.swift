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

  private static let pieceSize = 1 << 20

  /// Writes piece by piece.
  ///
  /// - Parameter ledger: the rows, in their canonical order.
  public static func write<Problem: Error>(
    _ ledger: Ledger, figures: [Figure], to write: ([UInt8]) throws(Problem) -> Void
  ) throws(Problem) {
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
    out.append(",\n\"")
    out.append(PartialMap.rows)
    out.append("\":[")
    var pen = BlockPen(ledger.texts)
    var isFirst = true
    for index in ledger.verbatims.indices {
      let row = ledger.verbatims[index]
      pen.add(row, findings: ledger.findings(of: row), kept: ledger.kept(of: row))
      guard pen.isFull || index == ledger.verbatims.count - 1 else { continue }
      out.append(isFirst ? "\n" : ",\n")
      isFirst = false
      pen.append(to: &out)
      if out.count >= pieceSize {
        try write(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    out.append("\n]}\n")
    try write(out)
  }

  /// The whole, in memory.
  public static func bytes(_ ledger: Ledger, figures: [Figure]) -> [UInt8] {
    var all: [UInt8] = []
    write(ledger, figures: figures) { (piece) throws(Never) in all += piece }
    return all
  }
}
