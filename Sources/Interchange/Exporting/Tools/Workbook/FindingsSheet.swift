import CXLSX
import Journeys
import Verbatims

/// Each finding, a row; further sheets where one has too many.
struct FindingsSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private var ledger: Ledger { export.map.ledger }

  private var heads: [String] {
    export.language == .french
      ? [
        "Verbatim", "Date", "Client", "Source", "Étape", "Canal", "Type", "Thème", "Concept", "Intensité", "Criticité",
        "Moment de vérité", "Verdict", "Rupture", "Mots du client", "Score",
      ]
      : [
        "Verbatim", "Date", "Customer", "Source", "Stage", "Channel", "Kind", "Theme", "Concept", "Intensity",
        "Criticality", "Moment of truth", "Verdict", "Rupture", "Customer's words", "Score",
      ]
  }

  func write(to file: WorkbookFile) throws {
    let name = export.say("Constats", "Findings")
    var sheet = try begin(name, in: file, continues: false)
    var number = 1
    for verbatim in ledger.verbatims {
      for finding in verbatim.findings {
        if sheet.isFull {
          end(sheet)
          number += 1
          sheet = try begin("\(name) \(number)", in: file, continues: true)
        }
        write(Int(finding), of: verbatim, to: sheet)
      }
    }
    end(sheet)
  }

  private func begin(_ name: String, in file: WorkbookFile, continues: Bool) throws -> WorkbookSheet {
    let sheet = try file.addSheet(name, continues: continues)
    sheet.freeze(rows: 1, columns: 1)
    sheet.heads(heads, widths: [16, 17, 16, 16, 18, 18, 14, 22, 24, 10, 14, 12, 12, 22, 60, 9])
    return sheet
  }

  private func end(_ sheet: WorkbookSheet) {
    sheet.filter(columns: heads.count)
    if sheet.row > 1 { sheet.bars(rows: 1...sheet.row - 1, column: 9) }
  }

  private func write(_ number: Int, of verbatim: VerbatimRow, to sheet: WorkbookSheet) {
    let finding = ledger.findings[number]
    let language = export.language
    sheet.text(ledger.texts.string(verbatim.id))
    sheet.moment(seconds: verbatim.seconds)
    sheet.text(ledger.texts.string(verbatim.customer))
    sheet.text(ledger.texts.string(verbatim.sourceChannel.isNone ? verbatim.source : verbatim.sourceChannel))
    sheet.text(export.stageName(Int(export.map.placed.stages[number])))
    sheet.text(export.channelName(Int(export.map.placed.channels[number])))
    sheet.text(finding.kind.names[language])
    sheet.text(finding.theme.names[language])
    sheet.text(ledger.texts.string(finding.concept))
    sheet.measure(thousandths: Int(finding.intensity))
    sheet.text(Criticality(intensity: Measure(thousandths: Int(finding.intensity))).names[language])
    sheet.flag(finding.isMomentOfTruth)
    sheet.text(finding.makeOrBreak?.names[language] ?? "")
    sheet.text(finding.rupture?.names[language] ?? "")
    sheet.text(ledger.texts.string(finding.quote))
    sheet.measure(thousandths: verbatim.score.map(Int.init))
    sheet.endRow()
  }
}
