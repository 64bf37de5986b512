import Journeys

/// A diagram for draw.io (diagrams.net): a lane a stage, touchpoints and cards in it, flows as edges.
///
/// Texts are HTML within XML, as draw.io writes them, and are escaped for both.
struct DrawioDiagram {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let board = Board(export)
    var pen = XMLPen()
    pen.element("mxfile") { pen in
      pen.attribute("host", "parcours")
      pen.element("diagram") { pen in
        pen.attribute("id", "journey")
        pen.attribute("name", export.title)
        pen.element("mxGraphModel") { pen in
          for (name, value) in [("dx" as StaticString, "1200"), ("dy", "800"), ("grid", "1"), ("gridSize", "10")] {
            pen.attribute(name, value)
          }
          for name in ["page", "math"] as [StaticString] { pen.attribute(name, "0") }
          pen.element("root") { write(board, &$0) }
        }
      }
    }
    try sink.take(&pen.bytes)
    return board.cardsLeftOut > 0 ? [.cardsLeftOut(board.cardsLeftOut)] : []
  }

  private func write(_ board: Board, _ pen: inout XMLPen) {
    pen.element("mxCell") { $0.attribute("id", "0") }
    pen.element("mxCell") { pen in
      pen.attribute("id", "1")
      pen.attribute("parent", "0")
    }
    for item in board.items { write(item, in: board.items[item.column], &pen) }
    for flow in board.flows {
      let ids = [flow.from, flow.to].map(export.touchpointID)
      write(flow, from: ids[0], to: ids[1], thickest: board.flows[0].customers, &pen)
    }
  }

  private func write(_ item: Board.Item, in column: Board.Item, _ pen: inout XMLPen) {
    let words = Board.words(on: item, export)
    let colors = Board.colors(of: item)
    let isLane = if case .stage = item.content { true } else { false }
    let style =
      isLane
      ? "swimlane;startSize=70;collapsible=0;fontStyle=1;"
      : "rounded=1;arcSize=6;verticalAlign=top;align=left;spacing=6;"
    pen.element("mxCell") { pen in
      pen.attribute("id", item.id)
      let lines = [words.head, words.body].filter { !$0.isEmpty }.map(HTMLPiece.escape)
      pen.attribute("value", isLane ? lines.joined(separator: "<br>") : Self.bold(lines))
      pen.attribute("style", "\(style)whiteSpace=wrap;html=1;fillColor=\(colors.fill);strokeColor=\(colors.stroke);")
      pen.attribute("vertex", "1")
      pen.attribute("parent", isLane ? "1" : column.id)
      pen.element("mxGeometry") { pen in
        pen.attribute("x", isLane ? item.x : item.x - column.x)
        pen.attribute("y", isLane ? item.y : item.y - column.y)
        pen.attribute("width", item.width)
        pen.attribute("height", item.height)
        pen.attribute("as", "geometry")
      }
    }
  }

  private static func bold(_ lines: [String]) -> String {
    (["<b>\(lines[0])</b>"] + lines.dropFirst()).joined(separator: "<br>")
  }

  /// The line is the thicker, the more often customers went there.
  private func write(
    _ flow: Flow, from source: String, to target: String, thickest: Int, _ pen: inout XMLPen
  ) {
    let thickness = 1 + 5 * flow.customers / max(1, thickest)
    pen.element("mxCell") { pen in
      pen.attribute("id", StableID.of("flow", source, target))
      pen.attribute("value", "\(flow.customers)")
      pen.attribute(
        "style",
        "edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;strokeColor=#8A97A8;opacity=60;strokeWidth=\(thickness);")
      pen.attribute("edge", "1")
      pen.attribute("parent", "1")
      pen.attribute("source", source)
      pen.attribute("target", target)
      pen.element("mxGeometry") { pen in
        pen.attribute("relative", "1")
        pen.attribute("as", "geometry")
      }
    }
  }
}
