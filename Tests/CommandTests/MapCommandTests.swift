import Foundation
import TestSupport
import Testing

/// Findings as `analyze` writes them, of so many verbatims.
private func findings(_ range: Range<Int>) -> String {
  range.map { number in
    let isGood = number % 3 == 0
    let finding =
      "{\"kind\":\"\(isGood ? "enchantment" : "irritant")\",\"stage\":\"\(["receive", "support", "use"][number % 3])\","
      + "\"stage_from\":\"clause\",\"channel\":\"\(["phone", "unknown"][number % 2])\",\"channel_from\":\"clause\","
      + "\"theme\":\"waiting\",\"concept\":\"waiting.long\",\"intensity\":0.700,\"quote\":\"mot \(number)\",\"evidence\":[]}"
    return "{\"id\":\"v\(number)\",\"findings\":[\(finding)],\"metadata\":{\"date\":\"2026-01-\(number % 28 + 10)\","
      + "\"customer\":\"c\(number % 50)\",\"score\":\(number % 5 + 1),\"kept\":{\"region\":\"r\(number % 2)\"}},\"engine\":\"e\"}\n"
  }.joined()
}

@Suite struct `The map's commands` {
  @Test func `make the same bytes of joined parts as of the whole`() throws {
    let folder = try TemporaryFolder()
    let whole = try folder.write(findings(0..<120), to: "whole.jsonl")
    var parts: [String] = []
    for (number, range) in [0..<40, 40..<41, 41..<120].enumerated() {
      let part = try folder.write(findings(range), to: "\(number).jsonl")
      _ = try Command.run(["map", part, "--format", "json", "-o", folder.path("\(number).json"), "--quiet"])
      parts.insert(folder.path("\(number).json"), at: 0)
    }
    let expected = try Command.run(["map", whole, "--quiet"])
    #expect(expected.status == 0 && expected.errors == "")
    #expect(try Command.run(["map", "--quiet", "--merge"] + parts).output == expected.output)
  }

