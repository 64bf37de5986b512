import Cues
import Testing
import Tokens

/// Compiles the body of one French file of entries, with the tables that are given.
func lexicon(_ entries: String, tables: [String: String] = [:]) -> LexiconCompiler.Result {
  var files = [
    LexiconFile(path: "fr/irritants/test.lex", bytes: Array("@language fr\n@kind irritants\n\(entries)\n".utf8))
  ]
  for (path, text) in tables { files.append(LexiconFile(path: path, bytes: Array(text.utf8))) }
  return LexiconCompiler.compile(files: files.sorted { $0.path < $1.path })
}

/// The words of each resolved cue, in brackets.
func spotted(_ text: String, by entries: String, tables: [String: String] = [:]) -> [String] {
  let lexicon = lexicon(entries, tables: tables).lexicon
  var spotter = CueSpotter(lexicon)
  var tokens: [Token] = []
  var cues: [Cue] = []
  Tokenizer().tokenize(text.utf8.span, into: &tokens)
  spotter.spot(tokens, in: text.utf8.span, into: &cues)
  CueSpotter.resolve(&cues, in: lexicon)
  let bytes = Array(text.utf8)
  return cues.map {
    String(decoding: bytes[Int(tokens[Int($0.first)].start)..<Int(tokens[Int($0.end) - 1].end)], as: UTF8.self)
  }
}

@Test(arguments: [
  ("attente", "L'ATTENTE est longue", ["ATTENTE"]),
  ("malpoli|grossier", "malpoli et grossier", ["malpoli", "grossier"]),
  ("=pêche", "la peche, la pêche", ["pêche"]),
  ("malpoli*", "malpolis malpolitesse", ["malpolis", "malpolitesse"]),
  ("incompréhensib*", "une facture incompréhensiblement longue", ["incompréhensiblement"]),
  ("pas … réponse", "pas de réponse", ["pas de réponse"]),
  ("pas … réponse", "pas une seule petite réponse", ["pas une seule petite réponse"]),
  ("pas … réponse", "pas un deux trois quatre réponse", []),
  ("pas … réponse", "pas cher, réponse rapide", []),
  ("rendez-vous|rdv manqué", "un rendez vous manqué, un rdv manqué", ["rendez vous manqué", "rdv manqué"]),
  ("rendez-vous", "mon rendez-vous", ["rendez-vous"]),
  (":-(", "nul :-(", [":-("]),
])
func `A pattern finds its words`(pattern: String, text: String, expected: [String]) {
  #expect(spotted(text, by: "overall.test -2 \(pattern)") == expected)
}
