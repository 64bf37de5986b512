import Findings
import Testing
import Verbatims

/// What was not so, is no more, or is set aside, in the bundled lexicons: the sign of each finding, in order.
@Suite struct `What is not so, in the bundled lexicons` {
  @Test(arguments: [
    ("The app could be faster.", "?"),
    ("It might have been cleaner.", "−"),
    ("The staff could've been friendlier.", "−"),
    ("The waiter could have smiled more.", "−"),
    ("It should have been quicker.", "−"),
    ("A little more patience would have been nice.", "−"),
    ("The driver couldn't have been kinder.", "+"),
    ("It could not have been easier.", "+"),
    ("Le service aurait pu être meilleur.", "−"),
    ("L'accueil aurait pu être un peu plus chaleureux.", "−"),
    ("Le conseiller aurait pu se montrer plus aimable.", "−"),
    ("La livraison aurait dû être plus rapide.", "−"),
    ("Le technicien aurait pu prévenir plus tôt.", "−"),
    ("Le site pourrait être plus clair.", "?"),
    ("Un peu plus d'écoute aurait été appréciable.", "−"),
    ("L'équipe n'aurait pas pu être plus gentille.", "+"),
  ])
  func `what could have been better was not good`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("It is not a scandal.", ""),
    ("It's not the end of the world.", ""),
    ("I don't mind waiting.", ""),
    ("We didn't mind the delay.", ""),
    ("I don't care about the price.", ""),
    ("They don't care about the customers.", "−"),
    ("Ce n'est pas un scandale.", ""),
    ("Ce n'est pas la fin du monde.", ""),
    ("Ça ne me dérange pas d'attendre.", ""),
    ("Peu m'importe le retard.", ""),
    ("They have never let me down.", "+"),
    ("Aucune panne depuis deux ans.", "+"),
  ])
  func `to deny an outrage, or not to mind, praises nothing`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("The bed was hardly comfortable.", "−"),
    ("The card was never declined.", "+"),
    ("The waiter was neither polite nor quick.", "−−"),
    ("The room was not clean nor comfortable.", "−−"),
    ("Le colis n'était pas abîmé.", "+"),
    ("L'appli ne plante jamais.", "+"),
    ("L'appli ne plante plus.", "+"),
    ("Le lit n'était guère confortable.", "−"),
    ("Le serveur n'était ni poli ni rapide.", "−−"),
  ])
  func `a negator reverses all that is read around it, and two side by side deny once`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("I'm not saying they are rude.", ""),
    ("Nobody is claiming it is a scam.", ""),
    ("It is not that the room was dirty.", ""),
    ("I can't say I was disappointed.", ""),
    ("I can't say the delivery was slow, nor that the box was damaged.", ""),
    ("I wouldn't say it was dirty or noisy.", ""),
    ("You can't say the staff are friendly or the food is good.", "−−"),
    ("I can't say the delivery was fast, nor that the box was intact.", "−−"),
    ("I don't think the staff were polite or the food good.", "−−"),
    ("Je ne dis pas qu'ils sont impolis.", ""),
    ("Je ne prétends pas que ce soit une arnaque.", ""),
    ("Je n'irai pas jusqu'à dire que c'est honteux.", ""),
    ("Ce n'est pas que le service soit lent.", ""),
    ("Je ne peux pas dire que c'était sale ni bruyant.", ""),
    ("On ne peut pas dire que la livraison ait été lente, ni le colis abîmé.", ""),
    ("On ne peut pas dire que la livraison ait été rapide, ni le colis intact.", "−−"),
    ("On ne peut pas dire que le personnel soit aimable ou que la chambre soit propre.", "−−"),
    ("Je ne trouve pas que la chambre soit propre ni que le lit soit confortable.", "−−"),
  ])
  func `a denied statement blames what it praises, and says nothing of what it blames`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("It wasn't the rude waiter that bothered me, it was the bill.", "−"),
    ("It's not the delay, it's the lack of information.", "−"),
    ("The problem isn't the price, it's the dirty rooms.", "−"),
    ("It was not so much the cold food as the rude waitress.", "−"),
    ("It's not the cheap price that brings me back, it's the friendly staff.", "+"),
    ("Ce n'est pas l'attente qui m'a gêné, c'est le mépris.", "−"),
    ("Ce n'est pas tant le retard que le manque d'information.", "−"),
    ("C'est moins le retard que le mépris qui m'a choquée.", "−"),
    ("Le problème n'est pas le retard, c'est le silence.", "−"),
    ("Ma réclamation ne porte pas sur la lenteur mais sur le vase cassé.", "−"),
  ])
  func `what is set aside to name something else is no finding`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("Before, the service was impeccable.", "−"),
    ("In the past the crew was always helpful.", "−"),
    ("Until last year the service was excellent.", "−"),
    ("It was fast before the update.", "−"),
    ("Once a great restaurant.", "−"),
    ("You have had sharp words from me before, but this was a lovely meal.", "+"),
    ("I have used them in the past and they were great.", "+"),
    ("Avant, le service était impeccable.", "−"),
    ("Le service était impeccable avant.", "−"),
    ("Le service était impeccable, avant.", "−"),
    ("Par le passé, les conseillers étaient à l'écoute.", "−"),
    ("Ce restaurant a été excellent, il ne l'est plus.", "−"),
    ("Au début c'était rapide, plus maintenant.", "−"),
    ("Avant le départ, tout était parfait.", "+"),
  ])
  func `praise of the past tells a loss`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("The app was slow, but since the update it is fast.", "+"),
    ("Now it is fast, whereas it was slow before.", "+"),
    ("Now the staff are rude, whereas they were friendly before.", "−"),
    ("The staff were friendly before, now they are rude.", "−"),
    ("It used to crash, now it works perfectly.", "+"),
    ("C'était lent mais depuis la mise à jour c'est rapide.", "+"),
    ("Avant c'était lent, maintenant c'est rapide.", "+"),
    ("Maintenant c'est lent, alors qu'avant c'était rapide.", "−"),
    ("Maintenant c'est rapide, alors qu'avant c'était lent.", "+"),
    ("It is expensive, but now it is fast.", "−+"),
  ])
  func `of then and now, what is so now stands`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("Faster replies would be nice.", "?"),
    ("Friendlier staff wouldn't hurt.", "?"),
    ("A simpler form would save everyone time.", "?"),
    ("Une réponse plus rapide serait appréciée.", "?"),
    ("Des horaires plus larges seraient bienvenus.", "?"),
    ("Des chaises plus confortables seraient les bienvenues.", "?"),
    ("Un site plus clair aiderait.", "?"),
    ("De meilleures explications seraient les bienvenues.", "?"),
    ("Plus de personnel ne ferait pas de mal.", "?"),
    ("Site facile à utiliser j'espère que le service client sera au top.", "+?"),
  ])
  func `a wish may begin with the quality that is wished`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }

  @Test(arguments: [
    ("I'm thinking twice about renewing.", MakeOrBreak.break),
    ("We are seriously considering leaving.", .break),
    ("I am tempted to switch.", .break),
    ("I hesitate to renew my contract.", .break),
    ("We're in two minds about coming back.", .break),
    ("J'hésite à rester.", .break),
    ("J'hésite à renouveler mon contrat.", .break),
    ("Je me demande si je vais rester client.", .break),
    ("Je ne suis pas sûr de renouveler.", .break),
  ])
  func `who hesitates to stay may go`(text: String, expected: MakeOrBreak) {
    #expect(RuleReader.bundled.read(text).analysis.findings.map(\.makeOrBreak) == [expected])
  }

  @Test(arguments: [
    "I would leave if I could.", "I would have left if the fees weren't so high.", "Je partirais si je pouvais.",
    "Je serais partie si les frais n'étaient pas si élevés.",
  ])
  func `who would leave does not, but it marks`(text: String) throws {
    let finding = try #require(RuleReader.bundled.read(text).analysis.findings.first)
    #expect(finding.makeOrBreak == nil)
    #expect(finding.isMomentOfTruth)
  }

  @Test(arguments: [
    ("Bravo, three weeks for a transfer.", "−"),
    ("Hats off: two hours on hold.", "−"),
    ("Congratulations on losing my order again.", "−"),
    ("Three hours on hold, fantastic service.", "−"),
    ("Bravo, trois semaines pour un virement.", "−"),
    ("Bravo pour les trois heures d'attente.", "−"),
    ("Bravo les gars, encore un colis cassé.", "−"),
    ("Belle performance, quatre heures de retard.", "−"),
    ("Merci de m'avoir fait perdre mon temps.", "−"),
    ("Fantastic service.", "+"),
    ("Merci pour le remboursement rapide.", "+"),
  ])
  func `praise of a bad thing mocks`(text: String, expected: String) {
    #expect(RuleReader.bundled.read(text).kinds == expected)
  }
}
