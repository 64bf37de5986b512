import Journeys

/// A board for CardBoard's CSV import: stages as dividers, touchpoints and their cards as cards.
struct CardBoardTable {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  /// CardBoard's names are no longer.
  private static let longestName = 255

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let board = Board(export)
    var pen = TablePen(dialect: .standard)
    pen.row(["kind", "name", "color", "x", "y", "size", "status", "description", "locked"])
    pen.text("name")
    pen.text(export.title.clipped(to: Self.longestName))
    for _ in 0..<7 { pen.empty() }
    pen.endRow()
    for item in board.items { write(item, &pen) }
    try sink.take(&pen.bytes)
    return board.cardsLeftOut > 0 ? [.cardsLeftOut(board.cardsLeftOut)] : []
  }

  private func write(_ item: Board.Item, _ pen: inout TablePen) {
    let words = Board.words(on: item, export)
    let isStage = if case .stage = item.content { true } else { false }
    pen.text(isStage ? "divider" : "card")
    pen.text(words.head.clipped(to: Self.longestName))
    pen.text(Board.colors(of: item).fill)
    pen.number(item.x)
    pen.number(item.y)
    pen.text("medium")
    pen.empty()
    pen.text(words.body.isEmpty ? "[\(item.id)]" : "\(words.body)\n[\(item.id)]")
    pen.flag(false)
    pen.endRow()
  }
}
