import CXLSX
import Journeys
import Verbatims

/// Touchpoints, stages and channels with their figures, to filter and sort.
struct PlacesSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(to file: WorkbookFile) throws {
    let sheet = try file.addSheet(export.say("Points de contact", "Touchpoints"))
    let heads = Self.heads(export)
    sheet.heads(heads, widths: [30, 12, 24, 20, 14] + heads.dropFirst(5).map { _ in 11 })
    let places = export.places
    for place in places { write(place, to: sheet) }
    sheet.freeze(rows: 1, columns: 1)
    sheet.filter(columns: heads.count)
    sheet.scaleFeelings(rows: 1...places.count, columns: 11...13)
    sheet.bars(rows: 1...places.count, column: 5)
  }

  private static func heads(_ export: MapExport) -> [String] {
    let fixed =
      export.language == .french
      ? [
        "Identifiant", "Niveau", "Étape", "Canal", "État", "Constats", "Verbatims", "Clients", "Irritants",
        "Enchantements", "Attentes", "Ressenti net", "Borne basse (95 %)", "Borne haute (95 %)", "Effort",
        "Moments de vérité", "Ça passe", "Ça casse", "Peu de verbatims",
      ]
      : [
        "Id", "Level", "Stage", "Channel", "State", "Findings", "Verbatims", "Customers", "Irritants", "Enchantments",
        "Expectations", "Net feeling", "Low bound (95%)", "High bound (95%)", "Effort", "Moments of truth", "Makes",
        "Breaks", "Few verbatims",
      ]
    return fixed + Criticality.allCases.map { $0.names[export.language] }
      + Rupture.allCases.map { $0.names[export.language] }
  }

  private func write(_ place: ExportPlace, to sheet: WorkbookSheet) {
    let tally = place.tally
    sheet.text(export.id(of: place))
    sheet.text(Self.names(place.level)[export.language])
    sheet.text(place.stage.map(export.stageName) ?? "")
    sheet.text(place.channel.map(export.channelName) ?? "")
    sheet.text(Self.names(export.state(of: place))[export.language])
    for count in [
      tally.findings, tally.verbatims, tally.customers, tally.irritants, tally.enchantments, tally.expectations,
    ] {
      sheet.number(count)
    }
    sheet.number(tally.feeling, CXLSX_MEASURE)
    sheet.number(place.feeling?.interval?.low, CXLSX_MEASURE)
    sheet.number(place.feeling?.interval?.high, CXLSX_MEASURE)
    sheet.number(tally.meanEffort, CXLSX_MEASURE)
    for count in [tally.momentsOfTruth, tally.makes, tally.breaks] { sheet.number(count) }
    sheet.flag(export.isTooSmall(place))
    for count in tally.criticality + tally.ruptures { sheet.number(count) }
    sheet.endRow()
  }

  private static func names(_ level: ExportPlace.Level) -> Wording {
    switch level {
    case .journey: Wording(french: "Parcours", english: "Journey")
    case .stage: Wording(french: "Étape", english: "Stage")
    case .channel: Wording(french: "Canal", english: "Channel")
    case .touchpoint: Wording(french: "Point de contact", english: "Touchpoint")
    }
  }

  private static func names(_ state: ExportPlace.State) -> Wording {
    switch state {
    case .told: Wording(french: "Raconté", english: "Told")
    case .silent: Wording(french: "Rien de dit", english: "Nothing said")
    case .missing: Wording(french: "Manquant, disent des clients", english: "Missing, customers say")
    case .notOffered: Wording(french: "Non proposé", english: "Not offered")
    }
  }
}
