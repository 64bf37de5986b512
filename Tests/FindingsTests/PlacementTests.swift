import Findings
import Testing
import Verbatims

@Suite struct `Where findings are placed` {
  private static let reader = RuleReader(
    """
    overall.good +2 bon
    quality.solid +2 solide
    price.dear -2 cher
    quality.frail -2 fragile
    overall.leave -3,decides:break,stage:leave résilie
    overall.avoid -3,decides:break éviter
    price.fee -2,stage:manage frais
    stage.delivery stage:receive livraison
    channel.courier channel:delivery livreur
    stage.order stage:order commande
    @sector restaurant
    atmosphere.calm +2 calme
    theme.dish theme:comfort plat
    @all
    overall.neat +1 net
    """,
    packs: [
      "general": "prior stage:support 0.8 theme:reachability\nprior stage:pay 0.4 theme:price",
      "restaurant": "name fr Restaurant\nname en Restaurant\nprior stage:use 0.9\nprior channel:premises 0.9",
      "bank":
        "name fr Banque\nname en Bank\nprior stage:use 0.6\nprior stage:manage 0.7 theme:price\nprior channel:unknown 0.9",
    ])

  @Test(arguments: [
    ("livraison solide", nil, ["receive/clause unknown"]),
    ("livraison solide", Sector.restaurant, ["receive/clause premises/sector"]),
    ("livreur solide", .restaurant, ["use/sector delivery/clause"]),
    ("commande livraison solide", nil, ["receive/clause unknown"]),
    ("frais livraison", nil, ["manage/clause unknown"]),
    ("la livraison, solide", .restaurant, ["use/sector premises/sector"]),
    ("la livraison, solide", nil, ["receive/sentence unknown"]),
    ("le livreur, solide", nil, ["unknown unknown"]),
    ("le livreur, solide", .bank, ["use/sector unknown"]),
    ("cher", .bank, ["manage/sector unknown"]),
    ("cher", nil, ["unknown unknown"]),
    ("Ma livraison. Fragile.", nil, ["receive/discourse unknown"]),
    ("Ma livraison. Ma commande. Fragile.", nil, ["order/discourse unknown"]),
    ("Ma livraison. Solide.", nil, ["unknown unknown"]),
    ("Ma livraison. Bon.", nil, ["unknown unknown"]),
    ("Mon livreur. Fragile.", nil, ["unknown unknown"]),
    ("la livraison, bon", nil, ["unknown unknown"]),
  ])
  func `the clause goes first, then the sector, the sentence, the story`(
    text: String, sector: Sector?, places: [String]
  ) {
    #expect(Self.reader.read(text, sector: sector, language: .french).places == places)
  }

  @Test(arguments: [
    ("Livreur : bon", nil, ["receive/clause delivery/clause"]),
    ("Livraison : bon", nil, ["receive/clause unknown"]),
    ("Livraison : solide", Sector.restaurant, ["receive/clause premises/sector"]),
    ("Livraison : ma commande, bon", nil, ["unknown unknown"]),
    ("Livraison : frais", nil, ["manage/clause unknown"]),
    ("Livraison solide : bon", nil, ["receive/clause unknown", "unknown unknown"]),
    ("Livraison : éviter", nil, ["unknown unknown"]),
  ])
  func `what is named before a colon places what is said behind it`(
    text: String, sector: Sector?, places: [String]
  ) {
    #expect(Self.reader.read(text, sector: sector, language: .french).places == places)
  }

