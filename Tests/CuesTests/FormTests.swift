import Cues
import Testing

private let tables = [
  "paradigms": """
  v-er -er lemma
  v-er -ait imperfect
  v-er -é participle
  adj - lemma
  adj -s plural
  adj -e feminine
  """,
  "forms": """
  parler v-er
  être irregular
  suis être present
  été être participle
  impoli adj
  """,
]

@Test(arguments: [
  ("~parler", "il parlait, parlé, parler", ["parlait", "parlé", "parler"]),
  ("~être|nul", "je suis nul, j'ai été", ["suis", "nul", "été"]),
  ("~impoli", "impolie et impolis", ["impolie", "impolis"]),
  ("~inconnu", "inconnu inconnue", ["inconnu"]),
])
func `A lemma stands for its forms, and for itself where none are known`(
  pattern: String, text: String, expected: [String]
) {
  #expect(TestLexicon("overall.test -2 \(pattern)", tables: tables).words(in: text) == expected)
}

@Test func `Finite verb forms are told apart`() {
  let flags = TestLexicon("overall.test -2 nul", tables: tables).flags(in: "parlait parlé suis nul")
  #expect(flags.map { $0.contains(.finiteVerb) } == [true, false, true, false])
  #expect(flags.allSatisfy { $0.contains([.known, .french]) })
}

@Test(arguments: [
  ("forms", "parlir v-er", "'parlir' does not end in 'er'"),
  ("forms", "parler v-ir", "unknown paradigm 'v-ir'"),
  ("forms", "parler", "a row of another shape"),
  ("forms", "suis être now", "unknown feature 'now'"),
  ("paradigms", "v-er ait imperfect", "a row of another shape"),
])
func `A row that cannot be inflected is a mistake`(kind: String, row: String, message: String) {
  var tables = tables
  tables[kind, default: ""] += "\n" + row
  #expect(TestLexicon("", tables: tables).result.errors.map(\.problem.message) == [message])
}
