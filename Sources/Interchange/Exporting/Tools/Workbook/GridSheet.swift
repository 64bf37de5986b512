import CXLSX
import Journeys

/// The generic grid as a sheet.
struct GridSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(to file: WorkbookFile) throws {
    let grid = JourneyGrid(export)
    let sheet = try file.addSheet(export.say("Parcours", "Journey"))
    sheet.heads(grid.heads, widths: [18] + grid.stages.map { _ in 32 })
    sheet.freeze(rows: 1, columns: 1)
    for lane in JourneyGrid.Lane.allCases {
      let cells = grid.stages.map { grid.cell(lane, $0) }
      sheet.height(Double(18 + 48 * (cells.map(\.count).max() ?? 0)))
      sheet.text(lane.names[export.language], CXLSX_HEAD)
      for cell in cells { sheet.text(cell.joined(separator: "\n"), CXLSX_CARD) }
      sheet.endRow()
    }
  }
}
