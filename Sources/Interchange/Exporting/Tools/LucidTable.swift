import Journeys

/// A process diagram for Lucidchart's CSV import: one swim lane a stage, touchpoints as processes, cards as notes,
/// flows as lines.
///
/// The import wants ids that count from 1: they follow the order of the journey, and the stable id stands in the second
/// text area.
struct LucidTable {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private static let columns = [
    "Id", "Name", "Shape Library", "Page ID", "Contained By", "Line Source", "Line Destination", "Source Arrow",
    "Destination Arrow", "Text Area 1", "Text Area 2",
  ]

  /// A row of the table; nil leaves a cell empty.
  private struct Row {
    var name: String
    var library = ""
    var page: Int?
    var container: Int?
    var source: Int?
    var destination: Int?
    var text: String
    var id: String
  }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let board = Board(export)
    var pen = TablePen(dialect: .standard)
    pen.row(Self.columns)
    for (number, row) in rows(board).enumerated() { write(row, number: number + 1, &pen) }
    try sink.take(&pen.bytes)
    return board.cardsLeftOut > 0 ? [.cardsLeftOut(board.cardsLeftOut)] : []
  }

  private func rows(_ board: Board) -> [Row] {
    var rows = [Row(name: "Page", text: export.title, id: "journey")]
    var numbers: [String: Int] = [:]
    for item in board.items {
      let words = Board.words(on: item, export)
      let text = [words.head, words.body].filter { !$0.isEmpty }.joined(separator: "\n")
      var row = Row(name: "Process", library: "Flowchart Shapes", page: 1, text: text, id: item.id)
      switch item.content {
      case .stage: (row.name, row.library) = ("Rectangle Container", "Containers")
      case .touchpoint: row.container = numbers[board.items[item.column].id]
      case .card:
        row.name = "Note"
        row.container = numbers[board.items[item.column].id]
      }
      rows.append(row)
      numbers[item.id] = rows.count
    }
    for flow in board.flows {
      let ids = [flow.from, flow.to].map(export.touchpointID)
      rows.append(
        Row(
          name: "Line", page: 1, source: numbers[ids[0]], destination: numbers[ids[1]], text: "\(flow.customers)",
          id: StableID.of("flow", ids[0], ids[1])))
    }
    return rows
  }

  private func write(_ row: Row, number: Int, _ pen: inout TablePen) {
    pen.number(number)
    pen.text(row.name)
    pen.text(row.library)
    pen.number(row.page)
    pen.number(row.container)
    pen.number(row.source)
    pen.number(row.destination)
    pen.text(row.source == nil ? "" : "None")
    pen.text(row.source == nil ? "" : "Arrow")
    pen.text(row.text)
    pen.text(row.id)
    pen.endRow()
  }
}
