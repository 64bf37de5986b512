import Testing
import Tokens

private func marks(_ text: String, _ index: Int) -> Token.Marks { tokens(text)[index].marks }

@Test(
  arguments: [
    ("Nul", [.capitalized]), ("NUL", [.capitalized, .allCapitals]), ("nUL", []), ("A", [.capitalized]),
    ("ÉTÉ", [.capitalized, .allCapitals]), ("Été", [.capitalized]), ("MP3", [.capitalized, .allCapitals]),
    ("INADMISSIBLE", [.capitalized, .allCapitals]), ("Inadmissible", [.capitalized]),
    ("S.A.V.", [.capitalized, .allCapitals]),
  ] as [(String, Token.Marks)])
func `Capitals leave their marks`(text: String, expected: Token.Marks) {
  #expect(marks(text, 0) == expected)
}

@Test func `Tokens tell how they are tied`() {
  #expect(marks("l'eau", 1) == .joined)
  #expect(marks("don't", 1) == .joined)
  #expect(marks("rendez-vous", 1) == .hyphenated)
  #expect(marks("rendez‑vous", 1) == .hyphenated)
  #expect(marks("10–14", 1) == .hyphenated)
  #expect(marks("dit-elle", 1) == .hyphenated)
  #expect(marks("est-ÉCRIT", 1) == [.hyphenated, .capitalized, .allCapitals])
  #expect(marks("a b", 1) == [])
  #expect(marks("a - b", 2) == [])
  #expect(marks("3j", 1) == .joined)
  #expect(marks("fin.", 1) == .joined)
}

@Test(
  arguments: [
    ("!", [.exclamation]), ("?", [.question]), ("!!", [.exclamation]), ("!!!", [.exclamation, .emphatic]),
    ("?!", [.question, .exclamation, .emphatic]), ("...", [.emphatic]), ("…", [.emphatic]), ("..", []), (".", []),
    ("‼️", [.exclamation]),
  ] as [(String, Token.Marks)])
func `Sentence ends tell what they hold`(text: String, expected: Token.Marks) {
  #expect(kinds("fin \(text)").last == .sentenceEnd)
  #expect(marks("fin \(text)", 1) == expected)
}
