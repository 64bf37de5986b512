import Findings
import Testing
import Verbatims

/// What is said but was not lived: conditions, questions, wishes.
@Suite struct `What was not lived` {
  @Test(arguments: [
    ("si bon", []), ("si mot mauvais", []), ("bon si mot", ["+[bon]"]), ("si mot. bon", ["+[bon]"]),
    ("si mot, bon", ["+[bon]"]), ("si faudrait mot", ["?[faudrait mot]"]),
  ])
  func `an irrealis voids what follows in its clause, wishes apart`(text: String, signs: [String]) {
    #expect(RuleReader.few.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("bon ?", []), ("excellent ?", ["+[excellent]"]), ("mauvais ?", ["−[mauvais]"]), ("mot ? bon", ["+[bon]"]),
  ])
  func `a mild positive word in a question is no praise`(text: String, signs: [String]) {
    #expect(RuleReader.few.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("faudrait un bon mot", ["?[faudrait un bon mot]"]),
    ("faudrait un excellent mot", ["?[faudrait un excellent mot]"]),
    ("bon faudrait un mot.", ["+[bon]", "?[faudrait un mot]"]),
    ("faudrait mot, bon", ["?[faudrait mot]", "+[bon]"]),
    ("faudrait mot mauvais", ["?[faudrait mot mauvais]", "−[mauvais]"]),
  ])
  func `praise inside a wish says what is missing`(text: String, signs: [String]) {
    #expect(RuleReader.few.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    "Si la chambre est propre, dites-le-moi.", "Avez-vous un bon restaurant ?", "J'espère que la chambre sera propre.",
    "If the room is clean, tell me.", "Do you have a good restaurant?", "I hope the room will be clean.",
  ])
  func `gives no praise in the bundled lexicons`(text: String) {
    #expect(RuleReader.bundled.read(text).analysis.findings.allSatisfy { $0.kind == .expectation })
  }

  @Test(arguments: [
    "Il faudrait un accueil plus aimable.", "Il faudrait ouvrir le samedi.", "I wish the staff were friendlier.",
    "Please add a dark mode.", "Pourriez-vous remplacer la vitre rayée ?", "Changez vos matelas.",
    "Il faut former les vendeurs.", "Une réponse serait la moindre des choses.", "Answer your customers.",
    "Would it be possible to move the appointment?", "Improve the lighting in the car park.", "Less advertising.",
  ])
  func `wishes are expectations in the bundled lexicons`(text: String) {
    #expect(RuleReader.bundled.read(text).analysis.findings.map(\.kind) == [.expectation])
  }

  @Test(arguments: [
    "Une caisse plus basse pour les fauteuils.", "Des réponses plus rapides au courrier.", "Un meilleur chauffage.",
    "Mieux indiquer les vestiaires.", "Prévenir avant les hausses de prix.", "Être informé des retards.",
    "Que les délais soient respectés.", "Plus de poubelles le long de la plage.", "Quicker answers to letters.",
    "Fewer delays.",
    "Perhaps more hooks in the cubicles.", "A better microphone for the guide.", "Warn passengers about the delays.",
    "Have more bins.", "Please warn patients about the delays.", "Keep prices down.",
  ])
  func `phrases without a verb wish for what they compare with nothing`(text: String) {
    #expect(RuleReader.bundled.read(text).analysis.findings.map(\.kind) == [.expectation])
  }

  @Test(arguments: [
    "Une caisse plus basse est en place.", "Des réponses plus rapides qu'ailleurs.", "De plus, le site est clair.",
    "Une des meilleures tables.", "Un vrai plus.", "Une attente plus longue.",
    "Que ce soit le lit ou le bain, parfait.",
    "Quicker answers than elsewhere.", "Better lifts were put in.", "More queues.", "Better off without them.",
    "More than a year later, they are friendly.", "They keep prices down.", "Great screen, bigger keys, better sound.",
  ])
  func `a verb, a comparison or blame takes the wish away`(text: String) {
    #expect(RuleReader.bundled.read(text).analysis.findings.allSatisfy { $0.kind != .expectation })
  }

  @Test(arguments: [
    ("plus bon", ["?[plus bon]"]), ("plus bon recommande", ["+[bon]"]), ("mot, plus bon", ["+[bon]"]), ("plus", []),
    ("plus mot mauvais", ["−[mauvais]"]), ("plus que bon", ["+[bon]"]), ("moins mauvais", ["?[moins mauvais]"]),
  ])
  func `a phrase wishes only where it is a whole sentence without a verb`(text: String, signs: [String]) {
    let reader = RuleReader(
      """
      overall.wished wish,yields ^ plus
      overall.wished wish,yields,void ^ moins
      shifter.compared yields ^ plus que
      quality.good +2 bon
      quality.bad -2 mauvais
      language.fr language:fr recommande
      """)
    #expect(reader.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("mot serait bon", []), ("plat mot bon", ["+[plat mot bon]"]), ("plat serait bon", []),
    ("plat serait mauvais", ["−[plat serait mauvais]"]),
  ])
  func `voids praise in whose gap an irrealis stands`(text: String, signs: [String]) {
    let reader = RuleReader(
      """
      quality.good +2 plat … bon
      quality.bad -2 plat … mauvais
      overall.good +2 bon
      shifter.would void serait
      """)
    #expect(reader.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("The bed could be more comfortable.", Kind.expectation),
    ("The staff could have been a little more helpful.", .irritant),
  ])
  func `what could be more so is wished, and what could have been was lacking, in the bundled lexicons`(
    text: String, kind: Kind
  ) {
    #expect(RuleReader.bundled.read(text).analysis.findings.map(\.kind) == [kind])
  }
}
