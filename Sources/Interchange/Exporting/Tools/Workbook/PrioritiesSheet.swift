import CXLSX
import Journeys
import Verbatims

/// What to do first, with why and by whom.
struct PrioritiesSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(to file: WorkbookFile) throws {
    let sheet = try file.addSheet(export.say("À faire d'abord", "What to do first"))
    let heads =
      export.language == .french
      ? ["Rang", "Quoi", "Où", "Clients", "Part des clients", "Ressenti net", "Responsable", "Pourquoi"]
      : ["Rank", "What", "Where", "Customers", "Share of customers", "Net feeling", "Owner", "Why"]
    sheet.heads(heads, widths: [7, 30, 34, 10, 12, 12, 24, 90])
    let priorities = export.map.priorities.list
    for (index, priority) in priorities.enumerated() { write(priority, rank: index + 1, to: sheet) }
    sheet.freeze(rows: 1, columns: 1)
    sheet.filter(columns: heads.count)
    if !priorities.isEmpty { sheet.scaleFeelings(rows: 1...priorities.count, columns: 5...5) }
  }

  private func write(_ priority: Priority, rank: Int, to sheet: WorkbookSheet) {
    sheet.number(rank)
    sheet.text(PriorityWords.names(priority.group)[export.language])
    sheet.text(export.name(of: priority.subject))
    sheet.number(priority.customers.successes)
    sheet.number(priority.customers.share, CXLSX_SHARE)
    sheet.number(priority.feeling?.value, CXLSX_MEASURE)
    sheet.text(priority.owner ?? "")
    sheet.text(priority.reasons.map(PriorityWords(export).sentence).joined(separator: "\n"), CXLSX_WRAPPED)
    sheet.endRow()
  }
}
