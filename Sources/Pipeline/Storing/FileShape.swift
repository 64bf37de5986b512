import Interchange

/// How the first records of a file are laid out, as far as it matters for reading on.
public struct FileShape: Hashable, Sendable {
  /// Whether each record ends with its line, so that what is added later is records more.
  public var growsByLines: Bool
  /// What the records are read by: the same bytes are read alike where the marks are the same.
  public var mark: String

  init(_ chunk: Chunk) {
    growsByLines = chunk.growsByLines
    mark = Self.mark(of: chunk.layout) + " " + chunk.dateOrder.rawValue
  }

  private static func mark(of layout: Layout) -> String {
    switch layout {
    case .table(let table), .turns(let table): mark(of: table)
    case .json: "json"
    case .text: "text"
    case .objects(let format), .transcript(let format): format.rawValue
    case .mail: "mail"
    case .findings: "findings"
    case .partialMap: "map"
    }
  }

  private static func mark(of table: TableLayout) -> String {
    let columns = Role.allCases.compactMap { role in table.columns[role].map { "\(role.id)=\($0)" } }
    let others = [table.conversation, table.scale?.lowerBound, table.scale?.upperBound].map {
      $0.map { "\($0)" } ?? "-"
    }
    let kept = table.kept.map { "\($0)" }.joined(separator: ",")
    // One column has the shape that it had when a comma was taken to part it from others.
    let delimiter = table.isOneColumn ? UInt8(ascii: ",") : table.delimiter
    return
      ([table.format.rawValue, "\(delimiter)", "\(table.fieldCount)", kept] + others + columns + table.textNames)
      .joined(separator: "|")
  }
}
