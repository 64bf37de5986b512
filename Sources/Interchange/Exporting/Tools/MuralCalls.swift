import Journeys

/// Sticky notes for Mural's REST API: bodies for `POST /murals/{mural}/widgets/sticky-note`, which takes 1,000 at most;
/// a board has fewer. The title of each is its stable id.
struct MuralCalls {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let board = Board(export)
    var scribe = JSONScribe()
    scribe.array { scribe in
      for item in board.items.prefix(Self.mostItems) { write(item, &scribe) }
    }
    scribe.bytes.append(UInt8(ascii: "\n"))
    try sink.take(&scribe.bytes)
    let leftOut = board.cardsLeftOut + max(0, board.items.count - Self.mostItems)
    return leftOut > 0 ? [.cardsLeftOut(leftOut)] : []
  }

  private static let mostItems = 1000

  private func write(_ item: Board.Item, _ scribe: inout JSONScribe) {
    let words = Board.words(on: item, export)
    let lines = [words.head, words.body].filter { !$0.isEmpty }.map(HTMLPiece.escape)
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("shape", "rectangle")
      scribe.field("x", item.x)
      scribe.field("y", item.y)
      scribe.field("width", item.width)
      scribe.field("height", min(item.height, Self.tallest))
      scribe.field("title", item.id)
      scribe.field("htmlText", (["<b>\(lines[0])</b>"] + lines.dropFirst()).joined(separator: "<br>"))
      scribe.object("style") { $0.field("backgroundColor", Board.colors(of: item).fill + "FF") }
    }
  }

  /// A stage is a note at the head of its column here, not a lane around it.
  private static let tallest = 110
}
