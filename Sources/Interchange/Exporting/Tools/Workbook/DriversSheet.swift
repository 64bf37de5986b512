import CXLSX
import Journeys
import Verbatims

/// What decides, place by place: moments of truth and verdicts, the most frequent first.
struct DriversSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(to file: WorkbookFile) throws {
    let sheet = try file.addSheet(export.say("Leviers", "Drivers"))
    let heads =
      export.language == .french
      ? [
        "Point de contact", "Moments de vérité", "Ça passe", "Ça casse", "Part décisive", "Constats", "Clients",
        "Ressenti net",
      ]
      : [
        "Touchpoint", "Moments of truth", "Makes", "Breaks", "Share that decides", "Findings", "Customers",
        "Net feeling",
      ]
    sheet.heads(heads, widths: [40, 12, 11, 11, 12, 11, 11, 12])
    let places = ranked
    for place in places { write(place, to: sheet) }
    sheet.freeze(rows: 1, columns: 1)
    sheet.filter(columns: heads.count)
    guard !places.isEmpty else { return }
    sheet.scaleFeelings(rows: 1...places.count, columns: 7...7)
    for column in 1...3 { sheet.bars(rows: 1...places.count, column: column) }
  }

  private var ranked: [JourneyPlace] {
    let deciding = export.places.filter { place in
      place.level == .touchpoint && place.tally.momentsOfTruth + place.tally.makes + place.tally.breaks > 0
    }
    return deciding.enumerated().sorted { one, other in
      (weight(other.element), one.offset) < (weight(one.element), other.offset)
    }.map(\.element)
  }

  private func weight(_ place: JourneyPlace) -> Int {
    place.tally.momentsOfTruth + place.tally.makes + place.tally.breaks
  }

  private func write(_ place: JourneyPlace, to sheet: WorkbookSheet) {
    let tally = place.tally
    sheet.text(export.name(of: place))
    for count in [tally.momentsOfTruth, tally.makes, tally.breaks] { sheet.number(count) }
    sheet.number(tally.isEmpty ? nil : Double(tally.momentsOfTruth) / Double(tally.findings), CXLSX_SHARE)
    sheet.number(tally.findings)
    sheet.number(tally.customers)
    sheet.number(tally.feeling, CXLSX_MEASURE)
    sheet.endRow()
  }
}
