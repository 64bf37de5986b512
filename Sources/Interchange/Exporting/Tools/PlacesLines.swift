import Journeys
import Verbatims

/// Places as JSON, one object a line.
struct PlacesLines {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    for place in export.places {
      var scribe = JSONScribe()
      scribe.object { export.write(place, to: &$0) }
      scribe.bytes.append(UInt8(ascii: "\n"))
      try sink.take(&scribe.bytes)
    }
    return []
  }
}

extension MapExport {
  /// The members of a place's object.
  func write(_ place: ExportPlace, to scribe: inout JSONScribe) {
    scribe.field("id", id(of: place))
    scribe.field("level", place.level.rawValue)
    scribe.field("name", name(of: place))
    scribe.field("stage", orNull: place.stage.map(stageID))
    scribe.field("channel", orNull: place.channel.map(channelID))
    scribe.field("state", state(of: place).rawValue)
    scribe.field("owner", orNull: owner(of: place))
    let tally = place.tally
    scribe.field("findings", tally.findings)
    scribe.field("verbatims", tally.verbatims)
    scribe.field("customers", tally.customers)
    scribe.field("irritants", tally.irritants)
    scribe.field("enchantments", tally.enchantments)
    scribe.field("expectations", tally.expectations)
    scribe.field("net_feeling", thousandths: tally.feeling?.thousandths)
    scribe.field("net_feeling_low", thousandths: place.feeling?.interval?.low.thousandths)
    scribe.field("net_feeling_high", thousandths: place.feeling?.interval?.high.thousandths)
    scribe.field("effort", thousandths: tally.meanEffort?.thousandths)
    scribe.field("is_moment_of_truth", isMomentOfTruth(place))
    scribe.field("moments_of_truth", tally.momentsOfTruth)
    scribe.field("makes", tally.makes)
    scribe.field("breaks", tally.breaks)
    scribe.object("criticality") { scribe in
      for level in Criticality.allCases { scribe.field(level.id, tally.criticality[Int(level.rawValue)]) }
    }
    scribe.object("ruptures") { scribe in
      for rupture in Rupture.allCases { scribe.field(rupture.id, tally.ruptures[Int(rupture.rawValue)]) }
    }
    scribe.field("too_few", isTooSmall(place))
  }
}