  @Test func `tell what nothing answers to`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(findings(0..<20), to: "f.jsonl")
    let column = try Command.run(["map", path, "--segment", "regoin", "--quiet"])
    #expect(column.errors.contains("no kept column 'regoin' (parcours analyze --keep keeps it); there are: region"))
    #expect(column.status == 1)
    let days = try Command.run(["map", path, "--since", "2030-01-01", "--quiet", "--ui", "fr"])
    #expect(days.errors.contains("aucun verbatim dans les jours demandés"))
    #expect(try Command.run(["map", path, "--segment", "region", "--since", "2026-01-01", "--quiet"]).errors == "")
  }

  @Test func `count a file that is given twice once`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(findings(0..<20), to: "in/f.jsonl")
    let once = try Command.run(["map", path, "--quiet"])
    let twice = try Command.run(["map", path, folder.path("in"), path])
    #expect(twice.status == 0 && twice.output == once.output)
    #expect(twice.errors.contains("f.jsonl: given twice, read once"))
    _ = try Command.run(["map", path, "--format", "json", "-o", folder.path("p.json"), "--quiet"])
    let merged = try Command.run(["map", "--quiet", "--merge", folder.path("p.json"), folder.path("p.json")])
    #expect(merged.output == once.output)
  }

  @Test func `keep the columns that a blueprint asks for, and tell those that are none`() throws {
    let folder = try TemporaryFolder()
    let rows = (0..<40).map { "Delivery was late,\($0 % 2 == 0 ? "Nord" : "Sud")\n" }
    let path = try folder.write("text,region\n" + rows.joined(), to: "a.csv")
    func blueprint(_ column: String) throws -> String {
      try folder.write(
        "personas: [{ id: nord, name: Nordistes, column: \(column), values: [Nord] }]\n", to: "\(column).yaml")
    }
    let worth = try Command.run(["map", path, "--value", "region", "--quiet"])
    #expect(worth.errors.contains("column 'region': 40 values of 40 are no numbers"))
    let map = try Command.run(["map", path, "--blueprint", try blueprint("Region"), "--format", "json"])
    #expect(map.status == 0 && map.errors.contains("kept: region") && !map.errors.contains("warning"), "\(map.errors)")
    let other = try Command.run(["map", path, "--blueprint", try blueprint("segmnt"), "--quiet"])
    #expect(other.status == 0)
    #expect(other.errors.contains("no verbatim has the column 'segmnt' that the blueprint asks for"))
  }

  @Test func `name no theme that nobody told`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(findings(0..<120).replacing("\"waiting\"", with: "\"overall\""), to: "f.jsonl")
    let report = try Command.run(["report", path, "--format", "markdown", "--quiet"])
    let worst = try #require(report.output.split(separator: "\n").first { $0.contains("I use it") })
    #expect(worst.contains("**I use it** ("), "\(worst)")
  }

  @Test(arguments: ["60", "100", "200"], ["fr", "en"])
  func `draw a map that fits the terminal`(width: String, language: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(findings(0..<120), to: "f.jsonl")
    let result = try Command.run(
      ["map", path, "--format", "table", "--in", language, "--quiet"], environment: ["COLUMNS": width])
    #expect(result.status == 0)
    #expect(result.output.contains(language == "fr" ? "canal" : "channel"))
    #expect(!result.output.contains("\u{1B}"))
    for line in result.lines { #expect(line.count <= Int(width) ?? 0, "\(line)") }
  }

  @Test func `analyse a dump first, and take texts from it`() throws {
    let folder = try TemporaryFolder()
    let dump = try folder.write(
      "{\"id\":\"1\",\"text\":\"The delivery was very late and nobody answers the phone.\"}\n", to: "dump.jsonl")
    let map = try OrderedJSON(try Command.run(["map", dump, "--quiet", "--verbatims", dump]).output)
    let texts = try #require(map["ledger"]?.elements.first?["texts"]).elements.compactMap(\.text)
    #expect(texts.contains { $0.contains("very late and nobody") })
  }

  @Test func `write reports, exports and comparisons`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(findings(0..<120), to: "f.jsonl")
    let report = try Command.run(["report", path, "-o", folder.path("r.html"), "--quiet"])
    #expect(report.status == 0)
    #expect(try folder.read("r.html").contains("<html"))
    #expect(try Command.run(["export", path, "--to", "csv", "--quiet"]).lines.count > 3)
    let later = try folder.write(findings(100..<300), to: "g.jsonl")
    let compared = try OrderedJSON(try Command.run(["compare", path, later, "--quiet"]).output)
    #expect(compared["common_verbatims"] == .number("20"))
    #expect(try Command.run(["compare", path]).status == 64)
    #expect(try Command.run(["compare", path, "--employees", later, "--quiet", "--format", "table"]).status == 0)
  }

  @Test func `tell what cannot be read, by file and line`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(findings(0..<2) + "{\"id\":\"x\",\"findings\":[{}],\"engine\":\"e\"}\n", to: "f.jsonl")
    let result = try Command.run(["map", path, "--quiet"])
    #expect(result.status == 2 && result.errors.contains("f.jsonl:3: error: field 'kind'"))
    #expect(try Command.run(["map", folder.path("none"), "--quiet"]).status == 66)
    let damaged = try folder.write("{\"parcours_map\":1,\"ledger\":[{\"texts\":[]", to: "m.json")
    #expect(try Command.run(["map", damaged, "--quiet"]).status == 66)
    let table = try folder.write("stage;contacts\nreceive;many\n", to: "p.csv")
    #expect(try Command.run(["map", path, "--population", table]).errors.contains("p.csv:2"))
    let named = try folder.write("étape;canal;contacts\nReceive;;1000\nuse;moon;12\n", to: "q.csv")
    let places = try Command.run(["map", path, "--population", named])
    #expect(places.status == 66 && places.errors.contains("q.csv:3: error: no stage or channel 'moon'; there are: "))
  }
}
