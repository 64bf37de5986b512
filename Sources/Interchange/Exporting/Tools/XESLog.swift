import Journeys
import Verbatims

/// An event log by IEEE 1849 (XES): a trace a customer, an event a step.
struct XESLog {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private static let extensions: [(StaticString, StaticString, StaticString)] = [
    ("Concept", "concept", "http://www.xes-standard.org/concept.xesext"),
    ("Time", "time", "http://www.xes-standard.org/time.xesext"),
    ("Identity", "identity", "http://www.xes-standard.org/identity.xesext"),
    ("Parcours", "parcours", "urn:parcours:xes"),
  ]

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var pen = XMLPen()
    try pen.element("log") { pen in
      pen.attribute("xes.version", "1849.2016")
      pen.attribute("xmlns", "http://www.xes-standard.org/")
      writeHead(&pen)
      try JourneySteps(export.map).forEachPath { steps in
        write(steps, &pen)
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
      string("concept:name", "", &pen)
    }
    pen.element("global") { pen in
      pen.attribute("scope", "event")
      string("concept:name", "", &pen)
      value("date", "time:timestamp", UTCMoment(seconds: 0).description, &pen)
    }
    pen.element("classifier") { pen in
      pen.attribute("name", "Touchpoint")
      pen.attribute("keys", "concept:name")
    }
    string("concept:name", export.title, &pen)
  }

  private func write(_ steps: [JourneyStep], _ pen: inout XMLPen) {
    pen.element("trace") { pen in
      string("concept:name", export.caseName(steps[0]), &pen)
      for step in steps { write(step, &pen) }
    }
  }

  private func write(_ step: JourneyStep, _ pen: inout XMLPen) {
    let ledger = export.map.ledger
    let verbatim = ledger.verbatims[step.verbatim]
    let figures = StepFigures(step, ledger)
    pen.element("event") { pen in
      string("concept:name", export.activity(step), &pen)
      value("date", "time:timestamp", export.moment(step), &pen)
      string("parcours:event", export.eventID(step), &pen)
      string("parcours:verbatim", ledger.texts.string(verbatim.id), &pen)
      string("parcours:stage", export.stageID(step.stage), &pen)
      string("parcours:channel", export.channelID(step.channel), &pen)
      value("int", "parcours:irritants", "\(figures.irritants)", &pen)
      value("int", "parcours:enchantments", "\(figures.enchantments)", &pen)
      value("int", "parcours:expectations", "\(figures.expectations)", &pen)
      if let feeling = figures.feeling { value("float", "parcours:net_feeling", feeling.decimal, &pen) }
      value("boolean", "parcours:moment_of_truth", figures.isMomentOfTruth ? "true" : "false", &pen)
      value("boolean", "parcours:dated", verbatim.seconds == nil ? "false" : "true", &pen)
      if let verdict = figures.makeOrBreak { string("parcours:make_or_break", verdict.id.description, &pen) }
      if let rupture = figures.rupture { string("parcours:rupture", rupture.id.description, &pen) }
      string("parcours:concept", ledger.texts.string(ledger.findings[figures.strongest].concept), &pen)
      string("parcours:quote", ledger.texts.string(ledger.findings[figures.strongest].quote), &pen)
    }
  }

  private func string(_ key: StaticString, _ text: String, _ pen: inout XMLPen) { value("string", key, text, &pen) }

  private func value(_ type: StaticString, _ key: StaticString, _ text: String, _ pen: inout XMLPen) {
    pen.element(type) { pen in
      pen.attribute("key", key.description)
      pen.attribute("value", text)
    }
  }
}

extension Int {
  /// Thousandths as a decimal number: `-0.420`.
  var decimal: String {
    var bytes: [UInt8] = []
    bytes.append(thousandths: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
