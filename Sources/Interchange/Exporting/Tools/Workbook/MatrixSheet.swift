import CXLSX
import Journeys

/// Stages × channels, three times: net feeling, findings, customers.
struct MatrixSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(to file: WorkbookFile) throws {
    let sheet = try file.addSheet(export.say("Matrice", "Matrix"))
    sheet.width(0...0, 34)
    sheet.width(1...map.matrix.channelCount + 2, 11)
    sheet.freeze(rows: 2, columns: 1)
    let rows = writeBlock(export.say("Ressenti net, de −1 à +1", "Net feeling, from −1 to +1"), sheet) { place in
      sheet.number(place.tally.feeling, CXLSX_MEASURE)
    }
    sheet.scaleFeelings(rows: rows, columns: 1...map.matrix.channelCount + 2)
    writeBlock(export.say("Constats", "Findings"), sheet) { place in
      // An empty place that the company does not offer is no silence.
      export.state(of: place) == .notOffered
        ? sheet.text(export.say("non proposé", "not offered"))
        : sheet.number(place.tally.isEmpty ? nil : place.tally.findings)
    }
    writeBlock(export.say("Clients", "Customers"), sheet) { place in
      sheet.number(place.tally.isEmpty ? nil : place.tally.customers)
    }
    let share = export.say(
      "Part des constats qui disent le canal (sous 50 %, les points de contact ne se classent pas)",
      "Share of findings that name a channel (below 50%, touchpoints are not ranked)")
    writeBlock(share, sheet) { place in
      let isStage = place.channel == nil && place.stage != nil
      sheet.number(isStage ? place.stage.flatMap(map.matrix.shareWithChannel) : nil, CXLSX_SHARE)
    }
  }

  private var map: JourneyMap { export.map }

  /// The rows that hold numbers.
  @discardableResult
  private func writeBlock(
    _ title: String, _ sheet: WorkbookSheet, _ cell: (ExportPlace) -> Void
  ) -> ClosedRange<Int> {
    sheet.text(title, CXLSX_TITLE)
    sheet.endRow()
    sheet.text(export.say("Étape", "Stage"), CXLSX_HEAD)
    sheet.text(export.say("Toute l'étape", "Whole stage"), CXLSX_HEAD)
    for channel in 0...map.matrix.channelCount { sheet.text(export.channelName(channel), CXLSX_HEAD) }
    sheet.endRow()
    let first = sheet.row
    for stage in 0...map.matrix.stageCount where stage < map.matrix.stageCount || !map.matrix.stages[stage].isEmpty {
      sheet.text(export.stagePhrase(stage))
      cell(ExportPlace(level: .stage, stage: stage, tally: map.matrix.stages[stage]))
      for channel in 0...map.matrix.channelCount {
        let tally = map.matrix.cell(stage, channel)
        cell(ExportPlace(level: .touchpoint, stage: stage, channel: channel, tally: tally))
      }
      sheet.endRow()
    }
    sheet.text(export.say("Toutes les étapes", "All stages"))
    cell(ExportPlace(level: .journey, tally: map.matrix.all))
    for channel in 0...map.matrix.channelCount {
      cell(ExportPlace(level: .channel, channel: channel, tally: map.matrix.channels[channel]))
    }
    sheet.endRow()
    defer { sheet.endRow() }
    return first...sheet.row - 1
  }
}
