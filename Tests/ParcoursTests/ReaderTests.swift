import Findings
import Parcours
import Testing
import Verbatims

@Suite struct `A reader` {
  @Test(arguments: [
    "🙂 Le vendeur est très aimable, mais la livraison était affreuse.",
    "Ça y est… l’hôtel était sale ; le personnel, désagréable !",
    "e\u{301}te\u{301} : The staff were friendly but the room was dirty.",
  ])
  func `quotes the words that stand in the range`(text: String) {
    var reader = Reader()
    let read = reader.read(text)
    #expect(read.text == text)
    #expect(read.findings.count >= 2)
    #expect(read.findings.count == read.analysis.findings.count)
    for (quoted, finding) in zip(read.findings, read.analysis.findings) {
      #expect(String(text[quoted.range]) == quoted.quote)
      #expect(text.utf8.distance(from: text.startIndex, to: quoted.range.lowerBound) == finding.range.start)
      #expect(quoted.quote.utf8.count == finding.range.count)
    }
  }

  @Test func `tells kind, place, theme, concept and intensity`() throws {
    var reader = Reader()
    let finding = try #require(reader.read("La chambre était sale.", sector: .hotel).findings.first)
    #expect(finding.kind == .irritant)
    #expect(finding.stage == .use)
    #expect(finding.channel == .premises)
    #expect(finding.theme == .cleanliness)
    #expect(finding.concept.hasPrefix("cleanliness."))
    #expect(finding.intensity > 0 && finding.intensity <= 1)
    #expect(!finding.isMomentOfTruth && finding.makeOrBreak == nil && finding.rupture == nil)
  }

  @Test func `tells decisions and ruptures`() {
    var reader = Reader()
    let decision = reader.read("I do not recommend this shop.").findings
    #expect(decision.map(\.makeOrBreak) == [.break])
    #expect(decision.map(\.isMomentOfTruth) == [true])
    #expect(reader.read("Nobody answers the phone.").findings.map(\.rupture) == [.noAnswer])
  }

  @Test func `takes the sector that is given, else the one that the words tell`() {
    var reader = Reader()
    let text = "Le serveur a oublié le plat et le dessert."
    #expect(reader.read(text).analysis.sector == .restaurant)
    #expect(reader.read(text, sector: .leisure).analysis.sector == .leisure)
  }

  @Test func `is a value: a copy reads on its own`() {
    var one = Reader()
    let first = one.read("La chambre était sale.")
    var two = one
    _ = two.read("The staff were friendly.")
    #expect(one.read("La chambre était sale.").analysis == first.analysis)
  }

  @Test func `finds nothing in nothing`() {
    var reader = Reader()
    #expect(reader.read("").findings.isEmpty)
    #expect(reader.read("").analysis.setAside == .reason(.empty))
  }
}
