import CXLSX
import Journeys
import Verbatims

/// Each verbatim, a row, with its kept columns and its text where that was given; further sheets where one has too many.
struct VerbatimsSheet {
  private let export: MapExport
  private let columns: [TextPool.ID]

  init(_ export: MapExport) {
    self.export = export
    columns = export.map.ledger.columns
  }

  private var ledger: Ledger { export.map.ledger }

  private var heads: [String] {
    let fixed =
      export.language == .french
      ? [
        "Verbatim", "Date", "Client", "Source", "Langue", "Nature", "Insatisfaction", "Polarité", "Effort", "Score",
        "Constats", "Mis de côté", "Doublon de", "Texte",
      ]
      : [
        "Verbatim", "Date", "Customer", "Source", "Language", "Nature", "Dissatisfaction", "Polarity", "Effort",
        "Score", "Findings", "Set aside", "Duplicate of", "Text",
      ]
    return fixed + columns.map(ledger.texts.string)
  }

  func write(to file: WorkbookFile) throws {
    let name = "Verbatims"
    var sheet = try begin(name, in: file, continues: false)
    var number = 1
    for verbatim in ledger.verbatims {
      if sheet.isFull {
        end(sheet)
        number += 1
        sheet = try begin("\(name) \(number)", in: file, continues: true)
      }
      write(verbatim, to: sheet)
    }
    end(sheet)
  }

  private func begin(_ name: String, in file: WorkbookFile, continues: Bool) throws -> WorkbookSheet {
    let sheet = try file.addSheet(name, continues: continues)
    sheet.freeze(rows: 1, columns: 1)
    sheet.heads(
      heads, widths: [16, 17, 16, 16, 9, 14, 12, 10, 10, 9, 10, 14, 14, 80] + columns.map { _ in 16 })
    return sheet
  }

  private func end(_ sheet: WorkbookSheet) {
    sheet.filter(columns: heads.count)
    if sheet.row > 1 { sheet.scaleFeelings(rows: 1...sheet.row - 1, columns: 7...7) }
  }

  private func write(_ verbatim: VerbatimRow, to sheet: WorkbookSheet) {
    let texts = ledger.texts
    sheet.text(texts.string(verbatim.id))
    sheet.moment(seconds: verbatim.seconds)
    sheet.text(texts.string(verbatim.customer))
    sheet.text(texts.string(verbatim.sourceChannel.isNone ? verbatim.source : verbatim.sourceChannel))
    sheet.text(texts.string(verbatim.language))
    sheet.text(verbatim.nature?.names[export.language] ?? "")
    sheet.flag(verbatim.hasDissatisfaction)
    sheet.measure(thousandths: Int(verbatim.polarity))
    sheet.measure(thousandths: Int(verbatim.effort))
    sheet.measure(thousandths: verbatim.score.map(Int.init))
    sheet.number(verbatim.findings.count)
    sheet.text(texts.string(verbatim.setAside))
    sheet.text(texts.string(verbatim.duplicateOf))
    sheet.text(texts.string(verbatim.text))
    for column in columns { sheet.text(texts.string(ledger.value(of: column, in: verbatim))) }
    sheet.endRow()
  }
}
