import Cues
import Testing

/// Concepts, readings, classes, quantities, prefixes, gaps and guards, and the tables of a language.
private let entries = """
  class.not flip ne … pas|jamais
  class.day is:weekday lundi|mardi
  waiting.long -3,effort:chase,stage:leave,decides:break ~attendre … <duration>=2h
  waiting.day -1 attendre <weekday>
  @sector bank restaurant
  friendliness.rude -2 désagréable|malpoli*
  number.two number:2 deux
  number.dozen number:12 une douzaine
  unit.hour unit:h heure|heures
  overall.good +2 bien
  """

private let tables = [
  "forms": "attendre v-re", "paradigms": "v-re -re lemma\nv-re -ais imperfect\nv-re -u participle",
  "spellings": "atendre attendre", "abbreviations": "svp", "keyboard": "azertyuiop qsdfghjklm wxcvbn",
]

/// What an image holds when it is read again from memory of its own.
private func read(_ image: [UInt8], _ files: [LexiconFile]) -> Lexicon? {
  image.withUnsafeBytes { Lexicon.read(image: $0, files: files) }
}

@Test func `An image gives the lexicon back, to the letter`() throws {
  let lexicon = TestLexicon(entries, tables: tables)
  let image = lexicon.lexicon.image()
  #expect(image.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "o")).contains($0) })
  let back = try #require(read(image, lexicon.files))
  #expect(back.image() == image)
  #expect(back.entries == lexicon.lexicon.entries)
  #expect(back.checksum == lexicon.lexicon.checksum)
  #expect(back.size == lexicon.lexicon.size)
  #expect(String(decoding: back.source(of: 3), as: UTF8.self) == "fr/irritants/test.lex:6")
}

@Test(arguments: [
  "J'ai attendu deux heures.", "Il faut atendre lundi.", "Malpolies, une douzaine.", "Tout va bien svp.",
])
func `A lexicon read from an image finds the same cues`(text: String) throws {
  let lexicon = TestLexicon(entries, tables: tables)
  let back = try #require(read(lexicon.lexicon.image(), lexicon.files))
  #expect(TestLexicon.cues(in: text, back).map(\.concept) == lexicon.cues(in: text).map(\.concept))
}

@Test(arguments: 0..<8) func `An image holds names of any length`(length: Int) throws {
  let lexicon = TestLexicon("overall.\(String(repeating: "a", count: length + 1)) -2 nul")
  let back = try #require(read(lexicon.lexicon.image(), lexicon.files))
  #expect(back.conceptName(0).elementsEqual(lexicon.lexicon.conceptName(0)))
}

@Test func `An image of other files is none of these`() {
  let image = TestLexicon("overall.a -2 nul").lexicon.image()
  #expect(read(image, TestLexicon("overall.a -3 nul").files) == nil)
  #expect(read([], TestLexicon("overall.a -2 nul").files) == nil)
}