  @Test(arguments: [
    ("le guichet, aimable", ["support/sector branch/sentence"]), ("le guichet, solide", ["unknown unknown"]),
    ("l'appareil, solide", ["unknown product/sentence"]), ("l'appareil, aimable", ["support/sector unknown"]),
    ("l'appareil aimable", ["support/sector unknown"]), ("le livreur, retard", ["unknown delivery/sentence"]),
    ("livreur cher", ["unknown unknown"]), ("la commande, aimable", ["order/sentence unknown"]),
    ("appareil solide", ["use/clause product/clause"]), ("livreur retard", ["receive/clause delivery/clause"]),
    ("guichet solide", ["unknown branch/clause"]), ("appareil neuf", ["unknown product/clause"]),
  ])
  func `a channel places what can be met there`(text: String, places: [String]) {
    let reader = RuleReader(
      """
      friendliness.kind +2 aimable
      quality.solid +2 solide
      timeliness.late -2 retard
      price.dear -2 cher
      choice.new wish neuf
      channel.counter channel:branch guichet
      channel.device channel:product appareil
      channel.courier channel:delivery livreur
      stage.order stage:order commande
      """, packs: ["general": "prior stage:support 0.6 theme:friendliness"])
    #expect(reader.read(text, sector: nil, language: .french).places == places)
  }

  @Test(arguments: [
    ("Le siège étroit. Affreux.", ["use/clause premises/sector", "use/sector premises/sector"]),
    (
      "Le siège étroit. La borne froid. Affreux.",
      [
        "use/clause premises/sector", "unknown unknown", "use/sector premises/sector",
      ]
    ),
    (
      "Le siège étroit. Le guichet étroit. Affreux.",
      [
        "use/clause premises/sector", "use/sector branch/clause", "use/sector unknown",
      ]
    ),
    (
      "Le siège étroit. Un remboursement étroit. Affreux.",
      [
        "use/clause premises/sector", "return/clause premises/sector", "unknown unknown",
      ]
    ),
    ("Affreux.", ["unknown unknown"]),
  ])
  func `the whole stands where all else of its text happened`(text: String, places: [String]) {
    let reader = RuleReader(
      """
      comfort.narrow -2 étroit
      friendliness.cold -2 froid
      overall.awful -3 affreux
      stage.seat stage:use siège
      stage.refund stage:return remboursement
      channel.counter channel:branch guichet
      """,
      packs: [
        "airline": """
        name fr Avion
        name en Airline
        prior stage:use 0.6
        prior channel:premises 0.6
        prior stage:unknown 0.6 theme:overall
        prior channel:unknown 0.6 theme:overall
        prior stage:unknown 0.6 theme:friendliness
        prior channel:unknown 0.6 theme:friendliness
        """
      ])
    #expect(reader.read(text, sector: .airline, language: .french).places == places)
  }

  @Test(arguments: [
    ("facile", "order/sector unknown"), ("appli facile", "use/sector app/clause"),
    ("appareil facile", "use/sector product/clause"), ("site facile", "order/sector website/clause"),
    ("appareil arrangeant", "unknown unknown"), ("appareil solide", "use/clause product/clause"),
  ])
  func `what only customers use is easy to use, and no device does a favour`(text: String, place: String) {
    let reader = RuleReader(
      """
      ease.easy +2 facile
      flexibility.favour +2 arrangeant
      quality.solid +2 solide
      channel.app channel:app appli
      channel.site channel:website site
      channel.device channel:product appareil
      """, packs: ["general": "prior stage:order 0.6 theme:ease\nprior stage:use 0.6 theme:usability"])
    #expect(reader.read(text, language: .french).places == [place])
  }

  @Test(arguments: [
    ("Un colis froid. Un colis étroit. Affreux.", "receive/sector delivery/sector"),
    ("Un colis froid. Affreux.", "unknown unknown"),
    ("Un colis froid. Un colis étroit. Un achat étroit. Affreux.", "unknown unknown"),
    ("Un colis froid. Une livraison étroit. Affreux.", "receive/sector delivery/sector"),
  ])
  func `where no stage is usual two other findings at one, and none elsewhere, place the whole`(
    text: String, place: String
  ) {
    let reader = RuleReader(
      """
      comfort.narrow -2 étroit
      friendliness.cold -2 froid
      overall.awful -3 affreux
      stage.parcel stage:receive,channel:delivery colis
      stage.delivery stage:receive livraison
      stage.purchase stage:order achat
      """)
    #expect(reader.read(text, language: .french).places.last == place)
  }

