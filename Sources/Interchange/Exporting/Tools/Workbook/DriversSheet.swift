import CXLSX
import Journeys
import Verbatims

/// What moves the outcome and what decides: stages, touchpoints and themes, by impact × frequency.
struct DriversSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  private var heads: [String] {
    export.language == .french
      ? [
        "Identifiant", "Nom", "Rôle", "Quand c'est mal vécu", "Borne basse (95 %)", "Borne haute (95 %)",
        "Quand c'est bien vécu", "Borne basse (95 %)", "Borne haute (95 %)", "Asymétrie", "q", "Fréquence", "Mal",
        "Bien",
        "Clients", "Moments de vérité", "Ça passe", "Ça casse",
      ]
      : [
        "Id", "Name", "Role", "When badly lived", "Low bound (95%)", "High bound (95%)", "When well lived",
        "Low bound (95%)", "High bound (95%)", "Asymmetry", "q", "Frequency", "Badly", "Well", "Customers",
        "Moments of truth", "Makes", "Breaks",
      ]
  }

  func write(to file: WorkbookFile) throws {
    let sheet = try file.addSheet(export.say("Leviers", "Drivers"))
    sheet.heads(heads, widths: [30, 34, 20] + heads.dropFirst(3).map { _ in 11 })
    let subjects = ranked
    for subject in subjects { write(subject, to: sheet) }
    sheet.freeze(rows: 1, columns: 2)
    sheet.filter(columns: heads.count)
    guard !subjects.isEmpty else { return }
    for column in 15...17 { sheet.bars(rows: 1...subjects.count, column: column) }
  }

  /// By impact × frequency, then those without a known effect that customers decide at.
  private var ranked: [MapSubject] {
    let drivers = export.map.drivers.all
    let weights = drivers.map { abs($0.impact ?? 0) * $0.frequency }
    let known = drivers.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.map { drivers[$0].subject }
    let seen = Set(known)
    let deciding = export.places.filter { $0.tally.momentsOfTruth + $0.tally.makes + $0.tally.breaks > 0 }
    return known + deciding.compactMap(subject).filter { !seen.contains($0) }
  }

  private func subject(_ place: ExportPlace) -> MapSubject? {
    guard let stage = place.stage, stage < export.map.matrix.stageCount else { return nil }
    return place.channel.map { .touchpoint(stage: stage, channel: $0) } ?? .stage(stage)
  }

  private func write(_ subject: MapSubject, to sheet: WorkbookSheet) {
    let driver = export.map.drivers.driver(subject)
    sheet.text(export.id(of: subject))
    sheet.text(export.name(of: subject))
    sheet.text(PriorityWords.names(driver?.role ?? .undetermined)[export.language])
    for effect in [driver?.contrast.penalty, driver?.contrast.reward] {
      sheet.number(effect?.value, CXLSX_MEASURE)
      sheet.number(effect?.interval.low, CXLSX_MEASURE)
      sheet.number(effect?.interval.high, CXLSX_MEASURE)
    }
    sheet.number(driver?.contrast.asymmetry?.value, CXLSX_MEASURE)
    sheet.number(driver?.contrast.q, CXLSX_MEASURE)
    sheet.number(driver?.frequency, CXLSX_SHARE)
    sheet.number(driver?.contrast.badly)
    sheet.number(driver?.contrast.well)
    let tally = tally(subject)
    sheet.number(driver?.customers ?? tally?.customers)
    for count in [tally?.momentsOfTruth, tally?.makes, tally?.breaks] { sheet.number(count) }
    sheet.endRow()
  }

  private func tally(_ subject: MapSubject) -> Tally? {
    switch subject {
    case .all: export.map.matrix.all
    case .stage(let stage): export.map.matrix.stages[stage]
    case .touchpoint(let stage, let channel): export.map.matrix.cell(stage, channel)
    case .theme: nil
    }
  }
}
