import Journeys
import Verbatims

/// An object-centric event log, OCEL 2.0 as JSON: each step is an event of a customer, a verbatim and a touchpoint.
struct OCELLog {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private var ledger: Ledger { export.map.ledger }

  private static let eventAttributes: [(name: StaticString, type: StaticString)] = [
    ("parcours:irritants", "integer"), ("parcours:enchantments", "integer"), ("parcours:expectations", "integer"),
    ("parcours:net_feeling", "float"), ("parcours:moment_of_truth", "boolean"), ("parcours:dated", "boolean"),
    ("parcours:make_or_break", "string"), ("parcours:rupture", "string"), ("parcours:concept", "string"),
    ("parcours:quote", "string"),
  ]

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var scribe = JSONScribe()
    scribe.begin(UInt8(ascii: "{"))
    writeEventTypes(&scribe)
    writeObjectTypes(&scribe)
    try writeEvents(&scribe, &sink)
    try writeObjects(&scribe, &sink)
    scribe.end(UInt8(ascii: "}"))
    scribe.bytes.append(UInt8(ascii: "\n"))
    try sink.take(&scribe.bytes)
    return export.stepNotices
  }

  private func writeEventTypes(_ scribe: inout JSONScribe) {
    scribe.array("eventTypes") { scribe in
      var written: Set<String> = []
      for place in export.places where place.level == .touchpoint && place.stage != export.map.matrix.stageCount {
        guard let stage = place.stage, let channel = place.channel, !place.tally.isEmpty else { continue }
        let name = export.touchpointName(stage, channel)
        guard written.insert(name).inserted else { continue }
        scribe.lineBreak()
        writeType(name, Self.eventAttributes, &scribe)
      }
    }
  }

  private func writeObjectTypes(_ scribe: inout JSONScribe) {
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
    try JourneySteps(export.map).forEachPath { steps in
      for step in steps { write(step, &scribe) }
      try sink.takeIfMany(&scribe.bytes)
    }
    scribe.end(UInt8(ascii: "]"))
  }

  private func write(_ step: JourneyStep, _ scribe: inout JSONScribe) {
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("id", export.eventID(step))
      scribe.field("type", export.activity(step))
      scribe.field("time", export.moment(step))
      scribe.array("attributes") { writeAttributes(step, &$0) }
      scribe.array("relationships") { scribe in
        relate(customerID(step), "lived by", &scribe)
        relate(verbatimID(step.verbatim), "told in", &scribe)
        relate(export.touchpointID(step.stage, step.channel), "at", &scribe)
      }
    }
  }

  private func writeAttributes(_ step: JourneyStep, _ scribe: inout JSONScribe) {
    let figures = StepFigures(step, ledger)
    let strongest = ledger.findings[figures.strongest]
    attribute("parcours:irritants", &scribe) { $0.number(figures.irritants) }
    attribute("parcours:enchantments", &scribe) { $0.number(figures.enchantments) }
    attribute("parcours:expectations", &scribe) { $0.number(figures.expectations) }
    if let feeling = figures.feeling { attribute("parcours:net_feeling", &scribe) { $0.thousandths(feeling) } }
    attribute("parcours:moment_of_truth", &scribe) { $0.flag(figures.isMomentOfTruth) }
    attribute("parcours:dated", &scribe) { $0.flag(ledger.verbatims[step.verbatim].seconds != nil) }
    if let verdict = figures.makeOrBreak {
      attribute("parcours:make_or_break", &scribe) { $0.text(verdict.id.description) }
    }
    if let rupture = figures.rupture { attribute("parcours:rupture", &scribe) { $0.text(rupture.id.description) } }
    attribute("parcours:concept", &scribe) { $0.text(ledger.texts[strongest.concept]) }
    attribute("parcours:quote", &scribe) { $0.text(ledger.texts[strongest.quote]) }
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

/// Objects.
extension OCELLog {
  private func customerID(_ step: JourneyStep) -> String { "customer:" + export.caseName(step) }

  /// The id of the record; a hash tells records of the same id in different files apart.
  private func verbatimID(_ verbatim: Int) -> String {
    let row = ledger.verbatims[verbatim]
    let hash = StableHash.mixed(StableHash.of(ledger.texts[row.source]) ^ UInt64(bitPattern: row.seconds ?? 0))
    return "verbatim:\(ledger.texts.string(row.id)):\(StableID.hexadecimal(hash).prefix(8))"
  }

  private func writeObjects(_ scribe: inout JSONScribe, _ sink: inout ExportSink) throws {
    scribe.key("objects")
    scribe.begin(UInt8(ascii: "["))
    for place in export.places where place.level == .touchpoint && !place.tally.isEmpty {
      guard let stage = place.stage, let channel = place.channel else { continue }
      writeObject(export.id(of: place), "touchpoint", &scribe) { scribe in
        timed("parcours:stage", nil, &scribe) { $0.text(export.stageName(stage)) }
        timed("parcours:channel", nil, &scribe) { $0.text(export.channelName(channel)) }
      }
    }
    try JourneySteps(export.map).forEachPath { steps in
      writeObject(customerID(steps[0]), "customer", &scribe) { _ in }
      for (index, step) in steps.enumerated() where index == 0 || steps[index - 1].verbatim != step.verbatim {
        writeVerbatim(step.verbatim, &scribe)
      }
      try sink.takeIfMany(&scribe.bytes)
    }
    scribe.end(UInt8(ascii: "]"))
  }

  private func writeVerbatim(_ verbatim: Int, _ scribe: inout JSONScribe) {
    let row = ledger.verbatims[verbatim]
    writeObject(verbatimID(verbatim), "verbatim", &scribe) { scribe in
      if !row.sourceChannel.isNone {
        timed("parcours:source_channel", row.seconds, &scribe) { $0.text(ledger.texts[row.sourceChannel]) }
      }
      if let score = row.score { timed("parcours:score", row.seconds, &scribe) { $0.thousandths(Int(score)) } }
    }
  }

  private func writeObject(
    _ id: String, _ type: String, _ scribe: inout JSONScribe, attributes: (inout JSONScribe) -> Void
  ) {
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("id", id)
      scribe.field("type", type)
      scribe.array("attributes", attributes)
    }
  }

  /// An attribute of an object holds from a moment on.
  private func timed(
    _ name: StaticString, _ seconds: Int64?, _ scribe: inout JSONScribe, _ value: (inout JSONScribe) -> Void
  ) {
    scribe.object { scribe in
      scribe.field("name", name.description)
      scribe.field("time", UTCMoment(seconds: seconds ?? 0).description)
      scribe.key("value")
      value(&scribe)
    }
  }
}
