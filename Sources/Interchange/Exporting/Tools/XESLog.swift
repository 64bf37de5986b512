import Journeys
import Verbatims

/// An event log by IEEE 1849 (XES): a trace a customer, an event a step.
struct XESLog {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private static let extensions: [(StaticString, StaticString, StaticString)] = [
    ("Concept", "concept", "http://www.xes-standard.org/concept.xesext"),
    ("Time", "time", "http://www.xes-standard.org/time.xesext"),
    ("Parcours", "parcours", "urn:parcours:xes"),
  ]

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var pen = XMLPen()
    try pen.element("log") { pen in
      pen.attribute("xes.version", "1849.2016")
      pen.attribute("xmlns", "http://www.xes-standard.org/")
      writeHead(&pen)
      try export.forEachPath { path in
        write(path, &pen)
        try sink.takeIfMany(&pen.bytes)
      }
    }
    try sink.take(&pen.bytes)
    return export.stepNotices
  }

  private func writeHead(_ pen: inout XMLPen) {
    for (name, prefix, address) in Self.extensions {
      pen.element("extension") { pen in
        pen.attribute("name", name.description)
        pen.attribute("prefix", prefix.description)
        pen.attribute("uri", address.description)
      }
    }
    pen.element("global") { pen in
      pen.attribute("scope", "trace")
      string("concept:name", "".utf8, &pen)
    }
    pen.element("global") { pen in
      pen.attribute("scope", "event")
      string("concept:name", "".utf8, &pen)
      value("date", "time:timestamp", UTCMoment(seconds: 0).description.utf8, &pen)
    }
    pen.element("classifier") { pen in
      pen.attribute("name", "Touchpoint")
      pen.attribute("keys", "concept:name")
    }
    string("concept:name", export.title.utf8, &pen)
  }

  private func write(_ path: LoggedPath, _ pen: inout XMLPen) {
    pen.element("trace") { pen in
      string("concept:name", path.name.utf8, &pen)
      for step in path.steps { write(step, &pen) }
    }
  }

  private func write(_ step: LoggedStep, _ pen: inout XMLPen) {
    let ledger = export.map.ledger
    let verbatim = ledger.verbatims[step.verbatim]
    pen.element("event") { pen in
      string("concept:name", export.activity(step).utf8, &pen)
      value("date", "time:timestamp", export.moment(step).utf8, &pen)
      string("parcours:event", export.eventID(step).utf8, &pen)
      string("parcours:verbatim", ledger.texts[verbatim.id], &pen)
      string("parcours:stage", export.stageID(step.stage).utf8, &pen)
      string("parcours:channel", export.channelID(step.channel).utf8, &pen)
      value("int", "parcours:findings", "\(step.findings)".utf8, &pen)
      value("float", "parcours:valence", step.valence.decimal.utf8, &pen)
      value("boolean", "parcours:moment_of_truth", (export.isMomentOfTruth(step) ? "true" : "false").utf8, &pen)
      value("boolean", "parcours:dated", (verbatim.seconds == nil ? "false" : "true").utf8, &pen)
      if let verdict = step.verdict { string("parcours:make_or_break", verdict.id.description.utf8, &pen) }
      if !step.ruptures.isEmpty { string("parcours:ruptures", step.ruptureIDs.utf8, &pen) }
      string("parcours:concept", export.text(step, \.concept), &pen)
      string("parcours:quote", export.text(step, \.quote), &pen)
    }
  }

  private func string(_ key: StaticString, _ text: some Sequence<UInt8>, _ pen: inout XMLPen) {
    value("string", key, text, &pen)
  }

  private func value(_ type: StaticString, _ key: StaticString, _ text: some Sequence<UInt8>, _ pen: inout XMLPen) {
    pen.element(type) { pen in
      pen.attribute("key", key.description)
      pen.attribute("value", text)
    }
  }
}

extension LoggedStep {
  /// The ruptures' ids, parted by spaces.
  var ruptureIDs: String { ruptures.map(\.id.description).joined(separator: " ") }
}

extension Int {
  /// Thousandths as a decimal number: `-0.420`.
  var decimal: String {
    var bytes: [UInt8] = []
    bytes.append(thousandths: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
