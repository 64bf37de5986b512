import Verbatims

@testable import Reports

/// Charts of invented figures.
enum DemoCharts {
  private static let numerals = Numerals(language: .french)
  static let stages = [
    "J'entends parler de l'offre", "Je me renseigne, je compare, je choisis", "Je commande, je souscris, je réserve",
    "Je paie", "Je reçois, je retire, on m'installe", "J'utilise", "Je gère mon compte, mon contrat, mes factures",
    "Je demande de l'aide", "Je signale un problème, je réclame", "Je retourne, j'annule, je me fais rembourser",
    "Je reviens, je recommande", "Je résilie, je pars",
  ]
  private static let shorts = [
    "Découvrir", "Choisir", "Commander", "Payer", "Recevoir", "Utiliser", "Gérer", "Être aidé", "Réclamer", "Retourner",
    "Revenir", "Partir",
  ]
  private static let bandOf = [0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]
  private static let bands = ["Avant l'achat", "L'achat", "Après l'achat"]
  private static let feelings = [0.12, 0.35, 0.42, -0.08, 0.21, 0.05, -0.58, -0.46, -0.71, -0.33, 0.28, -0.66]

  static func figure(_ name: String, _ title: String, _ chart: any Chart) -> Figure {
    Figure(
      name: name, title: title, description: "Le creux est à l'étape « je signale un problème ».",
      note: "4 812 clients ; intervalles à 95 %.", chart: chart)
  }

  static var matrix: HeatMatrix {
    let columns = [
      "Site", "Appli mobile", "Espace client", "E-mail, formulaire", "Téléphone", "Agence", "Technicien", "Courrier",
      "Canal non dit",
    ]
    let rows = stages.enumerated().map { index, name in
      HeatMatrix.Row(
        name: name, band: bandOf[index], total: told(feelings[index], 1400 / (index + 1)),
        cells: columns.indices.map { cell(index, $0) }, isNoted: [6, 7, 8].contains(index))
    }
    return HeatMatrix(
      rows: rows, bands: bands, columns: columns,
      labels: .init(
        stage: "Étape", total: "Total", silent: "rien n'en est dit", missing: "manque, disent les clients",
        notOffered: "non proposé", momentOfTruth: "moment de vérité", small: "moins de 5 verbatims", good: "bien vécu",
        bad: "mal vécu", customers: "clients"), numerals: numerals)
  }

  private static func told(_ feeling: Double, _ customers: Int, truth: Bool = false) -> HeatMatrix.Cell {
    .told(
      .init(
        feeling: feeling, customers: customers, isMomentOfTruth: truth, isSmall: customers < 5,
        link: Anchor("v-resolve"),
        description: "120 irritants, 30 enchantements, effort 23 %"))
  }

  private static func cell(_ row: Int, _ column: Int) -> HeatMatrix.Cell {
    switch (row * 7 + column * 5) % 11 {
    case 0, 3: .silent
    case 1: column == 7 ? .notOffered : .missing(customers: 14)
    case 2: column == 7 ? .notOffered : told(feelings[row] * 0.4, 3)
    default:
      told(
        max(-1, min(1, feelings[row] + Double((column * 13) % 7 - 3) / 12)), 900 / (row + column + 1),
        truth: row == 8 && column == 4)
    }
  }

  static var curve: CurveChart {
    let stops = stages.enumerated().map { index, name in
      let half = 0.04 + Double(index % 4) * 0.035
      return CurveChart.Stop(
        name: name, short: shorts[index], band: bandOf[index], feeling: feelings[index],
        interval: max(-1, feelings[index] - half)...min(1, feelings[index] + half), customers: 1400 / (index + 1),
        isNoted: [6, 7, 8].contains(index))
    }
    return CurveChart(
      stops: stops, bands: bands,
      lines: [
        .init(name: "Jeunes assurés", feelings: feelings.map { $0 * 0.6 + 0.1 }),
        .init(name: "Professionnels", feelings: feelings.map { $0 - 0.12 }),
      ],
      labels: .init(
        stage: "Étape", feeling: "Ressenti net", interval: "Intervalle", customers: "Clients", good: "bien vécu",
        bad: "mal vécu", everyone: "Tous"), numerals: numerals)
  }

