import Journeys
import Verbatims

/// Sticky notes for Miro's REST API: an array of bodies for `POST /v2/boards/{board}/items/bulk`, each of at most 20
/// items, which Miro makes all or none.
struct MiroCalls {
  private let export: MapExport

  /// Miro takes no more in one call.
  private static let mostItems = 20

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let board = Board(export)
    var scribe = JSONScribe()
    scribe.array { scribe in
      for start in stride(from: 0, to: board.items.count, by: Self.mostItems) {
        scribe.lineBreak()
        scribe.array { scribe in
          for item in board.items[start..<min(start + Self.mostItems, board.items.count)] { write(item, &scribe) }
        }
      }
    }
    scribe.bytes.append(UInt8(ascii: "\n"))
    try sink.take(&scribe.bytes)
    return board.cardsLeftOut > 0 ? [.cardsLeftOut(board.cardsLeftOut)] : []
  }

  /// Miro places items by their centre.
  private func write(_ item: Board.Item, _ scribe: inout JSONScribe) {
    let words = Board.words(on: item, export)
    let isLane = if case .stage = item.content { true } else { false }
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("type", isLane ? "shape" : "sticky_note")
      scribe.object("data") { scribe in
        scribe.field("content", Self.content(words))
        scribe.field("shape", "rectangle")
      }
      scribe.object("style") { $0.field("fillColor", isLane ? Board.colors(of: item).fill : Self.color(of: item)) }
      let height = isLane ? Self.headHeight : item.height
      scribe.object("position") { scribe in
        scribe.field("x", item.x + item.width / 2)
        scribe.field("y", item.y + height / 2)
      }
      scribe.object("geometry") { scribe in
        scribe.field("width", item.width)
        // A sticky note keeps its proportions.
        if isLane { scribe.field("height", height) }
      }
    }
  }

  /// A lane has only its head here: Miro lays a shape over the notes before it, not around those after it.
  private static let headHeight = 70

  private static func content(_ words: (head: String, body: String)) -> String {
    let head = "<p><strong>\(HTMLPiece.escape(words.head))</strong></p>"
    return words.body.isEmpty ? head : "\(head)<p>\(HTMLPiece.escape(words.body))</p>"
  }

  /// One of the colours that Miro's sticky notes may have.
  private static func color(of item: Board.Item) -> String {
    guard case .card(let card) = item.content else { return "gray" }
    switch card.kind {
    case .irritant: return "orange"
    case .enchantment: return "light_blue"
    case .expectation: return "light_yellow"
    }
  }
}
