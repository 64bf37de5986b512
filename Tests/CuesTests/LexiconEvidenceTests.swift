import Cues
import Testing

@Suite struct `The evidence under an entry` {
  private static let entry = "overall.test -2 nul"

  private static func file(_ body: String) -> LexiconFile {
    LexiconFile(path: "fr/irritants/test.lex", bytes: Array(("@language fr\n@kind irritants\n" + body).utf8))
  }

  @Test(arguments: [
    ("  % weight=x0.85 found=7", 85), ("  % weight=x1.2", 120), ("  % found=7 bad=7", 100), ("  %", 100), ("", 100),
  ])
  func `gives it its weight`(line: String, weight: Int16) throws {
    let lexicon = TestLexicon(Self.entry + "\n  + C'est [nul].\n" + line).lexicon
    let entry = try #require(lexicon.entries.first)
    #expect(entry.weight == weight)
    #expect(entry.valence == -2)
    #expect(lexicon.evidence(of: 0) ?? "" == line.drop { $0 == " " || $0 == "%" })
  }

  @Test(arguments: ["weight=x0", "weight=x3", "weight=-2", "weight=x", "weight=x0.855"])
  func `is refused where the weight is none`(field: String) {
    let errors = TestLexicon(Self.entry + "\n  % " + field).result.errors
    #expect(errors.map(\.problem.message) == ["unknown reading '\(field)'"])
    #expect(errors.map(\.line) == [4])
  }

  @Test func `belongs to an entry with a valence`() {
    #expect(TestLexicon("stage.test stage:use nul\n  % weight=x0.9").result.errors.count == 1)
    #expect(TestLexicon("  % weight=x0.9").result.errors.count == 1)
  }

  @Test func `is written after the examples, once, and taken out again`() {
    let plain = "# on it\noverall.a -2 nul\n  + C'est [nul].\n\noverall.b -1 bof\n  - Non.\n"
    let with = "# on it\noverall.a -2 nul\n  + C'est [nul].\n  % found=9\n\noverall.b -1 bof\n  - Non.\n  % found=5\n"
    let first = LexiconEvidence.rewritten(Self.file(plain), [4: "found=9", 7: "found=5"])
    #expect(first.bytes == Self.file(with).bytes)
    #expect(LexiconEvidence.rewritten(first, [4: "found=9", 8: "found=5"]).bytes == first.bytes)
    #expect(LexiconEvidence.rewritten(first, [:]).bytes == Self.file(plain).bytes)
    #expect(LexiconFormat.formatted(first) == LexiconFormat.formatted(Self.file(with)))
  }

  @Test func `leaves tables alone`() {
    let table = LexiconFile(path: "fr/forms/a.lex", bytes: Array("@language fr\n@kind forms\nz v-er\n".utf8))
    #expect(LexiconEvidence.rewritten(table, [3: "found=9"]).bytes == table.bytes)
  }
}
