import Findings
import Testing
import Verbatims

/// What the grammar files of the bundled lexicons make of a sentence: the sign of each finding, in order.
@Suite struct `Grammar, in the bundled lexicons` {
  @Test(arguments: [
    ("With my former provider the service was always fast.", ""),
    ("My previous energy supplier had a great app.", ""),
    ("At other hotels the breakfast is delicious.", ""),
    ("Much friendlier than my old bank.", "+"),
    ("My last bank was great, this one is awful.", "−"),
    ("Mon ancien assureur était excellent.", ""),
    ("Chez mon ancien opérateur le service était rapide.", ""),
    ("Dans d'autres hôtels le petit déjeuner est délicieux.", ""),
    ("Bien plus aimable que mon ancienne banque.", "+"),
    ("Mon ancienne banque était parfaite, celle-ci est nulle.", "−"),
  ])
  func `praise of another firm is none of this one`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("The staff used to be friendly.", "−"),
    ("The app used to work well.", "−"),
    ("It was once a great restaurant.", "−"),
    ("Service was better before.", "−"),
    ("I got used to the friendly staff.", "+"),
    ("The service used to be slow but now it is fast.", "+"),
    ("Autrefois le personnel était aimable.", "−"),
    ("Le service était meilleur avant.", "−"),
    ("C'était mieux avant.", "−"),
  ])
  func `what was so once is so no more`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("Not once did anyone apologise.", "−"),
    ("Not once was I disappointed.", "+"),
    ("At no point did I feel rushed.", "+"),
    ("Under no circumstances would I go back.", "−"),
    ("Nowhere else is the food so good.", "+"),
    ("Pas une seule fois on ne m'a rappelé.", "−"),
    ("À aucun moment on ne m'a prévenu.", "−"),
    ("Jamais on ne m'a rappelé.", "−"),
    ("Pas une seule fois je n'ai été déçu.", "+"),
    ("Jamais je n'ai été aussi bien reçu.", "+"),
  ])
  func `a negator may stand first`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("Is there a fee for late payment?", ""),
    ("Do you charge extra for cancelling a booking?", ""),
    ("How do I report a stolen card?", ""),
    ("What should I do if the item arrives damaged?", ""),
    ("Will I be charged if I cancel?", ""),
    ("Est-ce qu'il y a des frais si je résilie ?", ""),
    ("Où signaler une erreur de facture ?", ""),
    ("Que faire en cas de panne ?", ""),
    ("Quels sont les frais de résiliation ?", ""),
    ("Faut-il payer des frais pour un retrait à l'étranger ?", ""),
    ("How can you charge me twice?", "−"),
    ("Why does it take 3 weeks?", "−"),
    ("Why was I charged twice?", "−"),
    ("Isn't it outrageous?", "−"),
    ("Comment pouvez-vous me facturer deux fois ?", "−"),
    ("Comment peut-on être aussi désagréable avec un client ?", "−"),
    ("Pourquoi faut-il attendre trois semaines ?", "−"),
  ])
  func `a plain question for information blames nothing, a rhetorical one does`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("I was promised a refund, I got nothing.", "−"),
    ("They assured me it was fixed, it was not.", "−"),
    ("They promised a refund by Friday, and it came.", ""),
    ("Ils avaient promis un rappel, rien.", "−"),
    ("On m'a assuré que c'était réglé, ça ne l'est pas.", "−"),
    ("Ils avaient promis un rappel et ils ont rappelé.", ""),
  ])
  func `a promise is blame where the next words deny it`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("Pas d'attente et un personnel aimable.", "+"),
    ("Aucune attente et un accueil chaleureux.", "++"),
    ("It was not clean and comfortable.", "−"),
    ("Le lit n'est pas propre et confortable.", "−"),
    ("They didn't help me.", "−"),
  ])
  func `a negator ends at a conjunction, and leaves no remnants`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("I wish the rooms were larger and the staff a bit friendlier.", "??"),
    ("I wish the rooms were larger and the staff were friendly.", "?+"),
    ("Il faudrait des chambres plus grandes et un personnel plus aimable.", "??"),
    ("Il faudrait un personnel aimable et compétent.", "?"),
    ("I would like to thank Anna and the helpful team.", "+"),
    ("Communication could be better.", "?"),
    ("The rooms could be cleaner.", "?"),
    ("The staff could have been friendlier.", "−"),
  ])
  func `what a conjunction puts beside a wish is wished, too`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("It wasn't the price that bothered me, it was the wait.", "−"),
    ("Ce n'est pas le prix qui m'a gêné, c'est l'attente.", "−"),
    ("It's not the decor that makes this place great, it's the people.", "+"),
  ])
  func `of a cleft the thing is denied, not the feeling`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("Pas beaucoup de moyens les tarifs sont très raisonnables.", "+"),
    ("Je ne trouve pas les tarifs raisonnables.", "−"),
    ("Je ne pense pas que les tarifs soient raisonnables.", "−"),
    ("I don't think the staff were friendly.", "−"),
    ("No fuss in the hall the staff were friendly.", "++"),
  ])
  func `a negator ends where a statement begins without a mark`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test func `a word that parts clauses in the other language parts none in this one`() {
    let texts = [
      "They picked the car up at work and brought it back.", "They picked the van up at work and brought it back.",
    ]
    #expect(texts.map { RuleReader.bundled.read($0).kinds } == ["+", "+"])
  }

  @Test(arguments: [
    ("Ils n'ont rien changé au menu On reviendra", "+"),
    ("Ils n'ont rien de plus que La Poste est aimable", "−"),
    ("I have not seen a menu The staff were friendly", "+"),
    ("I Did Not Find The Staff Were Friendly", "−"),
  ])
  func `a sentence begins at a capital whose mark was left out`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("Nothing service was excellent.", "+"),
    ("Nothing all good.", "+"),
    ("Nothing very pleased with the ward.", "+"),
    ("Nothing about the service was excellent.", "−"),
    ("Nothing on the menu was good.", "−"),
  ])
  func `an answer of nothing denies no praise behind it`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("Au lieu de récompenser la fidélité, ils augmentent les prix.", "−−"),
    ("They charged me twice instead of being helpful.", "−−"),
  ])
  func `what was done instead of something good leaves it wanting`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("I was a bit worried at first, it went well.", "+"),
    ("J'étais un peu inquiète au début, tout s'est bien passé.", "+"),
    ("I did not expect such kindness.", "+"),
    ("Je ne m'attendais pas à une telle gentillesse.", "+"),
    ("J'avais peur que ce soit compliqué.", ""),
    ("The money will go back to my card.", ""),
    ("L'argent reviendra sur mon compte.", ""),
  ])
  func `what was feared or unforeseen, and what only goes back, judges nothing`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }
}
