import Testing

@testable import Evaluation

@Suite struct `The record of an entry` {
  private func text(_ label: LabelledText.Label, _ isGood: Bool) -> WeighedText {
    WeighedText(label: label, fired: [.init(entry: 7, isGood: isGood)])
  }

  private func record(_ texts: [WeighedText], sets: [String] = ["a"]) -> EntryRecord? {
    EntryRecord.records(of: sets.map { WeighedSet(name: $0, family: $0, texts: texts) })[7]
  }

  @Test func `counts texts by label, and those that bear its sign out`() throws {
    let texts = [text(.bad, false), text(.bad, false), text(.bad, true), text(.even, false), text(.good, false)]
    let counted = try #require(record(texts, sets: ["a", "b"]))
    #expect(counted.found == 10)
    #expect(counted.line(weight: 100) == "precision=0.50 found=10 bad=6 even=2 good=2 corpus=a,b")
    #expect(counted.line(weight: 85) == "weight=x0.85 precision=0.50 found=10 bad=6 even=2 good=2 corpus=a,b")
  }

  @Test func `has no line under five texts, and no precision without good or bad ones`() throws {
    #expect(try #require(record(Array(repeating: text(.bad, false), count: 4))).line(weight: 100) == nil)
    let even = try #require(record(Array(repeating: text(.even, false), count: 5)))
    #expect(even.line(weight: 105) == "weight=x1.05 found=5 bad=0 even=5 good=0 corpus=a")
    #expect(record([]) == nil)
  }
}

@Suite struct `Labelled files` {
  @Test(arguments: [
    (#""stars":1"#, LabelledText.Label.bad), (#""stars":3"#, .even), (#""stars":4"#, .good),
    (#""polarity":"neutral""#, .even), (#""polarity":"positive""#, .good), (#""nps":6"#, .bad), (#""nps":8"#, .even),
    (#""nps":10"#, .good), (#""criticality":-2"#, .bad), (#""criticality":0"#, .even), (#""sentiment5":1"#, .good),
    (#""sentiment5":3"#, .even), (#""sentiment5":4"#, .bad),
  ])
  func `say good, even or bad in many ways`(field: String, label: LabelledText.Label) throws {
    let read = try LabelledFile.read(Array(#"{"text":"x",\#(field)}"#.utf8))
    #expect(read.map(\.label) == [label])
  }

  @Test(arguments: [#""polarity":"mixed""#, #""criticality":-9"#, #""stars":null"#, #""other":1"#])
  func `without a label that is known give no text`(field: String) throws {
    #expect(try LabelledFile.read(Array(#"{"text":"x",\#(field)}"#.utf8)).isEmpty)
  }

  @Test func `tell the line that is none`() {
    #expect(throws: JudgedFile.Problem(line: 2)) { try LabelledFile.read(Array("{\"text\":\"x\"}\nno\n".utf8)) }
  }
}

@Suite struct `The families` {
  @Test func `are a name and its files, a line each`() throws {
    let families = try Families("# a comment\nbank a.jsonl\n\nhotel-fr  b.jsonl c.jsonl fr-hotel fr-inn\n")
    #expect(families.all.map(\.name) == ["bank", "hotel-fr"])
    #expect(families.all.map(\.files) == [["a.jsonl"], ["b.jsonl", "c.jsonl"]])
    #expect(["fr-inn", "en-inn"].map(families.family(ofSource:)) == ["hotel-fr", "en-inn"])
  }

  @Test(arguments: ["bank", "../x a.jsonl", "bank a.jsonl\nbank b.jsonl", "Bank a.jsonl"])
  func `that cannot be one are told`(text: String) {
    #expect(throws: Families.Problem.self) { try Families(text) }
  }
}
