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
    let rows = writeBlock(export.say("Ressenti net, de −1 à +1", "Net feeling, from −1 to +1"), sheet) { tally in
      sheet.number(tally.feeling, CXLSX_MEASURE)
    }
    sheet.scaleFeelings(rows: rows, columns: 1...map.matrix.channelCount + 2)
    writeBlock(export.say("Constats", "Findings"), sheet) { sheet.number($0.isEmpty ? nil : $0.findings) }
    writeBlock(export.say("Clients", "Customers"), sheet) { sheet.number($0.isEmpty ? nil : $0.customers) }
  }

  private var map: JourneyMap { export.map }

  /// The rows that hold numbers.
  @discardableResult
  private func writeBlock(_ title: String, _ sheet: WorkbookSheet, _ cell: (Tally) -> Void) -> ClosedRange<Int> {
    sheet.text(title, CXLSX_TITLE)
    sheet.endRow()
    sheet.text(export.say("Étape", "Stage"), CXLSX_HEAD)
    sheet.text(export.say("Toute l'étape", "Whole stage"), CXLSX_HEAD)
    for channel in 0...map.matrix.channelCount { sheet.text(export.channelName(channel), CXLSX_HEAD) }
    sheet.endRow()
    let first = sheet.row
    for stage in 0...map.matrix.stageCount where stage < map.matrix.stageCount || !map.matrix.stages[stage].isEmpty {
      sheet.text(export.stagePhrase(stage))
      cell(map.matrix.stages[stage])
      for channel in 0...map.matrix.channelCount { cell(map.matrix.cell(stage, channel)) }
      sheet.endRow()
    }
    sheet.text(export.say("Toutes les étapes", "All stages"))
    cell(map.matrix.all)
    for channel in 0...map.matrix.channelCount { cell(map.matrix.channels[channel]) }
    sheet.endRow()
    defer { sheet.endRow() }
    return first...sheet.row - 1
  }
}
