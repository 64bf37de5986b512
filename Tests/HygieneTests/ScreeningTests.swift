import Findings
import Testing
import Verbatims

@Suite struct `What is no customer's` {
  @Test(arguments: [
    ("Produit cassé.\nEnvoyé de mon iPhone", "boilerplate[Envoyé de mon iPhone]"),
    ("Produit cassé. Envoyé de mon iPhone avec l'appli", "boilerplate[Envoyé de mon iPhone avec l'appli]"),
    ("Toujours rien reçu Envoyé de mon iPhone", "boilerplate[Envoyé de mon iPhone]"),
    ("The parcel never came.\n\nSent from my iPad", "boilerplate[Sent from my iPad]"),
    ("Colis envoyé de mon téléphone portable hier, il est perdu.", ""),
    ("I ordered it, sent from my phone, and it got lost", ""),
    ("Ceci est un message automatique.\nLe conseiller était charmant.", "boilerplate[Ceci est un message automatique]"),
    ("Réponse automatique : le bureau est fermé jusqu'au 12.", "empty"),
    ("Out of office: I will be back on Monday.", "empty"),
    ("Réponse automatique à mes courriers, personne ne répond, c'est nul.", ""),
    ("Out of office replies all the time, terrible service.", ""),
    ("J'ai reçu une réponse automatique et plus rien.", ""),
  ])
  func `what programs add is cut, where they add it`(text: String, expected: String) {
    #expect(Engine.analysis(text).leftOut(of: text) == expected)
  }

  @Test(arguments: [
    ("Retour affectif rapide, contactez-moi au plus vite sur whatsapp", "spam"),
    ("I want to thank this spell caster, contact him at drlove@example.com", "spam"),
    ("Meilleur casino en ligne, tours gratuits sur www.example.com", "advertisement"),
    ("Best SEO services for your shop. Click here: https://example.com", "advertisement"),
    ("Ce casino en ligne ne paye jamais, fuyez www.example.com", ""),
    ("J'ai choisi ce casino en ligne pour ses tours gratuits.", ""),
    ("Cliquez ici pour annuler : le bouton ne marche pas.", ""),
    ("Super site de rencontre, interface claire.", ""),
  ])
  func `advertisements are set aside, what customers tell of such firms is not`(text: String, expected: String) {
    #expect(Engine.analysis(text).leftOut(of: text) == expected)
  }

  @Test func `an advertisement inside a text is cut, and the rest is read`() {
    let advertisement = "Profitez des casinos en ligne et de leurs tours gratuits !"
    let text =
      "La conseillère était très aimable et la livraison rapide, rien à redire sur cette commande.\n\(advertisement)\n"
      + "Le magasin est propre, les vendeurs sont souriants et le choix est large, je reviendrai."
    let analysis = Engine.analysis(text)
    #expect(analysis.leftOut(of: text).hasPrefix("advertisement[Profitez des casinos"))
    #expect(!analysis.findings.isEmpty)
    #expect(analysis.findings.allSatisfy { finding in !analysis.cut.contains { $0.range.overlaps(finding.range) } })
  }

  @Test(arguments: [("???", "no_text"), ("- - -", "no_text"), ("", "empty"), (" \n ", "empty"), ("👍", "")])
  func `a text without a letter, a digit or an emoji is no text`(text: String, expected: String) {
    #expect(Engine.analysis(text).leftOut(of: text) == expected)
  }
}
