import Journeys
import Verbatims

/// Places as a table, one row each, with names for machines in its header.
struct PlacesTable {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private static let columns =
    [
      "id", "level", "stage", "stage_name", "channel", "channel_name", "state", "owner", "findings", "verbatims",
      "customers", "irritants", "enchantments", "expectations", "net_feeling", "net_feeling_low", "net_feeling_high",
      "effort", "moments_of_truth", "makes", "breaks",
    ] + Criticality.allCases.map(\.id.description) + Rupture.allCases.map(\.id.description) + [
      "is_moment_of_truth", "too_few",
    ]

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var pen = TablePen(dialect: export.dialect)
    pen.row(Self.columns)
    for place in export.places {
      append(place, to: &pen)
      pen.endRow()
    }
    try sink.take(&pen.bytes)
    return []
  }

  private func append(_ place: ExportPlace, to pen: inout TablePen) {
    pen.text(export.id(of: place))
    pen.text(place.level.rawValue)
    pen.text(place.stage.map(export.stageID) ?? "")
    pen.text(place.stage.map(export.stageName) ?? "")
    pen.text(place.channel.map(export.channelID) ?? "")
    pen.text(place.channel.map(export.channelName) ?? "")
    pen.text(export.state(of: place).rawValue)
    pen.text(export.owner(of: place) ?? "")
    let tally = place.tally
    for count in [
      tally.findings, tally.verbatims, tally.customers, tally.irritants, tally.enchantments, tally.expectations,
    ] {
      pen.number(count)
    }
    pen.thousandths(tally.feeling?.thousandths)
    pen.thousandths(place.feeling?.interval?.low.thousandths)
    pen.thousandths(place.feeling?.interval?.high.thousandths)
    pen.thousandths(tally.meanEffort?.thousandths)
    for count in [tally.momentsOfTruth, tally.makes, tally.breaks] { pen.number(count) }
    for count in tally.criticality + tally.ruptures { pen.number(count) }
    pen.flag(export.isMomentOfTruth(place))
    pen.flag(export.isTooSmall(place))
  }
}

extension MapExport {
  func owner(of place: ExportPlace) -> String? {
    guard let stage = place.stage, stage < map.journey.stages.count else { return nil }
    return map.journey.stages[stage].owner
  }

  /// Whether fewer verbatims speak of it than a figure should stand on.
  func isTooSmall(_ place: ExportPlace) -> Bool { place.tally.verbatims < map.options.fewestVerbatims }
}
