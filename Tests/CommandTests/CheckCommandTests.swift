import TestSupport
import Testing

@Suite struct `parcours check` {
  private static let verbatims =
    (0..<12).map { #"{"id":"b\#($0)","text":"The room was dirty and cold."}"# }.joined(separator: "\n") + "\n"
    + (0..<12).map { #"{"id":"n\#($0)","text":"We arrived on a Tuesday in spring."}"# }.joined(separator: "\n") + "\n"

  /// Puts verdicts into a sheet, as a person would.
  private static func filled(_ sheet: String) -> String {
    sheet.split(separator: "\n").map { line -> String in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      switch cells.count > 8 ? cells[1] : "" {
      case "text": cells[8] = "nothing missed"
      case "finding": cells[8] = "right"
      default: break
      }
      return cells.joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }

  @Test func `draws a sheet, and reads precision and recall from it when it is filled in`() throws {
    let folder = try TemporaryFolder()
    let dump = try folder.write(Self.verbatims, to: "dump.jsonl")
    let sheet = folder.path("sheet.csv")
    let drawn = try Command.run(["check", "sample", dump, "-n", "24", "-o", sheet])
    #expect(drawn.status == 0, "\(drawn.errors)")
    #expect(drawn.errors.contains("24 texts, 12 of the 12 with findings, 12 of the 12 without"))
    #expect(!drawn.errors.contains("dirty"))
    let again = try Command.run(["check", "sample", dump, "-n", "24", "-o", sheet])
    #expect(again.status == 73 && again.errors.contains("exists already"), "somebody may have filled it in")
    let done = try folder.write(Self.filled(try folder.read("sheet.csv")), to: "done.csv")
    let result = try Command.run(["check", "read", done])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.lines[0] == "24 texts read, 0 not read")
    #expect(result.output.contains("precision of findings                       1.000  ["))
    let json = try OrderedJSON(try Command.run(["check", "read", done, "--format", "json"]).output)
    #expect(json["recall"]?["value"] == .number("1.000"))
    #expect(json["shares"]?["irritant"]?["corrected"]?["value"] == .number("0.500"))
  }

  @Test func `a workbook with lists reads back too`() throws {
    let folder = try TemporaryFolder()
    let dump = try folder.write(Self.verbatims, to: "dump.jsonl")
    let sheet = folder.path("sheet.xlsx")
    #expect(try Command.run(["check", "sample", dump, "-n", "4", "-o", sheet, "--ui", "fr"]).status == 0)
    let result = try Command.run(["check", "read", sheet])
    #expect(result.status == 66)
    #expect(result.errors.contains("no text was read (4 not read)"))
  }

  @Test func `missed words become entries to review`() throws {
    let folder = try TemporaryFolder()
    let dump = try folder.write(Self.verbatims, to: "dump.jsonl")
    #expect(try Command.run(["check", "sample", dump, "-n", "4", "-o", folder.path("sheet.csv")]).status == 0)
    let sheet = Self.filled(try folder.read("sheet.csv"))
    var lines = sheet.split(separator: "\n").map(String.init)
    let row = try #require(lines.firstIndex { $0.contains(",missed,") })
    var cells = lines[row].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    (cells[4], cells[5], cells[7]) = ("chilly lobby", "Irritant", "Comfort")
    lines[row] = cells.joined(separator: ",")
    let done = try folder.write(lines.joined(separator: "\n") + "\n", to: "done.csv")
    let result = try Command.run(["check", "read", done, "--overlay", folder.path("own")])
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.read("own/en/checked.lex").contains("comfort.checked -2 chilly lobby"))
    #expect(try Command.run(["check", "read", done, "--overlay", folder.path("own")]).status == 73)
    let text = try folder.write("What a chilly lobby.\n", to: "text.txt")
    let read = try Command.run(["analyze", text, "--lexicon", folder.path("own"), "--format", "jsonl", "--stateless"])
    #expect(read.output.contains("comfort.checked"), "\(read.errors)")
  }

  @Test func `findings without texts are nothing to read`() throws {
    let folder = try TemporaryFolder()
    let dump = try folder.write(Self.verbatims, to: "dump.jsonl")
    let found = try Command.run(["analyze", dump, "--format", "jsonl", "--stateless", "--quiet"])
    let findings = try folder.write(found.output, to: "findings.jsonl")
    let result = try Command.run(["check", "sample", findings, "-o", folder.path("sheet.csv")])
    #expect(result.status == 66)
    #expect(result.errors.contains("--with-text"))
    #expect(try Command.run(["check", "sample", dump, "-o", folder.path("sheet.pdf")]).status == 64)
  }
}
