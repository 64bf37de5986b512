import Cues
import Testing

private func check(_ lines: String) -> [String] {
  let text = "@language fr\n@kind irritants\n\(lines)\n"
  let file = LexiconFile(path: "fr/irritants/test.lex", bytes: Array(text.utf8))
  return LexiconCheck([file], runner: LexiconCheck.cueRunner).errors.map { "\($0.line): \($0.problem.message)" }
}

@Test(arguments: [
  ("overall.a -2 nul\n  + C'est [nul].\n  - Aucun rapport.", []),
  (
    "overall.a -2 nul",
    ["3: an entry with a valence and no '+' example", "3: an entry with a valence and no '-' example"]
  ),
  ("overall.a -2 nul\n  + C'est [bête].\n  - Rien.", ["4: nothing found"]),
  ("overall.a -2 nul\n  + C'[est nul].\n  - Rien.", ["4: found elsewhere: [nul]"]),
  (
    "overall.a -2 nul\n  + C'est nul.\n  - Rien.",
    ["4: an example marks one stretch of words in [brackets]", "3: an entry with a valence and no '+' example"]
  ),
  ("stage.a stage:use essai\n  - Un essai.", ["4: found where it should not be"]),
  ("stage.a stage:use essai\n  ? Un [essai].", ["4: the known miss is found now"]),
  ("stage.a stage:use essai\n  + Un [essai]. => 3", []),
  ("stage.a stage:use essai\nstage.b stage:order essai", ["4: the pattern stands already at fr/irritants/test.lex:3"]),
  ("  + Un [essai].", ["3: an example before any entry"]),
])
func `Examples are run`(lines: String, expected: [String]) {
  #expect(check(lines).sorted() == expected.sorted())
}

@Test(arguments: [
  ("nul|bête", "bête|sot", ["4: 'bete': read so already as overall.a at fr/irritants/test.lex:3"]),
  ("=bête", "bête", ["4: 'bete': read so already as overall.a at fr/irritants/test.lex:3"]),
  ("bêt*", "bêtement", ["4: 'betement': read so already as overall.a at fr/irritants/test.lex:3"]),
  ("nul|bête|sot", "bête|sot", ["4: 'bete', 'sot': read so already as overall.a at fr/irritants/test.lex:3"]),
  ("bien|assez bête", "bien bête", ["4: 'bien bete': read so already as overall.a at fr/irritants/test.lex:3"]),
  ("mot*", "mot*|sot*", ["4: 'mot*': read so already as overall.a at fr/irritants/test.lex:3"]),
  ("bien … bête", "bien bête", []),
  ("bien|assez bête", "bien bête|sot", []),
  ("=bête", "=bete", []),
])
func `Words read alike under two concepts are an error`(first: String, later: String, expected: [String]) {
  let rivals = check("overall.a -2 \(first)\noverall.b -2 \(later)").filter { !$0.contains("example") }
  #expect(rivals == expected)
}

@Test(arguments: ["overall.a -2 bête|sot", "overall.b -3 bête|sot", "overall.b -2,stage:use bête|sot"])
func `Words of one concept, or read in two ways, are no rivals`(later: String) {
  #expect(check("overall.a -2 bête|nul\n\(later)").allSatisfy { $0.contains("example") })
}

@Test func `What both languages have, or neither, is untranslated no longer`() {
  let files = [
    LexiconFile(path: "en/b.lex", bytes: Array("@language en\n@kind irritants\nstage.b stage:use b\n".utf8)),
    LexiconFile(
      path: "fr/b.lex", bytes: Array("@language fr\n@kind irritants\nstage.b stage:use b\nstage.c stage:use c\n".utf8)),
    LexiconFile(path: "fr/untranslated.lex", bytes: Array("@kind untranslated\nstage.b\nstage.c\nstage.d\n".utf8)),
  ]
  let check = LexiconCheck(files, runner: LexiconCheck.cueRunner)
  #expect(check.noLongerUntranslated == ["stage.b", "stage.d"])
  #expect(check.untranslated == ["fr": [], "en": []])
}

@Test func `What one language lacks is listed`() {
  let files = [
    LexiconFile(path: "en/b.lex", bytes: Array("@language en\n@kind irritants\nstage.b stage:use b\n".utf8)),
    LexiconFile(path: "fr/a.lex", bytes: Array("@language fr\n@kind irritants\nstage.a stage:use ~a\n".utf8)),
  ]
  let check = LexiconCheck(files, runner: LexiconCheck.cueRunner)
  #expect(check.missingFiles == ["fr": ["b.lex"], "en": ["a.lex"]])
  #expect(check.untranslated == ["fr": ["stage.b"], "en": ["stage.a"]])
  #expect(check.missingForms == ["fr": ["a"]])
}

@Test func `A file is read without the mark that editors put before UTF-8`() {
  let text = "\u{FEFF}@language fr\n@kind irritants\noverall.a -2 nul\n  + C'est [nul].\n  - Aucun rapport.\n"
  let file = LexiconFile(path: "fr/a.lex", bytes: Array(text.utf8))
  #expect(LexiconCheck([file], runner: LexiconCheck.cueRunner).errors.isEmpty)
}

@Test func `A language without a lexicon is a mistake`() {
  let file = LexiconFile(path: "a.lex", bytes: Array("@language xx\n@kind irritants\n".utf8))
  let errors = LexiconCheck([file], runner: LexiconCheck.cueRunner).errors
  #expect(errors.first.map { "\($0.line):\($0.column): \($0.problem.message)" } == "1:11: unknown language 'xx'")
}

@Test func `Of several files only some may be checked`() {
  let broken = "@language fr\n@kind irritants\noverall.a -2 nul\n  + C'est [bête].\n  - Rien.\n"
  let files = ["a.lex", "b.lex"].map { LexiconFile(path: "fr/" + $0, bytes: Array(broken.utf8)) }
  let check = LexiconCheck(files, only: ["fr/b.lex"], runner: LexiconCheck.cueRunner)
  #expect(Set(check.errors.map(\.path)) == ["fr/b.lex"])
  #expect(check.errors.contains { $0.line == 4 && $0.problem.message == "nothing found" })
}

@Test func `A file that is no UTF-8 is told by the path that it was given as`() {
  let file = LexiconFile(path: "a.lex", bytes: [0x23, 0xFF, 0x0A], shownAs: "own/a.lex")
  let errors = LexiconCheck([file], runner: LexiconCheck.cueRunner).errors
  #expect(errors.contains { $0.description.hasPrefix("own/a.lex:0:1: ") })
}
