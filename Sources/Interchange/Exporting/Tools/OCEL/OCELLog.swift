import Journeys
import Verbatims

/// An object-centric event log, OCEL 2.0 as JSON: each step is an event of a customer, a verbatim and a touchpoint.
struct OCELLog {
  private let export: MapExport
  private let objects: OCELObjects

  init(_ export: MapExport) {
    self.export = export
    objects = OCELObjects(export)
  }

  private static let eventAttributes: [(StaticString, StaticString)] = [
    ("parcours:findings", "integer"), ("parcours:valence", "float"), ("parcours:moment_of_truth", "boolean"),
    ("parcours:dated", "boolean"), ("parcours:make_or_break", "string"), ("parcours:ruptures", "string"),
    ("parcours:concept", "string"), ("parcours:quote", "string"),
  ]

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var scribe = JSONScribe()
    scribe.begin(UInt8(ascii: "{"))
    writeTypes(&scribe)
    try writeEvents(&scribe, &sink)
    try objects.write(&scribe, &sink)
    scribe.end(UInt8(ascii: "}"))
    scribe.bytes.append(UInt8(ascii: "\n"))
    try sink.take(&scribe.bytes)
    return export.stepNotices
  }

  private func writeTypes(_ scribe: inout JSONScribe) {
    scribe.array("eventTypes") { scribe in
      for name in objects.activities {
        scribe.lineBreak()
        writeType(name, Self.eventAttributes, &scribe)
      }
    }
    scribe.array("objectTypes") { scribe in
      writeType("customer", [], &scribe)
      writeType("verbatim", [("parcours:source_channel", "string"), ("parcours:score", "float")], &scribe)
      writeType("touchpoint", [("parcours:stage", "string"), ("parcours:channel", "string")], &scribe)
    }
  }

  private func writeType(_ name: String, _ attributes: [(StaticString, StaticString)], _ scribe: inout JSONScribe) {
    scribe.object { scribe in
      scribe.field("name", name)
      scribe.array("attributes") { scribe in
        for (name, type) in attributes {
          scribe.object { scribe in
            scribe.field("name", name.description)
            scribe.field("type", type.description)
          }
        }
      }
    }
  }

  private func writeEvents(_ scribe: inout JSONScribe, _ sink: inout ExportSink) throws {
    scribe.key("events")
    scribe.begin(UInt8(ascii: "["))
    try export.forEachPath { path in
      for step in path.steps { write(step, of: path, &scribe) }
      try sink.takeIfMany(&scribe.bytes)
    }
    scribe.end(UInt8(ascii: "]"))
  }

  private func write(_ step: LoggedStep, of path: LoggedPath, _ scribe: inout JSONScribe) {
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("id", export.eventID(step))
      scribe.field("type", export.activity(step))
      scribe.field("time", export.moment(step))
      scribe.array("attributes") { writeAttributes(step, &$0) }
      scribe.array("relationships") { scribe in
        relate(OCELObjects.customerID(path), "lived by", &scribe)
        relate(export.verbatimID(step.verbatim), "told in", &scribe)
        relate(export.touchpointID(step.stage, step.channel), "at", &scribe)
      }
    }
  }

  private func writeAttributes(_ step: LoggedStep, _ scribe: inout JSONScribe) {
    attribute("parcours:findings", &scribe) { $0.number(step.findings) }
    attribute("parcours:valence", &scribe) { $0.thousandths(step.valence) }
    attribute("parcours:moment_of_truth", &scribe) { $0.flag(export.isMomentOfTruth(step)) }
    attribute("parcours:dated", &scribe) { $0.flag(export.map.ledger.verbatims[step.verbatim].seconds != nil) }
    if let verdict = step.verdict { attribute("parcours:make_or_break", &scribe) { $0.text(verdict.id.description) } }
    if !step.ruptures.isEmpty { attribute("parcours:ruptures", &scribe) { $0.text(step.ruptureIDs) } }
    attribute("parcours:concept", &scribe) { $0.text(export.text(step, \.concept)) }
    attribute("parcours:quote", &scribe) { $0.text(export.text(step, \.quote)) }
  }

  private func attribute(_ name: StaticString, _ scribe: inout JSONScribe, _ value: (inout JSONScribe) -> Void) {
    scribe.object { scribe in
      scribe.field("name", name.description)
      scribe.key("value")
      value(&scribe)
    }
  }

  private func relate(_ object: String, _ qualifier: String, _ scribe: inout JSONScribe) {
    scribe.object { scribe in
      scribe.field("objectId", object)
      scribe.field("qualifier", qualifier)
    }
  }
}