  @Test(arguments: [
    ("retard", ["receive/sector delivery/sector"]), ("retard livraison", ["receive/clause delivery/sector"]),
    ("retard remboursement", ["return/clause unknown"]), ("accueil froid", ["use/sector premises/sector"]),
    ("accueil froid, remboursement froid", ["use/sector premises/sector", "return/clause premises/sector"]),
  ])
  func `what is sent back or refunded is not in the courier's hands`(text: String, places: [String]) {
    let reader = RuleReader(
      """
      timeliness.late -2 retard
      friendliness.cold -2 froid
      stage.delivery stage:receive livraison
      stage.refund stage:return remboursement
      """,
      packs: [
        "retail": """
        name fr Commerce
        name en Retail
        prior stage:receive 0.8 theme:timeliness
        prior channel:delivery 0.8 theme:timeliness
        prior stage:use 0.8 theme:friendliness
        prior channel:premises 0.8 theme:friendliness
        """
      ])
    #expect(reader.read(text, sector: .retail, language: .french).places == places)
  }

  @Test(arguments: [
    ("aimable", ["support/sector unknown"]), ("Un sinistre. Aimable.", ["resolve/sector unknown"]),
    ("Un sinistre. Injoignable.", ["support/sector unknown"]), ("rapide", ["unknown unknown"]),
    ("Un sinistre. Rapide.", ["resolve/sector unknown"]), ("lent", ["resolve/sector unknown"]),
    ("réparé", ["resolve/sector unknown"]),
    ("je me plaindrai. Aimable.", ["resolve/clause unknown", "support/sector unknown"]),
  ])
  func `what usually goes with help or handling goes by whether a problem is told`(text: String, places: [String]) {
    let reader = RuleReader(
      """
      friendliness.kind +2 aimable
      reachability.none -2 injoignable
      timeliness.fast +2 rapide
      timeliness.slow -2 lent
      resolution.done +2 réparé
      overall.sue -2,decides:break,stage:resolve plaindrai
      stage.claim stage:resolve sinistre
      """,
      packs: [
        "insurance": """
        name fr Assurance
        name en Insurance
        prior stage:support 0.8
        prior stage:resolve 0.8 theme:timeliness
        prior stage:resolve 0.8 theme:resolution
        """
      ])
    #expect(reader.read(text, sector: .insurance, language: .french).places == places)
  }

  @Test(arguments: [
    ("je résilie", ["leave/clause unknown"]), ("ma livraison, éviter", ["unknown unknown"]),
    ("je résilie ma livraison", ["leave/clause unknown"]),
  ])
  func `nothing around a verdict places it`(text: String, places: [String]) {
    #expect(Self.reader.read(text, sector: .restaurant, language: .french).places == places)
  }

  @Test(arguments: [
    ("calme", Sector?.some(.restaurant), ["+atmosphere"]), ("calme", .bank, []), ("calme", nil, []),
    ("net", nil, ["+overall"]), ("plat bon", .restaurant, ["+comfort"]), ("plat bon", .bank, ["+overall"]),
  ])
  func `a guarded entry speaks in its sector only`(text: String, sector: Sector?, themes: [String]) {
    #expect(Self.reader.read(text, sector: sector, language: .french).themes == themes)
  }

  @Test(arguments: [
    ("La livraison a été très lente.", nil, Stage.receive),
    ("L'application plante sans arrêt.", Sector.app, .use),
    ("The delivery was late.", nil, .receive),
    ("The food was cold.", .restaurant, .use),
  ])
  func `in the bundled lexicons`(text: String, sector: Sector?, stage: Stage) {
    let findings = RuleReader.bundled.read(text, sector: sector).analysis.findings
    #expect(!findings.isEmpty && findings.allSatisfy { $0.kind == .irritant && $0.stage == stage })
  }

  @Test(arguments: [
    ("Le serveur nous a apporté le plat et le dessert.", Sector.restaurant),
    ("Mon compte courant est géré par ma banque.", .bank), ("The pilot announced our flight.", .airline),
  ])
  func `a text's own words tell its sector`(text: String, sector: Sector) {
    #expect(RuleReader.bundled.read(text).analysis.sector == sector)
    #expect(RuleReader.bundled.read(text, sector: .leisure).analysis.sector == .leisure)
  }
}
