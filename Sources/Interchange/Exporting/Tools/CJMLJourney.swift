import Journeys
import Verbatims

/// The journey as lived, in SINTEF's Customer Journey Modelling Language, CJML 2.0.
///
/// Each touchpoint is a communication point that was completed; each rupture told there is a deviation that failed, and
/// a touchpoint that customers miss is one that is missing.
struct CJMLJourney {
  private let export: MapExport
  private let cards: JourneyCards

  init(_ export: MapExport) {
    self.export = export
    cards = JourneyCards(export.map)
  }

  private enum Compliance: String { case completed, failing, missing }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var pen = XMLPen()
    pen.element("CJML") { pen in
      pen.attribute("version", "2.0")
      pen.element("actualJourney") { pen in
        pen.element("journeyID", text: "parcours-journey")
        pen.element("journeyName", text: export.title)
        writeActors(&pen)
        writePhases(&pen)
        pen.element("touchpoints") { pen in
          for stage in 0...export.map.matrix.stageCount {
            for place in export.touchpoints(of: stage) where !place.tally.isEmpty { write(place, &pen) }
          }
        }
      }
    }
    try sink.take(&pen.bytes)
    return []
  }

  private func writeActors(_ pen: inout XMLPen) {
    pen.element("actors") { pen in
      pen.element("endUser") { pen in
        pen.attribute("actorID", "customer")
        pen.element("actorName", text: export.say("Client", "Customer"))
      }
      pen.element("serviceProvider") { pen in
        pen.attribute("actorID", "company")
        let company = export.map.journey.company?[export.language] ?? export.say("Entreprise", "Company")
        pen.element("companyName", text: company)
      }
    }
  }

  private func writePhases(_ pen: inout XMLPen) {
    pen.element("phases") { pen in
      for stage in 0...export.map.matrix.stageCount where !export.map.matrix.stages[stage].isEmpty {
        pen.element("phase") { pen in
          pen.attribute("phaseID", phaseID(stage))
          pen.element("phaseName", text: export.stageName(stage))
        }
      }
    }
  }

  private func phaseID(_ stage: Int) -> String { StableID.of("stage", export.stageID(stage)) }

  private func write(_ place: ExportPlace, _ pen: inout XMLPen) {
    let id = export.id(of: place)
    let words = place.stage.map(export.stagePhrase) ?? ""
    write(place, id: "T-\(id)", .completed, words, comment(place), &pen)
    for rupture in Rupture.allCases where place.tally.ruptures[Int(rupture.rawValue)] > 0 {
      let count = place.tally.ruptures[Int(rupture.rawValue)]
      write(
        place, id: "D-\(id)-\(rupture.id)", rupture == .missingTouchpoint ? .missing : .failing,
        rupture.names[export.language], export.say("\(count) fois", "\(count) times"), &pen)
    }
  }

  private func write(
    _ place: ExportPlace, id: String, _ compliance: Compliance, _ label: String, _ comment: String,
    _ pen: inout XMLPen
  ) {
    guard let stage = place.stage, let channel = place.channel else { return }
    pen.element("actualCommunicationPoint") { pen in
      pen.element("touchpointID", text: id)
      pen.element("belongsTo") { $0.attribute("phaseIDref", phaseID(stage)) }
      pen.element("compliance", text: compliance.rawValue)
      pen.element("initiator") { pen in
        pen.element("refersTo") { $0.attribute("actorIDref", "customer") }
        pen.element("initiatorLabel", text: label)
      }
      pen.element("receiver") { pen in
        pen.element("refersTo") { $0.attribute("actorIDref", "company") }
        pen.element("receiverLabel", text: export.channelName(channel))
      }
      pen.element("channel") { $0.element("channelName", text: channelName(channel)) }
      pen.element("comment", text: comment)
    }
  }

  /// The figures and the weightiest words.
  private func comment(_ place: ExportPlace) -> String {
    guard let stage = place.stage, let channel = place.channel else { return "" }
    let figures = "\(export.customers(place.tally.customers)) · \(export.signed(place.tally.feeling))"
    guard let card = cards.cards(stage, channel).first else { return figures }
    return "\(figures)\n\(export.words(of: card, atMost: Board.longestQuote))"
  }

  /// The name that CJML's own readers draw an icon for.
  private func channelName(_ channel: Int) -> String {
    guard channel < export.map.journey.channels.count, let told = export.map.journey.channels[channel].takes.first
    else { return "Unknown" }
    return switch told {
    case .website, .account: "internetViaPC"
    case .app: "appOnSmartphone"
    case .email: "email"
    case .phone, .ivr: "phone"
    case .chat: "chat"
    case .messaging: "sms"
    case .social: "Social Media Message"
    case .mail: "letter"
    case .store: "ShopCounter"
    case .branch: "ServiceDesk"
    case .salesperson, .technician, .premises: "faceToFace"
    case .kiosk: "selfServiceMachine"
    case .delivery: "Parcel"
    case .product, .advertising, .wordOfMouth, .unknown: "Unknown"
    }
  }
}
