import Cues
import Testing

@Test(arguments: [
  (
    "b.x -2 nul\na.longer -2,stage:use  bête\n  + Un [bête].",
    "a.longer -2,stage:use bête\n  + Un [bête].\nb.x      -2           nul\n"
  ),
  ("# part\nb.x -2 nul\na.x -2 nul", "# part\na.x -2 nul\nb.x -2 nul\n"),
  ("c.x -2 nul\n# about b\nb.x -2 nul\na.x -2 nul", "a.x -2 nul\n# about b\nb.x -2 nul\nc.x -2 nul\n"),
  ("b.x -2 nul\n\n\na.x -2 nul\n\n", "b.x -2 nul\n\na.x -2 nul\n"),
  ("# part one\n\nb.x -2 nul\n\n# part two\n\na.x -2 nul", "# part one\n\nb.x -2 nul\n\n# part two\n\na.x -2 nul\n"),
  ("b.x -2 nul\n@sector bank\na.x -2 nul", "b.x -2 nul\n\n@sector bank\na.x -2 nul\n"),
])
func `Entries are aligned and sorted within their section`(lines: String, expected: String) {
  let head = "@language fr\n@kind irritants\n\n"
  let formatted = LexiconFormat.formatted(LexiconFile(path: "fr/a.lex", bytes: Array((head + lines).utf8)))
  #expect(String(decoding: formatted, as: UTF8.self) == head + expected)
  let again = LexiconFormat.formatted(LexiconFile(path: "fr/a.lex", bytes: formatted))
  #expect(again == formatted)
}

@Test func `Tables are left as they are`() {
  let file = LexiconFile(path: "fr/forms/a.lex", bytes: Array("@language fr\n@kind forms\nz   v-er\na v-er\n".utf8))
  #expect(LexiconFormat.formatted(file) == file.bytes)
}

@Test func `A line that is none is a mistake that says which entry nobody knows`() {
  let text = "@language fr\n@kind irritants\n\nwaiting.x -2 nul\n+ Un [nul].\n"
  let file = LexiconFile(path: "fr/a.lex", bytes: Array(text.utf8), shownAs: "own/a.lex")
  let mistakes = LexiconFormat.mistakes(in: file)
  #expect(mistakes.map(\.line) == [5])
  #expect(mistakes.first?.description.hasPrefix("own/a.lex:5:3: error: ") == true)
}
