import Cues
import Testing
import Tokens

/// Patterns of "service" that are of one language alone, and of both: side by side, with a gap, and of one word.
private let lexicon = LexiconCompiler.compile(
  files: [
    (
      "en/irritants/test.lex",
      "@language en\n@kind irritants\noverall.en_side -2 service nul\noverall.en_gap -2 service … lent\n"
    ),
    (
      "fr/irritants/test.lex",
      "@language fr\n@kind irritants\noverall.fr_side -2 service lent\noverall.fr_gap -2 service … mou\n"
        + "overall.fr_word -2 mou\n"
    ),
    ("shared.lex", "@kind irritants\noverall.all_side -2 service client\noverall.all_gap -2 service … absent\n"),
  ].map { LexiconFile(path: $0.0, bytes: Array($0.1.utf8)) }
).lexicon

private func concepts(_ text: String, speaking languages: SpokenLanguages) -> Set<String> {
  var spotter = CueSpotter(lexicon)
  var tokens: [Token] = []
  var cues: [Cue] = []
  let bytes = Array(text.utf8)
  Tokenizer().tokenize(bytes.span, into: &tokens)
  spotter.lookUp(tokens, in: bytes.span)
  spotter.match(tokens, in: bytes.span, speaking: languages, into: &cues)
  return Set(
    cues.map { String(decoding: lexicon.conceptName(lexicon.entries[Int($0.entry)].concept), as: UTF8.self) })
}

@Test(arguments: [
  (
    SpokenLanguages.french,
    ["overall.fr_side", "overall.fr_gap", "overall.fr_word", "overall.all_side", "overall.all_gap"]
  ),
  (.english, ["overall.en_side", "overall.en_gap", "overall.all_side", "overall.all_gap"]),
  (
    .both,
    [
      "overall.fr_side", "overall.fr_gap", "overall.fr_word", "overall.en_side", "overall.en_gap", "overall.all_side",
      "overall.all_gap",
    ]
  ),
])
func `A pattern is met in a text that may speak its language, and one of no language in each`(
  languages: SpokenLanguages, expected: [String]
) {
  let text = "service lent. service tout mou. service nul. service si lent. service client. service fort absent"
  #expect(concepts(text, speaking: languages) == Set(expected))
}
