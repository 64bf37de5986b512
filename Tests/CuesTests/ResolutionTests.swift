import Testing

@Test(arguments: [
  ("overall.a -2 mal\noverall.b +1 pas mal", "pas mal", ["pas mal"]),
  ("shifter.not flip pas\noverall.b +1 pas mal", "pas mal", ["pas mal"]),
  ("stage.a stage:use service\noverall.b -2 service nul", "service nul", ["service nul", "service"]),
  ("stage.a stage:use service\nkeep.a keep service client", "service client", ["service client"]),
  ("overall.a -2 mal\nkeep.a keep mal", "mal", ["mal", "mal"]),
  ("overall.a -2 service nul\noverall.b -2 nul part", "service nul part", ["service nul", "nul part"]),
  ("shifter.not flip ne … pas\noverall.a +1 convient", "ne me convient pas", ["ne me convient pas", "convient"]),
  (
    "communication.a -2 jamais répondu\nrupture.b rupture:no_answer jamais répondu … mails", "jamais répondu aux mails",
    ["jamais répondu aux mails", "jamais répondu"]
  ),
  (
    "shifter.not flip pas\noverall.a +2 récompense … fidélité\noverall.b -2 récompense <negation> la fidélité",
    "récompense pas la fidélité", ["récompense pas la fidélité"]
  ),
  (
    "shifter.not flip pas\noverall.a +2,decides:make y retournerai\noverall.b -3,decides:break retournerai <negation>",
    "y retournerai pas", ["retournerai pas"]
  ),
  ("shifter.too x1.5 bien trop\noverall.a +1 bien", "bien trop", ["bien trop"]),
])
func `A longer cue hides what it holds`(lines: String, text: String, expected: [String]) {
  #expect(TestLexicon(lines).words(in: text) == expected)
}
