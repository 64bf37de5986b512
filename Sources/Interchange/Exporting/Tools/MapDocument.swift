import Journeys
import Verbatims

/// The whole map as one JSON object.
struct MapDocument {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private var map: JourneyMap { export.map }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var scribe = JSONScribe()
    scribe.object { scribe in
      scribe.field("format", "parcours-map")
      scribe.field("version", 1)
      scribe.field("language", export.language.id)
      scribe.field("title", export.title)
      writeBasis(&scribe)
      writeJourney(&scribe)
      writeLists(&scribe)
    }
    scribe.bytes.append(UInt8(ascii: "\n"))
    try sink.take(&scribe.bytes)
    return []
  }

  private func writeBasis(_ scribe: inout JSONScribe) {
    let basis = map.basis
    scribe.object("basis") { scribe in
      scribe.field("verbatims", basis.verbatims)
      scribe.field("customers", basis.customers)
      scribe.field("findings", basis.findings)
      scribe.field("without_customer", basis.withoutCustomer)
      scribe.field("without_date", basis.withoutDate)
      scribe.field("without_finding", basis.withoutFinding)
      scribe.field("duplicates", basis.duplicates)
      scribe.field("dissatisfied", basis.dissatisfied)
      scribe.field("unknown_stages", basis.unknownStages)
      scribe.field("unknown_channels", basis.unknownChannels)
      scribe.field("first_day", orNull: basis.firstDay.map { CivilDay($0).iso })
      scribe.field("last_day", orNull: basis.lastDay.map { CivilDay($0).iso })
      write(basis.setAside, "set_aside", &scribe)
      write(basis.languages, "languages", &scribe)
      write(basis.sources, "sources", &scribe)
      write(basis.sectors, "sectors", &scribe)
      write(basis.natures, "natures", &scribe)
      write(basis.engines, "engines", &scribe)
    }
  }

  private func write(_ counts: [NamedCount], _ key: StaticString, _ scribe: inout JSONScribe) {
    scribe.array(key) { scribe in
      for count in counts {
        scribe.object { scribe in
          scribe.field("name", count.name)
          scribe.field("verbatims", count.verbatims)
        }
      }
    }
  }

  private func writeJourney(_ scribe: inout JSONScribe) {
    scribe.field("channels_from", map.options.channels.rawValue)
    scribe.array("stages") { scribe in
      for stage in map.journey.stages {
        scribe.lineBreak()
        scribe.object { scribe in
          scribe.field("id", stage.id)
          scribe.field("name", stage.names[export.language])
          scribe.field("phrase", stage.phrases[export.language])
          scribe.field("macro_stage", stage.macro)
          scribe.field("owner", orNull: stage.owner)
        }
      }
    }
    scribe.array("channels") { scribe in
      for channel in map.journey.channels {
        scribe.lineBreak()
        scribe.object { scribe in
          scribe.field("id", channel.id)
          scribe.field("name", channel.names[export.language])
          scribe.field("kind", channel.kind)
          scribe.field("direct", channel.isDirect)
          scribe.field("self_service", channel.isSelfService)
        }
      }
    }
  }

  private func writeLists(_ scribe: inout JSONScribe) {
    scribe.array("places") { scribe in
      for place in export.places {
        scribe.lineBreak()
        scribe.object { export.write(place, to: &$0) }
      }
    }
    let cards = JourneyCards(map)
    scribe.array("cards") { scribe in
      for stage in 0...map.matrix.stageCount {
        for channel in 0...map.matrix.channelCount {
          for card in cards.cards(stage, channel) { write(card, &scribe) }
        }
      }
    }
    scribe.array("flows") { scribe in
      for flow in map.flows.touchpoints { write(flow, &scribe) }
    }
    scribe.array("priorities") { scribe in
      for priority in map.priorities.list { write(priority, &scribe) }
    }
  }

  private func write(_ flow: Flow, _ scribe: inout JSONScribe) {
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("from", export.touchpointID(flow.from))
      scribe.field("from_stage", export.stageID(Int(flow.from.stage)))
      scribe.field("from_channel", export.channelID(Int(flow.from.channel)))
      scribe.field("to", export.touchpointID(flow.to))
      scribe.field("to_stage", export.stageID(Int(flow.to.stage)))
      scribe.field("to_channel", export.channelID(Int(flow.to.channel)))
      scribe.field("customers", flow.customers)
      scribe.field("passages", flow.passages)
      scribe.field("after_rupture", flow.afterRupture)
      scribe.field("after_irritants", flow.afterIrritants)
    }
  }

  private func write(_ priority: Priority, _ scribe: inout JSONScribe) {
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("group", PriorityWords.id(priority.group))
      scribe.field("subject", export.id(of: priority.subject))
      scribe.field("name", export.name(of: priority.subject))
      scribe.field("customers", priority.customers.successes)
      scribe.field("share_low", thousandths: priority.interval?.low.thousandths)
      scribe.field("share_high", thousandths: priority.interval?.high.thousandths)
      scribe.field("net_feeling", thousandths: priority.feeling?.value?.thousandths)
      scribe.field("owner", orNull: priority.owner)
      scribe.array("reasons") { scribe in
        for reason in priority.reasons { scribe.text(PriorityWords(export).sentence(reason)) }
      }
    }
  }

  private func write(_ card: JourneyCard, _ scribe: inout JSONScribe) {
    scribe.lineBreak()
    scribe.object { scribe in
      scribe.field("id", export.id(of: card))
      scribe.field("touchpoint", export.touchpointID(card.stage, card.channel))
      scribe.field("kind", card.kind)
      scribe.field("theme", card.theme)
      scribe.field("concept", map.ledger.texts[card.concept])
      scribe.field("findings", card.findings)
      scribe.field("customers", card.customers)
      scribe.field("weight", thousandths: card.weight)
      scribe.field("moments_of_truth", card.momentsOfTruth)
      scribe.field("quote", export.quote(of: card))
      let verbatim = map.ledger.verbatims[Int(map.ledger.findings[card.quoted].verbatim)]
      scribe.field("verbatim", map.ledger.texts[verbatim.id])
    }
  }
}
