import Findings
import Testing
import Verbatims

/// What was told beforehand against what came of it: the sign of each finding and its theme.
@Suite struct `What was told and what came` {
  private static func read(_ text: String) -> String { RuleReader.bundled.read(text).themes.joined(separator: " ") }

  @Test(arguments: [
    ("The roofer quoted 700 and billed us 950.", "−fees"),
    ("The estimate was $400. The final bill was $720.", "−fees"),
    ("They took £60 instead of the £45 on the label.", "−fees"),
    ("I was told three days, it took five weeks.", "−timeliness"),
    ("They said Wednesday; it is Saturday.", "−timeliness"),
    ("They promised Friday and came on Monday.", "−timeliness"),
    ("We were booked for 10 and seen at 12.", "−waiting"),
    ("I ordered six glasses, five came.", "−errors"),
    ("They promised 200 Mbps and we get 30 Mbps.", "−performance"),
    ("Devis à 700, facturé 950.", "−fees"),
    ("Le devis était de 400 €. La facture s'élève à 720 €.", "−fees"),
    ("On m'a prélevé 60 € au lieu des 45 € du contrat.", "−fees"),
    ("On m'avait dit trois jours, ça a pris cinq semaines.", "−timeliness"),
    ("Ils avaient dit mercredi, nous sommes samedi.", "−timeliness"),
    ("Livraison prévue vendredi, livrée lundi.", "−timeliness"),
    ("Rendez-vous à 10h15, reçue à 12h.", "−waiting"),
    ("Commandé six verres, reçu cinq.", "−errors"),
    ("On m'a promis 200 Mb/s et j'ai 30 Mb/s.", "−performance"),
  ])
  func `blame where it is worse than told`(text: String, expected: String) {
    #expect(Self.read(text) == expected)
  }

  @Test(arguments: [
    ("The roofer quoted 700 and billed us 650.", "+fees"),
    ("They told us an hour and it took ten minutes.", "+timeliness"),
    ("They said Friday, it came on Wednesday.", "+timeliness"),
    ("We were booked for 10 and seen at 9.45.", "+waiting"),
    ("Devis à 700, facturé 650.", "+fees"),
    ("Annoncé en huit jours, livré en trois.", "+timeliness"),
    ("Ils avaient dit vendredi, c'est arrivé mercredi.", "+timeliness"),
    ("Rendez-vous à 10h, reçu à 9h45.", "+waiting"),
  ])
  func `praise where it is better than told`(text: String, expected: String) {
    #expect(Self.read(text) == expected)
  }

  @Test(arguments: [
    "They quoted 700 and billed 700.", "We were booked for 10 and seen at 10.", "I ordered four chairs and two tables.",
    "The train leaves at 9:10 and arrives at 11:40.", "It costs 12 for adults and 6 for children.",
    "The shop opens at 8 on Monday and at 10 on Sunday.", "They quoted 700 and we paid 100 at first.",
    "Did they say Monday and come on Friday?", "Devis à 700, facturé 700.", "Rendez-vous à 10h, reçu à 10h.",
    "J'ai commandé quatre chaises et deux tables.", "Le train part à 9h10 et arrive à 11h40.",
    "C'est 12 euros pour les adultes et 6 pour les enfants.", "Nous avons réservé pour 20h et sommes arrivés à 20h15.",
  ])
  func `nothing where it is the same, or of something else`(text: String) {
    #expect(Self.read(text) == "")
  }

  @Test func `what came is quoted, and what was told is its evidence`() throws {
    let read = RuleReader.bundled.read("On m'avait annoncé 250 €, la facture est de 410 €.")
    let finding = try #require(read.analysis.findings.first)
    #expect(read.quotes == ["−[la facture est de 410]"])
    let evidence = read.analysis.evidence[finding.evidence.lowerBound]
    let told = try #require(read.analysis.shifters[evidence.shifters].last)
    #expect(told.range.end <= finding.range.start)
  }
}
