import Journeys
import Verbatims

/// The objects of an OCEL log: touchpoints, customers and verbatims that events relate to.
struct OCELObjects {
  private let export: MapExport
  /// Whether events stand at a touchpoint, by its number in the matrix.
  private let isPassed: [Bool]

  init(_ export: MapExport) {
    self.export = export
    let width = export.map.matrix.channelCount + 1
    var isPassed = [Bool](repeating: false, count: export.map.placed.cellCount)
    export.forEachPath { path in
      for step in path.steps { isPassed[step.stage * width + step.channel] = true }
    }
    self.isPassed = isPassed
  }

  private var touchpoints: [(stage: Int, channel: Int)] {
    let width = export.map.matrix.channelCount + 1
    return isPassed.indices.filter { isPassed[$0] }.map { ($0 / width, $0 % width) }
  }

  /// The names of what happens, each once.
  var activities: [String] {
    var seen: Set<String> = []
    return touchpoints.map { export.touchpointName($0.stage, $0.channel) }.filter { seen.insert($0).inserted }
  }

  static func customerID(_ path: LoggedPath) -> String { "customer:" + path.name }

  func write(_ scribe: inout JSONScribe, _ sink: inout ExportSink) throws {
    scribe.key("objects")
    scribe.begin(UInt8(ascii: "["))
    for (stage, channel) in touchpoints {
      write(export.touchpointID(stage, channel), "touchpoint", &scribe) { scribe in
        timed("parcours:stage", nil, &scribe) { $0.text(export.stageName(stage)) }
        timed("parcours:channel", nil, &scribe) { $0.text(export.channelName(channel)) }
      }
    }
    try export.forEachPath { path in
      write(Self.customerID(path), "customer", &scribe) { _ in }
      for step in path.steps where step.order == 0 { writeVerbatim(step.verbatim, &scribe) }
      try sink.takeIfMany(&scribe.bytes)
    }
    scribe.end(UInt8(ascii: "]"))
  }

  private func writeVerbatim(_ number: Int, _ scribe: inout JSONScribe) {
    let verbatim = export.map.ledger.verbatims[number]
    write(export.verbatimID(number), "verbatim", &scribe) { scribe in
      if !verbatim.sourceChannel.isNone {
        let name = export.map.ledger.texts[verbatim.sourceChannel]
        timed("parcours:source_channel", verbatim.seconds, &scribe) { $0.text(name) }
      }
      if let score = verbatim.score {
        timed("parcours:score", verbatim.seconds, &scribe) { $0.thousandths(Int(score)) }
      }
    }
  }

  private func write(
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
