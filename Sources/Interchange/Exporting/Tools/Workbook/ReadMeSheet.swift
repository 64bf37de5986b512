import CXLSX
import Journeys

/// What the workbook stands on, what its figures mean, and what it could not carry whole.
struct ReadMeSheet {
  private let export: MapExport

  init(_ export: MapExport) { self.export = export }

  func write(_ notices: [ExportNotice], to file: WorkbookFile) throws {
    let sheet = try file.addSheet(export.say("Lisez-moi", "Read me"))
    sheet.width(0...0, 34)
    sheet.width(1...1, 100)
    sheet.text(export.title, CXLSX_TITLE)
    sheet.endRow()
    for (name, count) in figures {
      sheet.text(name)
      sheet.number(count)
      sheet.endRow()
    }
    for line in meanings + notices.map({ $0.words[export.language] }) {
      sheet.skip()
      sheet.text(line, CXLSX_WRAPPED)
      sheet.endRow()
    }
  }

  private var figures: [(String, Int)] {
    let basis = export.map.basis
    return [
      ("Verbatims", basis.verbatims), (export.say("Clients", "Customers"), basis.customers),
      (export.say("Constats", "Findings"), basis.findings),
      (export.say("Verbatims sans client connu", "Verbatims of nobody known"), basis.withoutCustomer),
      (export.say("Verbatims sans date", "Verbatims without a date"), basis.withoutDate),
      (export.say("Constats sans étape dite", "Findings without a stage said"), basis.unknownStages),
      (export.say("Constats sans canal dit", "Findings without a channel said"), basis.unknownChannels),
    ]
  }

  private var meanings: [String] {
    [
      export.say(
        "Ressenti net = (Σ intensités des enchantements − Σ des irritants) / (Σ des deux), de −1 à +1.",
        "Net feeling = (Σ intensities of enchantments − Σ of irritants) / (Σ of both), from −1 to +1."),
      export.say(
        "« Fréquent » veut dire souvent raconté : ceux qui n'écrivent pas ne sont pas comptés.",
        "“Frequent” means often told: those who do not write are not counted."),
      export.say(
        "Sous \(export.map.options.fewestVerbatims) verbatims, un chiffre ne démontre rien.",
        "Below \(export.map.options.fewestVerbatims) verbatims a figure proves nothing."),
      export.say(
        "Les textes des clients sont toujours du texte, jamais des formules ; les dates sont en UTC.",
        "Customers' texts are always text, never formulas; dates are in UTC."),
    ]
  }
}
