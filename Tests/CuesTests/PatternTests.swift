import Testing

@Test(arguments: [
  ("attente", "L'ATTENTE est longue", ["ATTENTE"]),
  ("malpoli|grossier", "malpoli et grossier", ["malpoli", "grossier"]),
  ("=pêche", "la peche, la PÊCHE", ["PÊCHE"]),
  ("malpoli*", "malpolis, malpolitesse", ["malpolis", "malpolitesse"]),
  ("incompréhensib*", "une facture incompréhensiblement longue", ["incompréhensiblement"]),
  ("grossier grossier*", "un grossier grossièrement", ["grossier grossièrement"]),
  ("pas de réponse", "Pas de réponse.", ["Pas de réponse"]),
  ("pas … réponse", "pas de réponse", ["pas de réponse"]),
  ("pas … réponse", "pas une seule petite réponse", ["pas une seule petite réponse"]),
  ("pas … réponse", "pas un deux trois quatre réponse", []),
  ("pas … réponse", "pas cher, réponse rapide", []),
  ("pas … réponse", "pas cher\nréponse rapide", []),
  ("pas … réponse … jour", "pas eu de réponse à ce jour", ["pas eu de réponse à ce jour"]),
  ("rendez-vous|rdv manqué", "un rendez vous manqué, un rdv manqué", ["rendez vous manqué", "rdv manqué"]),
  ("rendez-vous", "mon rendez-vous", ["rendez-vous"]),
  ("à l' écoute", "à l’écoute", ["à l’écoute"]),
  ("l'écoute", "à l’écoute", ["l’écoute"]),
  (":-(", "nul :-(", [":-("]),
  ("nul # fermé", "fermé nul", ["nul"]),
  ("trop|", "trop", []),
])
func `A pattern finds its words`(pattern: String, text: String, expected: [String]) {
  #expect(TestLexicon("overall.test -2 \(pattern)").words(in: text) == expected)
}

@Test(arguments: [(" ", ""), (" … ", " zut")])
func `A pattern finds its words, however many`(between: String, filler: String) {
  let words = (0..<64).map {
    "mot" + String(repeating: "a", count: $0 % 8 + 1) + String(repeating: "b", count: $0 / 8 + 1)
  }
  let text = words.joined(separator: filler + " ")
  #expect(TestLexicon("overall.test -2 \(words.joined(separator: between))").words(in: text) == [text])
}

@Test(arguments: [
  (
    "class.agent is:agent vendeur|vendeuse\noverall.test -2 <agent> … nul", "un vendeur vraiment nul",
    ["vendeur vraiment nul"]
  ),
  ("class.agent is:agent service client\noverall.test -2 <agent> nul", "service client nul", ["service client nul"]),
  ("shifter.not flip pas|aucune\noverall.test -2 <negation> … réponse", "aucune réponse", ["aucune réponse"]),
  ("boundary.but pivot mais\noverall.test -2 pas … réponse", "pas cher mais réponse", ["mais"]),
])
func `A class stands for its words, and no gap crosses a boundary word`(lines: String, text: String, expected: [String])
{
  #expect(TestLexicon(lines).words(in: text) == expected)
}

@Test(arguments: [
  ("^ réparez le|la", "Réparez la clim. Vous réparez la clim.", ["Réparez la"]),
  ("^ réparez le|la", "Triste lieu, réparez le toit ; et réparez la porte", ["réparez le"]),
  ("^ réparez … porte", "🙏 réparez cette vieille porte", ["réparez cette vieille porte"]),
  ("^ dommage", "Dommage. C'est dommage.\nDommage", ["Dommage", "Dommage"]),
  ("^ moins|plus de", "3 moins de bruit, plus de bruit", ["plus de"]),
  ("^^ nul", "^^ nul", ["^^ nul"]),
])
func `A pattern that opens a clause has no word before it`(pattern: String, text: String, expected: [String]) {
  #expect(TestLexicon("overall.test -2 \(pattern)").words(in: text) == expected)
}

@Test(arguments: [
  ("porte casse $", "La porte casse. La porte casse vite", ["porte casse"]),
  ("porte casse $", "La porte casse, la vitre tient", ["porte casse"]),
  ("porte … casse $", "cette porte bleue casse", ["porte bleue casse"]),
  ("^ casse $", "Casse. Tout casse", ["Casse"]),
])
func `A pattern that closes a clause has no word behind it`(pattern: String, text: String, expected: [String]) {
  #expect(TestLexicon("overall.test -2 \(pattern)").words(in: text) == expected)
}

@Test(arguments: [
  ("class.customer is:customer client", "mon client", []),
  ("class.customer is:customer,recourse:lawyer avocat", "mon avocat", ["avocat"]),
  ("class.customer is:customer,effort:chase relance", "ma relance", ["relance"]),
  ("shifter.was past était", "elle était là", []),
  ("shifter.was past,stage:use marchait", "elle marchait", ["marchait"]),
  ("shifter.was past,recourse:court plaidait", "il plaidait", ["plaidait"]),
])
func `A word of a class or of the past is a cue where its entry says more`(
  line: String, text: String, expected: [String]
) {
  #expect(TestLexicon(line).words(in: text) == expected)
}

@Test func `A cue comes by its first token, the longer first, then by entry`() {
  let lexicon = TestLexicon(
    "theme.a theme:price service\nstage.b stage:use service client\nchannel.c channel:app client")
  #expect(lexicon.words(in: "service client") == ["service client", "service", "client"])
}
