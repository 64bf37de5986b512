import TestSupport
import Testing

@Suite struct `parcours evaluate` {
  private static let gold =
    #"{"id":"a","text":"The room was dirty.","language":"en","source":"s","polarity":-1,"nature":"complaint","findings":[{"kind":"irritant","stage":"use","channel":"premises","theme":"cleanliness","intensity":2,"quote":"dirty"}]}"#
    + "\n"

  @Test func `analyses the gold texts and draws a table`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.gold, to: "gold.jsonl")
    let result = try Command.run(["evaluate", path])
    #expect(result.status == 0 && result.errors == "")
    #expect(result.lines[0].split(separator: " ") == ["all", "en"])
    #expect(result.lines.contains("finding recall (kind, span)                      1.000       1.000"))
    #expect(result.lines.contains("map F1 (kind, theme)                             1.000       1.000"))
  }

  @Test func `measures an analysis that is given, by the text of the gold file`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.gold, to: "gold.jsonl")
    let analysis = try Command.run(["analyze", path, "--format", "jsonl", "--quiet", "--stateless"])
    let given = try folder.write(analysis.output, to: "analysis.jsonl")
    let result = try Command.run(["evaluate", path, given, "--format", "json"])
    #expect(result.status == 0)
    let scores = try OrderedJSON(result.output)
    #expect(scores["missing"] == .number("0"))
    #expect(scores["all"]?["finding F1 (kind, span)"] == .number("1.0"))
    #expect(scores["sources"]?["s"]?["texts"] == .number("1"))
  }

  @Test func `tells what was missed and what was invented`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.gold, to: "gold.jsonl")
    let none = try folder.write(#"{"id":"a","polarity":0,"nature":"praise","findings":[]}"#, to: "none.jsonl")
    let result = try Command.run(["evaluate", path, none])
    #expect(result.output.contains("− irritant cleanliness · use × premises  [dirty]"))
    let empty = try folder.write("", to: "empty.jsonl")
    #expect(try Command.run(["evaluate", path, empty]).errors.contains("1"))
  }

  @Test func `a file that is not there is no input`() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["evaluate", folder.path("none.jsonl")])
    #expect(result.status == 66)
    #expect(result.errors.contains("none.jsonl: "))
    let path = try folder.write(Self.gold, to: "gold.jsonl")
    #expect(try Command.run(["evaluate", path, folder.path("none.jsonl")]).status == 66)
  }

  @Test(arguments: ["nope", #"{"text":"no id"}"#, #"{"id":"b","text":"no id"}"#, "[1]", #"{"id":"b","findings":3}"#])
  func `a line that is no judged text is told with its place`(line: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.gold + "\n" + line + "\n", to: "gold.jsonl")
    let result = try Command.run(["evaluate", path])
    #expect(result.status == 66)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("\(path):3: no annotated text"))
    #expect(!result.errors.contains("no id"))
    #expect(try Command.run(["evaluate", path, "--ui", "fr"]).errors.contains(":3: ce n'est pas un texte annoté"))
  }

  @Test func `divides its figures and gives their intervals where it is asked to`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.gold, to: "gold.jsonl")
    let options = ["--by", "stage", "--by", "theme", "--by", "sector", "--bootstrap", "20"]
    let table = try Command.run(["evaluate", path] + options)
    #expect(table.output.contains("finding F1 (kind, span)                        1.000–1.000"))
    #expect(table.lines.contains("use                      1       1       1       1"))
    let json = try OrderedJSON(try Command.run(["evaluate", path, "--format", "json"] + options).output)
    #expect(json["stages"]?["use"]?["right"] == .number("1"))
    #expect(json["intervals"]?["all"]?["map F1 (kind, theme)"] == .array([.number("1.0"), .number("1.0")]))
  }

  @Test func `a figure under its floor is a failed check`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.gold, to: "gold.jsonl")
    let low = try folder.write("finding F1 (kind, span) = 0.9\n", to: "low.txt")
    #expect(try Command.run(["evaluate", path, "--gate", low]).status == 0)
    let high = try folder.write("finding F1 (kind, span) = 0.9\ntext makes F1 = 0.1\n", to: "high.txt")
    let result = try Command.run(["evaluate", path, "--gate", high])
    #expect(result.status == 1)
    #expect(result.errors == "all: text makes F1: no such figure\nfloors held: 1 of 2\n")
    let none = try folder.write("nothing\n", to: "none.txt")
    let wrong = try Command.run(["evaluate", path, "--gate", none])
    #expect(wrong.status == 66 && wrong.errors.contains("none.txt:1: expected"))
  }

  @Test func `wrong usage`() throws {
    #expect(try Command.run(["evaluate"]).status == 64)
    #expect(try Command.run(["evaluate", "a", "--format", "xml"]).status == 64)
  }
}
