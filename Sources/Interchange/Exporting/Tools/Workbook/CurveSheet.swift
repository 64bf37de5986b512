import CXLSX
import Journeys
import Verbatims

/// The emotional curve: its figures and a chart of them.
struct CurveSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(to file: WorkbookFile) throws {
    let sheet = try file.addSheet(export.say("Courbe", "Curve"))
    let heads =
      export.language == .french
      ? ["Étape", "Ressenti net", "Borne basse (95 %)", "Borne haute (95 %)", "Verbatims", "Clients"]
      : ["Stage", "Net feeling", "Low bound (95%)", "High bound (95%)", "Verbatims", "Customers"]
    sheet.heads(heads, widths: [20, 12, 12, 12, 11, 11])
    let stages = export.map.journey.stages.indices
    for stage in stages {
      let feeling = export.map.feelings.stages[stage]
      sheet.text(export.stageName(stage))
      sheet.number(feeling.value, CXLSX_MEASURE)
      sheet.number(feeling.interval?.low, CXLSX_MEASURE)
      sheet.number(feeling.interval?.high, CXLSX_MEASURE)
      sheet.number(export.map.matrix.stages[stage].verbatims)
      sheet.number(export.map.matrix.stages[stage].customers)
      sheet.endRow()
    }
    guard !stages.isEmpty else { return }
    sheet.freeze(rows: 1, columns: 1)
    sheet.scaleFeelings(rows: 1...stages.count, columns: 1...1)
    file.addCurve(
      to: sheet, rows: 1...stages.count, values: 1, title: export.say("Courbe émotionnelle", "Emotional curve"))
  }
}
