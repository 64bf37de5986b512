import Cues
import Testing
import Tokens

private let lexicon = TestLexicon(
  """
  waiting.mine -2 j'ai attendu
  overall.that -2 c'est nul
  shifter.not flip n'
  errors.agree -2 pas d'accord
  quantity.day unit:d jour|jours|j
  quantity.metre unit:km m
  language.pronoun language:fr j'|c'|d'|m'|s'|t'
  waiting.days -2 <duration>=3d encore
  """)

@Test(arguments: [
  ("j'ai attendu", ["j'ai attendu"]), ("j ai attendu", ["j ai attendu"]), ("J ai attendu", ["J ai attendu"]),
  ("c est nul", ["c est nul"]), ("pas d accord", ["pas d accord"]), ("j attendu ai", []), ("j-ai attendu", []),
  ("5 j encore", ["5 j encore"]), ("c, est nul", []),
])
func `An apostrophe that was lost before a vowel is read as if it stood`(text: String, expected: [String]) {
  let words = lexicon.cues(in: text).filter { !$0.concept.hasPrefix("language") && !$0.concept.hasPrefix("quantity") }
  #expect(words.map(\.words) == expected)
}

private let english = TestLexicon(
  """
  shifter.not flip not|n't
  class.run_together is:run_together dont|doesnt|cant|wont
  resolution.help -2 ca|can|does n't help
  communication.silent -2 n't|never … answer
  overall.broken -2 thing|it … does n't … work
  overall.timid -2 dar* n't ask
  """, language: "en")

@Test(arguments: [
  ("can't help", ["can't help"]), ("They cant help", ["cant help"]), ("it doesnt help", ["doesnt help"]),
  ("they wont help", []), ("they dont ever answer", ["dont ever answer"]),
  ("the thing just doesnt really work", ["thing just doesnt really work"]), ("cantor, help", []),
  ("daren't ask", ["daren't ask"]),
])
func `A verb and its n't that lost their apostrophe are found as if it stood`(text: String, expected: [String]) {
  let words = english.cues(in: text).filter { !$0.concept.hasPrefix("shifter") && !$0.concept.hasPrefix("class") }
  #expect(words.map(\.words) == expected)
}
