import Testing
import Tokens

@Test(arguments: [
  ("Éléphant", "elephant"), ("CŒUR", "coeur"), ("ex æquo", "ex aequo"), ("Straße", "strasse"), ("ﬁn", "fin"),
  ("Ｆｕｌｌ", "full"), ("e\u{301}te\u{301}", "ete"), ("l’été", "l'ete"), ("𝗚𝗿𝗮𝘀", "gras"), ("Ξένος", "ξενος"),
  ("ПРИВЕТ", "привет"),
  ("doux\u{AD}ce", "douxce"), ("Łódź", "lodz"), ("ñ Ç", "n c"), ("tiếng", "tieng"),
])
func `Folding takes case, accents and shapes away`(text: String, folded: String) {
  var bytes: [UInt8] = []
  Tokenizer().fold(text.utf8.span, into: &bytes)
  #expect(String(decoding: bytes, as: UTF8.self) == folded)
}

@Test(arguments: [
  ("trèèès", "tres"), ("sooo", "so"), ("SOOOO", "so"), ("merciiii", "merci"), ("nuuuuullllll", "nul"),
  ("e\u{301}e\u{301}e\u{301}norme", "enorme"), ("abcdefghooo", "abcdefgho"), ("abcdefgggh", "abcdefgh"),
  ("incroyaaaaablement", "incroyablement"), ("hhhh", "h"),
])
func `Letters three times in a row stand once in the key`(text: String, key: String) {
  #expect(keys(text) == [key])
  #expect(tokens(text)[0].marks.contains(.stretched))
}

@Test(arguments: ["créée", "x1000", "aller", "CREEE", "oui", "bookkeeper"])
func `Accents tell letters apart, digits do not stretch`(text: String) {
  #expect(tokens(text)[0].marks.contains(.stretched) == (text == "CREEE"))
}

@Test func `The signature tells which accents stood where`() {
  func accents(_ word: String) -> UInt16 { tokens(word)[0].accents }
  #expect(accents("peche") == 0)
  #expect(Set(["pêche", "péché", "pèche", "pechè", "péche", "pêché"].map(accents)).count == 6)
  #expect(accents("PÊCHE") == accents("pêche"))
  #expect(accents("pe\u{302}che") == accents("pêche"))
  #expect(accents("trèèèès") == accents("très"))
  #expect(accents("cœur") == 0)
  #expect(accents("œuvré") == accents("oeuvré"))
  #expect(accents("tiếng") == accents("tie\u{302}\u{301}ng"))
}

@Test func `A word of more than sixteen bytes keeps eight and a hash`() {
  let sixteen = tokens("professionnalism")[0].key
  let seventeen = tokens("professionnalisme")[0].key
  #expect(sixteen.isWhole && sixteen.description == "professionnalism")
  #expect(!seventeen.isWhole && seventeen.low == sixteen.low)
  #expect(seventeen == tokens("PROFESSIONNALISME")[0].key)
  #expect(seventeen != tokens("professionnalismf")[0].key)
  #expect(Key(folded: "professionnalisme".utf8.span) == seventeen)
}

@Test func `A word's key is that of its token`() {
  for word in ["Déçu", "trèèès", "anticonstitutionnellement", "iPhone7", "aujourd’hui"] {
    #expect(Tokenizer().key(of: word.utf8.span) == tokens(word)[0].key)
  }
}
