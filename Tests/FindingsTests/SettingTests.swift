import Findings
import Testing
import Verbatims

@Suite struct `Where a text is set` {
  private static let reader = RuleReader(
    """
    friendliness.kind +2 aimable
    quality.solid +2 solide
    price.dear -2 cher
    overall.avoid -3,decides:break,channel:store éviter
    channel.shop channel:store magasin
    channel.counter channel:branch guichet
    channel.site channel:website site
    channel.device channel:product appareil
    """,
    packs: [
      "general": "prior stage:support 0.6 theme:friendliness\nprior stage:use 0.9 theme:quality",
      "retail": """
      name fr Commerce
      name en Retail
      prior channel:product 0.9 theme:quality
      prior stage:evaluate 0.7 at:store
      prior stage:pay 0.7 theme:price at:store
      prior channel:store 0.9 at:store
      prior channel:unknown 0.9 theme:price at:store
      """,
      "bank": "name fr Banque\nname en Bank\nprior channel:branch 0.8 at:branch",
    ])

  @Test(arguments: [
    ("Aimable.", "support/sector unknown"), ("Un magasin. Aimable.", "evaluate/sector store/sector"),
    ("Aimable. Un magasin.", "evaluate/sector store/sector"), ("Un magasin. Cher.", "pay/sector unknown"),
    ("Un magasin. Solide.", "evaluate/sector store/sector"), ("Solide.", "use/sector product/sector"),
  ])
  func `a setting's priors go before those of the sector`(text: String, place: String) {
    #expect(Self.reader.read(text, sector: .retail, language: .french).places == [place])
  }

  @Test(arguments: [
    ("Un magasin. Un site, un site. Aimable.", "support/sector unknown"),
    ("Un magasin. Un site. Aimable.", "evaluate/sector store/sector"),
    ("Un magasin. Un appareil, un appareil. Aimable.", "evaluate/sector store/sector"),
    ("Un guichet. Aimable.", "support/sector unknown"),
  ])
  func `it is the place that the text names most, devices aside, if the sector knows it`(text: String, place: String) {
    #expect(Self.reader.read(text, sector: .retail, language: .french).places == [place])
  }

  @Test func `each sector has its own settings`() {
    #expect(
      Self.reader.read("Un guichet. Aimable.", sector: .bank, language: .french).places == [
        "support/sector branch/sector"
      ])
    #expect(
      Self.reader.read("Un magasin. Aimable.", sector: .bank, language: .french).places == ["support/sector unknown"])
    #expect(Self.reader.read("Un magasin. Aimable.", language: .french).places == ["support/sector unknown"])
  }

  @Test func `a verdict's own place is no setting`() {
    let places = Self.reader.read("À éviter. Aimable.", sector: .retail, language: .french).places
    #expect(places.last == "support/sector unknown")
  }
}
