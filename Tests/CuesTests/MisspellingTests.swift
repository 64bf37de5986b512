import Cues
import Testing

private let tables = ["keyboard": "azertyuiop qsdfghjklm wxcvbn"]

@Test(arguments: [
  ("remboursement", "rembousrement", true),
  ("remboursement", "remboursemment", true),
  ("remboursement", "rembousement", true),
  ("remboursement", "rembourqement", true),
  ("remboursement", "remboursexent", false),
  ("remboursement", "emboursement", false),
  ("remboursement", "zemboursement", false),
  ("remboursement", "rembousrementt", false),
  ("facture", "factrue", true),
  ("nuls", "nulss", false),
  ("trop", "trooop", true),
  ("cool", "cooool", true),
])
func `A slip in a long word is read as the word that is meant`(word: String, typed: String, isRead: Bool) {
  let lexicon = TestLexicon("overall.test -2 \(word)", tables: tables)
  #expect(lexicon.words(in: typed) == (isRead ? [typed] : []))
}

@Test func `Words of the lexicon, and words that are barred, are never corrected`() {
  let spelled = tables.merging(["spellings": "bcp beaucoup\n!confient"]) { $1 }
  let lexicon = TestLexicon("overall.a -2 content\noverall.b -2 contient\noverall.c -2 beaucoup", tables: spelled)
  #expect(lexicon.cues(in: "contient").map(\.concept) == ["overall.b"])
  #expect(lexicon.words(in: "confient") == [])
  #expect(lexicon.words(in: "bcp") == ["bcp"])
}

@Test func `A corrected word is told`() {
  let flags = TestLexicon("overall.test -2 facture", tables: tables).flags(in: "factrue facture")
  #expect(flags.map { $0.contains(.corrected) } == [true, false])
}
