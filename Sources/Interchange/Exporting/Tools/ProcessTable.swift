import Journeys
import Verbatims

/// An event log as a table, with the columns that process-mining tools look for first.
struct ProcessTable {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private static let columns = [
    "Case ID", "Activity", "Complete Timestamp", "Event ID", "Verbatim", "Stage", "Channel", "Dated", "Irritants",
    "Enchantments", "Expectations", "Net Feeling", "Moment of Truth", "Make or Break", "Rupture", "Concept", "Quote",
  ]

  func write(into sink: inout ExportSink) throws -> [ExportNotice] {
    var pen = TablePen(dialect: export.dialect)
    pen.row(Self.columns)
    try JourneySteps(export.map).forEachPath { steps in
      for step in steps { write(step, &pen) }
      try sink.takeIfMany(&pen.bytes)
    }
    try sink.take(&pen.bytes)
    return export.stepNotices
  }

  private func write(_ step: JourneyStep, _ pen: inout TablePen) {
    let ledger = export.map.ledger
    let verbatim = ledger.verbatims[step.verbatim]
    let figures = StepFigures(step, ledger)
    pen.text(export.caseName(step))
    pen.text(export.activity(step))
    pen.text(export.moment(step))
    pen.text(export.eventID(step))
    pen.text(ledger.texts[verbatim.id])
    pen.text(export.stageID(step.stage))
    pen.text(export.channelID(step.channel))
    pen.flag(verbatim.seconds != nil)
    pen.number(figures.irritants)
    pen.number(figures.enchantments)
    pen.number(figures.expectations)
    pen.thousandths(figures.feeling)
    pen.flag(figures.isMomentOfTruth)
    pen.text(figures.makeOrBreak?.id.description ?? "")
    pen.text(figures.rupture?.id.description ?? "")
    pen.text(ledger.texts[ledger.findings[figures.strongest].concept])
    pen.text(ledger.texts[ledger.findings[figures.strongest].quote])
    pen.endRow()
  }
}
