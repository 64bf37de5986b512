import Journeys
import Verbatims

/// An event log as a table, with the columns that process-mining tools look for first.
struct ProcessTable {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private static let columns = [
    "Case ID", "Activity", "Complete Timestamp", "Event ID", "Verbatim", "Stage", "Channel", "Dated", "Findings",
    "Valence", "Moment of Truth", "Make or Break", "Ruptures", "Concept", "Quote",
  ]

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var pen = TablePen(dialect: export.dialect)
    pen.row(Self.columns)
    try export.forEachPath { path in
      for step in path.steps { write(step, of: path, &pen) }
      try sink.takeIfMany(&pen.bytes)
    }
    try sink.take(&pen.bytes)
    return export.stepNotices
  }

  private func write(_ step: LoggedStep, of path: LoggedPath, _ pen: inout TablePen) {
    let ledger = export.map.ledger
    let verbatim = ledger.verbatims[step.verbatim]
    pen.text(path.name)
    pen.text(export.activity(step))
    pen.text(export.moment(step))
    pen.text(export.eventID(step))
    pen.text(ledger.texts[verbatim.id])
    pen.text(export.stageID(step.stage))
    pen.text(export.channelID(step.channel))
    pen.flag(verbatim.seconds != nil)
    pen.number(step.findings)
    pen.thousandths(step.valence)
    pen.flag(export.isMomentOfTruth(step))
    pen.text(step.verdict?.id.description ?? "")
    pen.text(step.ruptureIDs)
    pen.text(export.text(step, \.concept))
    pen.text(export.text(step, \.quote))
    pen.endRow()
  }
}
