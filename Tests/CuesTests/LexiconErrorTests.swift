import Cues
import Testing

@Test(arguments: [
  ("overall.test minus3 nul", 14, "unknown reading 'minus3'"),
  ("overall.test -5 nul", 14, "unknown reading '-5'"),
  ("overall.test -2,+1 nul", 17, "a second valence"),
  ("turn.test act:promise,-2 promis", 11, "an act that is told with something else"),
  ("turn.test wish,act:promise promis", 11, "an act that is told with something else"),
  ("overall.test -2,stage:moon nul", 23, "unknown stage 'moon'"),
  ("overall -2 nul", 1, "'overall' is no concept"),
  ("moon.test -2 nul", 1, "'moon' is no theme"),
  ("overall.test", 1, "an entry without a reading"),
  ("overall.test -2", 14, "an entry without a pattern"),
  ("overall.test -2 nul||bête", 17, "an empty alternative"),
  ("overall.test -2 … nul", 17, "a gap stands between two words"),
  ("overall.test -2 nul …", 21, "a gap stands between two words"),
  ("overall.test -2 nul ^ bête", 21, "the sign of a clause's beginning stands before the first word"),
  ("overall.test -2 ^ … nul", 19, "a gap stands between two words"),
  ("overall.test -2 ^", 14, "an entry without a pattern"),
  ("overall.test -2 nul $ bête", 23, "the sign of a clause's end stands behind the last word"),
  ("overall.test -2 $", 17, "the sign of a clause's end stands behind the last word"),
  ("overall.test -2 nul bête|$", 26, "the sign of a clause's beginning or end is no alternative to words"),
  ("overall.test -2 nu*", 17, "too short or too long for a prefix"),
  ("overall.test -2 <duration>=3", 17, "'<duration>=3' is no quantity"),
  ("overall.test -2 <duration>=99999999999y", 17, "'<duration>=99999999999y' is no quantity"),
  ("overall.test -2 <nobody> nul", 17, "unknown class 'nobody'"),
  ("overall.test -2 ~nul", 18, "no forms for the lemma 'nul'"),
  ("@moon", 1, "unknown header '@moon'"),
  ("  nul", 3, "an indented line that is no example"),
  ("overall.test -2 " + words(65), 17, "a pattern of 65 words"),
  ("overall.test -2 nul " + String(repeating: "\u{1F600}", count: 300), 17, "a pattern of 301 words"),
  (
    "overall.test -2 a-b|c-d|e-f|g-h i-j|k-l|m-n|o-p q-r|s-t|u-v|w-x y-z|1-2", 17,
    "a pattern that can be written in 128 ways"
  ),
])
func `A mistake is told with its place`(line: String, column: Int, message: String) {
  let errors = TestLexicon(line).result.errors
  #expect(errors.map(\.problem.message) == [message])
  #expect(errors.map(\.line) == [3])
  #expect(errors.map(\.column) == [column])
}

@Test func `An error shows the line, the place and what to write`() {
  let error = TestLexicon("# é\nwaiting.long\tminus3 é").result.errors.first
  #expect(
    error?.description == """
      Lexicons/fr/irritants/test.lex:4:14: error: unknown reading 'minus3'
        waiting.long\tminus3 é
                     ^~~~~~   write -4…-1, +1…+4, x<factor>, wish, stage:ID, flip, void, …
      """)
}

@Test func `Every mistake shows, and the other entries hold`() {
  let lexicon = TestLexicon("overall.a -9 nul\noverall.b -2 bête\noverall.c ? sot")
  #expect(lexicon.result.errors.count == 2)
  #expect(lexicon.words(in: "nul bête sot") == ["bête"])
}

@Test func `A file says its language and kind first`() {
  let file = LexiconFile(path: "fr/a.lex", bytes: Array("overall.a -2 nul\n".utf8))
  #expect(LexiconCompiler.compile(files: [file]).errors.map(\.problem) == [.missingHeader("@kind")])
  let other = LexiconFile(path: "fr/a.lex", bytes: Array("@language en\n@kind irritants\n".utf8))
  #expect(LexiconCompiler.compile(files: [other]).errors.map(\.problem) == [.languageMismatch("en")])
}

@Test func `A user's file with the path of a bundled one has lines of its own`() {
  let path = "fr/irritants/a.lex"
  let head = "@language fr\n@kind irritants\n"
  let long = head + String(repeating: "# a\n", count: 20) + "waiting.a minus nul\n"
  let compiled = LexiconCompiler.compile(
    files: [LexiconFile(path: path, bytes: Array(long.utf8))],
    overlay: [LexiconFile(path: path, bytes: Array((head + "waiting.b minus nul\n").utf8))])
  #expect(compiled.errors.map(\.line) == [23, 3])
  #expect(compiled.errors.map(\.source) == ["waiting.a minus nul", "waiting.b minus nul"])
}

private func words(_ count: Int) -> String { (0..<count).map { "mot\($0)" }.joined(separator: " ") }

@Test func `More classes than an entry can name are told, and the others hold`() {
  let lines = (0..<300).map { "class.word is:class\($0) mot\($0)" } + ["overall.a -2 <class7> nul"]
  let lexicon = TestLexicon(lines.joined(separator: "\n"))
  #expect(Set(lexicon.result.errors.map(\.problem.message)) == ["more than 256 names of a class"])
  // One class is known before any is named.
  #expect(lexicon.result.errors.count == 45)
  #expect(lexicon.words(in: "mot263 nul, mot7 nul") == ["mot7 nul"])
}
