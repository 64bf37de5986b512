import Verbatims

@testable import Reports

/// A report made by hand, in French: what it says is invented.
enum DemoContent {
  static let numerals = Numerals(language: .french)

  static var content: Content {
    Content(
      language: .french, title: "Ce que vivent les clients",
      subtitle: "Assurance Boréale · janvier 2025 – juin 2026", statements: statements, keyFigures: keyFigures,
      sections: sections, verbatims: verbatims, colophon: "Parcours 0.5 · lexiques 9f31c2 · 30 juin 2026")
  }

  private static var statements: [Statement] {
    [
      Statement(
        question: .voices, heading: "Qui parle",
        claims: [
          Claim(
            "4 812 clients qui ont écrit : avis, e-mails, enquêtes. Pas les silencieux.", count: nil)
        ]),
      Statement(
        question: .wearing, heading: "Ce qui use le plus",
        claims: [
          claim("Je signale un problème, je réclame", " : l'attente", 1204, .solid),
          claim("Je gère mon contrat, mes factures", " : la hausse des cotisations", 873, .solid),
          claim("Je demande de l'aide", " : joindre quelqu'un", 641, .toConfirm),
        ]),
      Statement(
        question: .first, heading: "À faire d'abord",
        claims: [owned(claim("", "Répondre aux sinistres par téléphone avant que le client ne relance", 412, .solid))]),
      Statement(
        question: .leaving, heading: "Ils partent",
        claims: [
          quoted(
            claim("", "Quand la cotisation monte sans explication", 184, .solid),
            "30 % de hausse sans un mot, je résilie")
        ]),
      Statement(
        question: .staying, heading: "Ils restent",
        claims: [
          quoted(
            claim("", "Quand un conseiller règle tout en un appel", 97, .toConfirm),
            "un seul appel et c'était réglé, je reste chez eux")
        ]),
      Statement(
        question: .truths, heading: "Moments de vérité",
        claims: [claim("", "Réclamer par téléphone ; l'expertise sur place", 233, .solid)]),
      Statement(
        question: .changes, heading: "Ce qui a changé",
        claims: [claim("", "Réclamer se dégrade depuis mars ; sources et règles inchangées", 310, .toConfirm)]),
      Statement(
        question: .caution, heading: "À ne pas conclure",
        claims: [
          Claim(
            "Que l'appli déplaît : 12 clients seulement en parlent.", count: "12 clients", grade: .notShown,
            link: Anchor("v-use"))
        ]),
    ]
  }

  private static func claim(_ strong: String, _ rest: String, _ count: Int, _ grade: Grade) -> Claim {
    let prose = strong.isEmpty ? Prose(rest) : Prose.strong(strong) + Prose(rest)
    return Claim(prose, count: numerals.count(count) + " clients", grade: grade, link: Anchor("v-resolve"))
  }

  private static func quoted(_ claim: Claim, _ text: String) -> Claim {
    var claim = claim
    claim.quote = Quote(text: text, source: nil, language: "fr", link: nil)
    return claim
  }

  private static func owned(_ claim: Claim) -> Claim {
    var claim = claim
    claim.owner = "Direction Sinistres"
    return claim
  }

  private static var keyFigures: [KeyFigure] {
    [
      KeyFigure(value: "6 240", name: "verbatims lus", note: "312 mis de côté"),
      KeyFigure(value: "4 812", name: "clients", note: nil),
      KeyFigure(value: "14 903", name: "constats", note: "dont 61 % d'irritants"),
      KeyFigure(value: "−38", name: "ressenti net", note: "de −41 à −35"),
      KeyFigure(value: "23 %", name: "effort moyen", note: nil),
      KeyFigure(value: "4", name: "moments de vérité", note: "sur 41 points de contact"),
    ]
  }

