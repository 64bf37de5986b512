import Foundation
import TestSupport
import Testing
import Verbatims

@testable import Interchange

@Suite struct `Workbooks` {
  private let samples: Samples

  init() throws { samples = try Samples("workbooks.py") }

  private func read(_ name: String, _ change: (inout ReadingOptions) -> Void = { _ in }) throws -> Reading {
    var options = ReadingOptions()
    change(&options)
    return try Reading.of(path: samples.path(name), options: options)
  }

  /// The cells of a sheet, without empty ones at the end of rows.
  private func cells(_ name: String, _ sheet: String) throws -> [[String]] {
    let budget = ExpansionBudget(limits: ExpansionLimits())
    let archive = try ZipArchive(path: samples.path(name), shownAs: name, limits: ExpansionLimits())
    let book = try #require(try XLSXWorkbook(archive, options: ReadingOptions(), budget: budget))
    let found = try #require(book.sheets.first { $0.name == sheet })
    let bytes = try book.open(found, budget: budget).readAll(limit: 1 << 30)
    let rows = SampleRows(bytes, delimiter: SheetRows.delimiter, limit: .max, isWhole: true).rows
    return rows.map(Self.trimmed)
  }

  private static func trimmed(_ row: [String]) -> [String] {
    var row = row
    while row.last?.isEmpty == true { row.removeLast() }
    return row
  }

  @Test func `cells are those that openpyxl reads`() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: samples.path("expected.json")))
    let expected = try JSONDecoder().decode([String: [String: [[String]]]].self, from: bytes)
    for (name, sheet) in [("sound.xlsx", "Avis 2026"), ("mac.xlsx", "Sheet")] {
      let found = try cells(name, sheet)
      let wanted = try #require(expected[name]?[sheet]).map(Self.trimmed).filter { !$0.isEmpty }
      #expect(found.count == wanted.count)
      for (row, other) in zip(found, wanted) {
        for (cell, value) in zip(row, other) { #expect(Self.same(cell, value), "\(cell) for \(value)") }
        #expect(row.count == other.count)
      }
    }
  }

  /// A time of midnight may be left out.
  private static func same(_ cell: String, _ value: String) -> Bool { cell == value || cell + "T00:00:00" == value }

  @Test func `sheets that are shown are read, and those asked for`() throws {
    let all = try read("sound.xlsx")
    #expect(all.ids.count == 402)
    #expect(all.texts.suffix(2) == ["Une réponse\nsur deux lignes", "Après deux lignes vides"])
    #expect(all.paths.count == 2 && all.fileProblems.isEmpty && all.problems.isEmpty)
    for wanted in ["Cachée", "4"] {
      #expect(try read("sound.xlsx") { $0.sheets = [wanted] }.texts == ["Une feuille que personne ne voit"])
    }
    let none = try read("sound.xlsx") { $0.sheets = ["Avis"] }
    let names = ["Avis 2026", "Suite", "Chiffres", "Cachée"]
    #expect(none.fileProblems.map(\.kind) == [.noSheet(name: "Avis", available: names)])
    #expect(try read("sound.xlsx") { $0.sheets = ["Chiffres"] }.fileProblems.count == 1)
  }

  @Test func `pieces of text make one, less how they are spoken`() throws {
    let reading = try read("rich.xlsx")
    #expect(reading.ids == ["Très bon"])
    #expect(reading.texts == ["Accueil & prix"])
  }

  @Test func `a sheet of OpenDocument is read`() throws {
    let reading = try read("sound.ods")
    #expect(reading.texts == ["Un très  bon\naccueil", "Deux\nparagraphes", "Rien à redire"])
    #expect(reading.ids == ["o-1", "o-2", "3"])
    #expect(reading.verbatims.map(\.metadata.score) == [4500, 4500, 4500])
    #expect(reading.verbatims[0].metadata.date == Array("2026-03-02".utf8))
    #expect(reading.fileProblems.isEmpty)
  }

  @Test(arguments: ["xlsx", "ods"])
  func `formulas show what they gave, and cells that are one are read once`(ending: String) throws {
    let formulas = try read("formulas." + ending)
    #expect(formulas.texts.prefix(2) == ["En retard", "Parfait"] && formulas.texts.dropFirst(2).allSatisfy(\.isEmpty))
    #expect(formulas.ids.prefix(2) == [ending == "ods" ? "4.5" : "7", "2"])
    let merged = try read("merged." + ending)
    #expect(merged.texts == ["En retard", "Parfait"] && merged.ids == ["m-1", "2"])
    #expect(formulas.fileProblems.isEmpty && merged.fileProblems.isEmpty && merged.problems.isEmpty)
  }

  @Test func `entities are never expanded`() throws {
    for name in ["laughs.xlsx", "laughs-strings.xlsx", "laughs.ods"] {
      #expect(try read(name).fileProblems.map(\.kind) == [.documentType], "\(name)")
    }
  }

  @Test func `what is cut or damaged gives what comes before`() throws {
    let cut = try read("cut-xml.xlsx")
    #expect(cut.texts.count == 498)
    #expect(cut.fileProblems.map(\.kind) == [.cutShort])
    #expect(try read("cut.xlsx").fileProblems.map(\.kind) == [.cutShort])
    #expect(try read("deep.xlsx").fileProblems.map(\.kind) == [.damaged])
    #expect(try read("indices.xlsx").texts.isEmpty)
    #expect(try read("far.xlsx").texts.count == 2)
  }

  @Test func `a cell whose text is not in the workbook is damage, and no empty text`() throws {
    let reading = try read("nostrings.xlsx")
    #expect(reading.texts == ["Avis numéro 2"])
    #expect(reading.fileProblems.map(\.kind) == [.damaged])
  }

  @Test func `limits hold`() throws {
    let strings = try read("big-strings.xlsx") { $0.limits.memory = 1 << 20 }
    #expect(strings.fileProblems.map(\.kind) == [.tooLarge(limit: 1 << 20)])
    let wide = try read("wide.xlsx") { $0.limits.freeBytes = 1 << 20 }
    #expect(wide.fileProblems.map(\.kind) == [.expandsTooMuch(ratio: 200)])
    let repeated = try read("repeated.ods") { $0.longestRecord = 1 << 20 }
    #expect(repeated.fileProblems.map(\.kind) == [.tooLarge(limit: 1 << 20)])
  }

  @Test(arguments: [
    ("dd/mm/yyyy", true, false), ("[$-40C]d mmmm yyyy;@", true, false), ("h:mm AM/PM", false, true),
    ("yyyy-mm-dd hh:mm", true, true), ("0.00", false, false), ("General", false, false), ("0\" jours\"", false, false),
    ("#,##0.00\\ \"€\"", false, false), ("[Red]0;dd", false, false), ("mmm-yy", true, false), ("mm:ss", false, true),
  ])
  func `codes of formats tell days and times`(code: String, hasDay: Bool, hasTime: Bool) {
    let format = NumberFormat(code: code)
    #expect(format.hasDay == hasDay && format.hasTime == hasTime)
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("46083.4388888889", "2026-03-02T10:32:00"),
  ])
  func `days are counted as spreadsheets do`(number: String, date: String) {
    #expect(CellValue.date(number, since1904: false, hasDay: true, hasTime: false) == Array(date.utf8))
  }
}
