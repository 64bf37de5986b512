import CArchive
import Journeys

/// A `.lucid` file for Lucid's standard import: a ZIP archive of one `document.json`.
struct LucidDocument {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    let board = Board(export)
    var scribe = JSONScribe()
    scribe.object { scribe in
      scribe.field("version", 1)
      scribe.array("pages") { scribe in
        scribe.object { scribe in
          scribe.field("id", "journey")
          scribe.field("title", Self.plain(export.title))
          scribe.array("shapes") { scribe in
            for item in board.items { write(item, &scribe) }
          }
          scribe.array("lines") { scribe in
            for flow in board.flows { write(flow, &scribe) }
          }
        }
      }
    }
    var packed = try Self.pack(scribe.bytes)
    try sink.take(&packed)
    return board.cardsLeftOut > 0 ? [.cardsLeftOut(board.cardsLeftOut)] : []
  }

  private func write(_ item: Board.Item, _ scribe: inout JSONScribe) {
    let words = Board.words(on: item, export)
    let colors = Board.colors(of: item)
    let isLane = if case .stage = item.content { true } else { false }
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("id", item.id)
      scribe.field("type", isLane ? "rectangleContainer" : "rectangle")
      scribe.object("boundingBox") { scribe in
        scribe.field("x", item.x)
        scribe.field("y", item.y)
        scribe.field("w", item.width)
        scribe.field("h", item.height)
      }
      scribe.object("style") { scribe in
        scribe.object("fill") { scribe in
          scribe.field("type", "color")
          scribe.field("color", colors.fill)
        }
        scribe.object("stroke") { scribe in
          scribe.field("color", colors.stroke)
          scribe.field("width", 1)
          scribe.field("style", "solid")
        }
      }
      let text = Self.plain([words.head, words.body].filter { !$0.isEmpty }.joined(separator: "\n"))
      if isLane { scribe.object("containerTitle") { $0.field("text", text) } } else { scribe.field("text", text) }
    }
  }

  private func write(_ flow: Flow, _ scribe: inout JSONScribe) {
    let ids = [flow.from, flow.to].map(export.touchpointID)
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("id", StableID.of("flow", ids[0], ids[1]))
      scribe.field("lineType", "elbow")
      for (key, id, style) in [("endpoint1" as StaticString, ids[0], "none"), ("endpoint2", ids[1], "arrow")] {
        scribe.object(key) { scribe in
          scribe.field("type", "shapeEndpoint")
          scribe.field("style", style)
          scribe.field("shapeId", id)
        }
      }
      scribe.object("stroke") { scribe in
        scribe.field("color", "#8A97A8")
        scribe.field("width", 1 + 5 * flow.customers / max(1, export.map.customers.count))
        scribe.field("style", "solid")
      }
      scribe.array("text") { scribe in
        scribe.object { scribe in
          scribe.field("text", "\(flow.customers)")
          scribe.key("position")
          scribe.thousandths(500)
          scribe.field("side", "middle")
        }
      }
    }
  }

  /// Lucid reads some markup in texts without saying how to write a `<` or `&` of one's own: they get fullwidth
  /// look-alikes.
  private static func plain(_ text: String) -> String {
    LookAlikes.replace(text.unifiedLines, [("<", "＜"), (">", "＞"), ("&", "＆")])
  }

  private static func pack(_ bytes: [UInt8]) throws -> [UInt8] {
    var length = 0
    guard let packed = carchive_pack("document.json", bytes, bytes.count, &length) else {
      throw ExportProblem.cannotPack
    }
    defer { carchive_free(packed) }
    return Array(UnsafeBufferPointer(start: packed, count: length))
  }
}

/// Why an export could not be made.
public enum ExportProblem: Error, Hashable, Sendable {
  /// The archive could not be packed: memory lacks.
  case cannotPack
  /// The workbook could not be written; with what the library says.
  case workbook(String)
}