  private static var sections: [Section] {
    [
      Section(
        anchor: Anchor("matrix"), title: "La carte", short: "La carte",
        lead:
          "Chaque ligne est une étape du parcours, chaque colonne un canal. Le nombre est le ressenti net, de −100 à +100 ; dessous, combien de clients en parlent.",
        blocks: [.matrix(DemoCharts.matrix, DemoCharts.figure("matrix", "Étapes × canaux", DemoCharts.matrix))]),
      Section(
        anchor: Anchor("curve"), title: "La courbe émotionnelle", short: "La courbe",
        lead: "Le ressenti net au fil des étapes. La bande dit où il peut aussi bien se trouver.",
        blocks: [.figure(DemoCharts.figure("emotional-curve", "Ressenti net par étape", DemoCharts.curve))]),
      Section(
        anchor: Anchor("flows"), title: "Les passages d'un canal à l'autre", short: "Les flux",
        lead: "D'où viennent les clients, où ils vont, où on les perd.",
        blocks: [.figure(DemoCharts.figure("flows", "Passages entre canaux", DemoCharts.flows))]),
      Section(
        anchor: Anchor("first"), title: "Par quoi commencer", short: "Priorités",
        lead: "Les moments de vérité mal vécus, puis les irritants fréquents, puis ce qui fait partir.",
        blocks: [
          .findings(evidence), .figure(DemoCharts.figure("impact", "Impact × fréquence", DemoCharts.bubbles)),
          .figure(DemoCharts.figure("pareto", "Les quelques points qui portent l'essentiel", DemoCharts.pareto)),
          .figure(DemoCharts.figure("drivers", "Ça passe, ça casse", DemoCharts.bars)),
        ]),
      Section(
        anchor: Anchor("trend"), title: "Ce qui change", short: "Évolution", lead: "Le ressenti net mois par mois.",
        blocks: [.figure(DemoCharts.figure("trend", "Ressenti net par mois", DemoCharts.trend))]),
      Section(
        anchor: Anchor("methods"), title: "Méthode et limites", short: "Méthode",
        lead: "Ce qu'il faut savoir pour lire ces chiffres.",
        blocks: [
          .heading("Les trois degrés de solidité"),
          .terms([
            ("Solide", "Au moins 30 clients, et un intervalle qui ne touche pas zéro."),
            ("À confirmer", "De 10 à 29 clients, ou un intervalle large."),
          ]),
        ]),
    ]
  }

  private static var evidence: [EvidenceItem] {
    [
      EvidenceItem(
        anchor: nil, title: "Réclamer par téléphone", tag: "Moment de vérité", isGood: false,
        text: "Mal vécu et décisif : un client sur trois qui en parle dit partir.",
        facts: [("Ressenti net", "−71"), ("Irritants", "812"), ("Départs", "133")],
        quotes: [
          Quote(
            text: "trois semaines que j'attends qu'on me rappelle", source: "e-mail, mars 2026", language: "fr",
            link: nil),
          Quote(text: "on me balade de service en service", source: "avis, mai 2026", language: "fr", link: nil),
        ], count: "412 clients", grade: .solid, link: Anchor("v-resolve")),
      EvidenceItem(
        anchor: nil, title: "Gérer ses factures", tag: nil, isGood: false, text: "L'irritant le plus fréquent.",
        facts: [("Ressenti net", "−58"), ("Irritants", "640")], quotes: [], count: "377 clients", grade: .toConfirm,
        link: Anchor("v-resolve")),
    ]
  }

  private static var verbatims: [VerbatimGroup] {
    ["resolve", "use"].map { stage in
      VerbatimGroup(
        anchor: Anchor("v", stage), title: stage == "use" ? "J'utilise" : "Je signale un problème, je réclame",
        note: "20 sur 1 204", items: (0..<20).map { item($0, stage) })
    }
  }

  private static func item(_ number: Int, _ stage: String) -> VerbatimItem {
    VerbatimItem(
      anchor: Anchor("w", stage, String(number)),
      quote: Quote(
        text: number == 0 ? "<script>alert('x')</script> \u{202E}retourné" : "toujours pas de réponse",
        source: "avis, mars 2026", language: "fr",
        link: nil), before: "J'ai envoyé mon dossier le 3 et ", after: ", c'est long.",
      kind: number % 3 == 0 ? "Enchantement" : "Irritant",
      sign: number % 3 == 0 ? 1 : -1, channel: "Téléphone", theme: "attente", intensity: "intensité 72",
      evidence: "fr/irritants/waiting.lex:12")
  }
}