  static var flows: FlowDiagram {
    FlowDiagram(
      flows: [
        .init(from: "Espace client", to: "Téléphone", customers: 210),
        .init(from: "Espace client", to: "Agence", customers: 64),
        .init(from: "Téléphone", to: "E-mail, formulaire", customers: 90),
        .init(from: "Téléphone", to: "Téléphone", customers: 150, kind: .back),
        .init(from: "E-mail, formulaire", to: "Téléphone", customers: 80, kind: .back),
        .init(from: "Agence", to: "Départ", customers: 42, kind: .lost),
        .init(from: "Téléphone", to: "Départ", customers: 71, kind: .lost),
      ],
      labels: .init(
        from: "Venant de", to: "Allant vers", customers: "clients", kinds: ["suite", "retour", "perte"], kind: "sens"),
      numerals: numerals)
  }

  static var bubbles: BubbleField {
    BubbleField(
      bubbles: [
        .init(name: "Réclamer × téléphone", customers: 412, impact: 0.82, isGood: false),
        .init(name: "Gérer × espace client", customers: 377, impact: 0.44, isGood: false),
        .init(name: "Être aidé × téléphone", customers: 302, impact: 0.47, isGood: false),
        .init(name: "Choisir × agence", customers: 120, impact: 0.61, isGood: true),
        .init(name: "Payer × site", customers: 60, impact: 0.12, isGood: false),
        .init(name: "Recevoir × technicien", customers: 58, impact: 0.13, isGood: true),
      ],
      labels: .init(
        name: "Point de contact", frequency: "clients qui en parlent", impact: "impact", first: "à traiter d'abord",
        sign: "vécu",
        good: "bien vécu", bad: "mal vécu"), numerals: numerals)
  }

  static var pareto: ParetoChart {
    let counts = [812, 640, 410, 230, 180, 90, 60, 44]
    let total = Double(counts.reduce(0, +))
    var sum = 0
    let items = counts.enumerated().map { index, count in
      sum += count
      return ParetoChart.Item(
        name: stages[index], count: count, share: Double(count) / total, cumulative: Double(sum) / total)
    }
    return ParetoChart(
      items: items,
      labels: .init(
        name: "Point de contact", count: "Constats", share: "part des constats", cumulative: "part cumulée"),
      numerals: numerals)
  }

  static var bars: IntervalBars {
    IntervalBars(
      bars: [
        .init(name: "Réclamer × téléphone", value: -0.81, interval: -0.92 ... -0.63, note: "fait partir · 233 clients"),
        .init(name: "Gérer × courrier", value: -0.35, interval: -0.61 ... -0.08, note: "fait partir · 84 clients"),
        .init(
          name: "Utiliser × appli", value: -0.2, interval: -0.7...0.31, note: "indéterminé · 9 clients",
          isUncertain: true),
        .init(name: "Choisir × agence", value: 0.55, interval: 0.31...0.74, note: "fait rester · 91 clients"),
      ],
      labels: .init(
        name: "Point de contact", value: "Asymétrie", interval: "Intervalle", note: "Classe", low: "ça casse",
        high: "ça passe"),
      numerals: numerals)
  }

  static var trend: TrendChart {
    let points = (0..<18).map { index in
      TrendChart.Point(
        name: "mois \(index + 1)", short: "m\(index + 1)",
        value: (index < 11 ? -0.2 : -0.48) + Double((index * 7) % 5 - 2) / 40, customers: 200 + (index * 37) % 90,
        isSpike: index == 6)
    }
    return TrendChart(
      points: points, changes: [.init(index: 11, before: -0.2, after: -0.48, note: "−28 depuis décembre")],
      unit: .feeling,
      labels: .init(period: "Mois", value: "ressenti net", customers: "Clients", remark: "Remarque", spike: "pic"),
      numerals: numerals)
  }
}
