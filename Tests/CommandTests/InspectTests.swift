import Foundation
import TestSupport
import Testing

@Suite struct `parcours inspect` {
  private static let table = """
    id;commentaire;note;date;client;magasin
    1;La livraison est arrivée avec trois semaines de retard.;2;02/03/2026;c-1;Lyon
    2;Appelez-moi au 06 12 34 56 78, écrivez à lea@example.com.;4;13/04/2026;c-2;Lyon
    3;???;3;14/04/2026;c-3;Nice
    4;The staff were lovely and the shop is spotless.;5;15/04/2026;c-4;Nice
    5;La livraison est arrivée avec trois semaines de retard.;2;02/03/2026;c-1;Nice
    6;trop;3;16/04/2026;c-5;Nice;de trop

    """

  private func file(_ folder: TemporaryFolder) throws -> String { try folder.write(Self.table, to: "avis.csv") }

  @Test func `tells a person what a file is and holds`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["inspect", try file(folder)])
    #expect(result.status == 2)
    for line in [
      "format           CSV, UTF-8, delimiter ;", "text             commentaire", "columns not used magasin",
      "order of dates   day-month-year", "verbatims        5", "languages        fr 3, en 1",
      "dates            2026-03-02 – 2026-04-15", "personal data    e-mail 1, phone 1", "to be set aside  no text 1",
      "duplicates       1", "unreadable       1", "7: 7 field(s) instead of 6",
    ] {
      #expect(result.output.contains(line), "\(line)\n\(result.output)")
    }
    #expect(result.output.contains("− ") && result.output.contains("+ "))
    #expect(!result.output.contains("lea@example.com") && !result.output.contains("06 12"))
    #expect(folder.names == ["avis.csv"])
  }

  @Test func `takes a sheet for a sheet`() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder)
    #expect(try Command.run(["check", "sample", path, "-o", folder.path("sheet.xlsx"), "--quiet"]).status == 2)
    let result = try Command.run(["inspect", folder.path("sheet.xlsx")])
    #expect(result.output.contains("format           sheet of a workbook\n"))
    #expect(!result.output.contains("CSV"))
  }

  @Test func `speaks French, too`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["inspect", try file(folder), "--ui", "fr"])
    #expect(result.output.contains("données personnelles e-mail 1, téléphone 1"))
    #expect(result.output.contains("Premiers verbatims analysés"))
  }

  @Test func `writes the same as JSON`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["inspect", try file(folder), "--format", "json", "--rows", "2"])
    let json = try OrderedJSON(result.output)
    #expect(json["files"]?.elements.first?["format"]?.text == "csv")
    let columns = json["files"]?.elements.first?["columns"]?.elements ?? []
    #expect(columns.map { $0["role"]?.text } == ["id", "text", "score", "date", "customer", nil])
    #expect(json["records"] == .number("5") && json["duplicates"] == .number("1") && json["skipped"] == .number("1"))
    #expect(json["personal_data"]?["phone"] == .number("1"))
    let rows = json["rows"]?.elements ?? []
    #expect(rows.count == 2 && rows[1]["text"]?.text?.contains("▮") == true)
    #expect(rows.allSatisfy { $0["metadata"]?["customer"] == .null })
  }

  @Test func `says that it looked at the first records only`() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<5000).map { "{\"text\":\"Avis numéro \($0), livraison rapide.\"}\n" }.joined()
    let rows = (0..<5000).map { "\($0);\"Avis numéro \($0), livraison rapide.\"\n" }.joined()
    for (text, name) in [(lines, "a.jsonl"), ("id;texte\n" + rows, "a.csv")] {
      let path = try folder.write(text, to: name)
      let result = try Command.run(["inspect", path, "--records", "100"])
      #expect(result.status == 0)
      let estimates = ["the first 100 of about 5,", "the first 100 of about 4,9"]
      #expect(estimates.contains { result.output.contains($0) }, "\(result.output)")
    }
  }

  @Test func `looks into folders and archives, and tells what cannot be read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Très bon accueil.\nTrop long.\n", to: "in/a.txt")
    try folder.write("{\"text\":\"Slow delivery.\"}\n", to: "in/b.jsonl")
    let result = try Command.run(["inspect", folder.path("in")])
    #expect(result.output.contains("plain text, one verbatim a line") && result.output.contains("JSON Lines"))
    #expect(result.errors.contains("folder, 2 files"))
    #expect(try Command.run(["inspect", folder.path("none")]).status == 66)
  }
}
