import Findings
import Testing
import Verbatims

@Suite struct `A trouble that is told again` {
  private static let reader = RuleReader(
    """
    timeliness.late -2 retard
    timeliness.late -3 immense retard
    timeliness.slow -1 lent
    cleanliness.dirty -2 sale
    overall.good +2 bon
    theme.room theme cleanliness chambre
    theme.dishes theme cleanliness vaisselle
    stage.visit stage use visite
    stage.parcel stage receive colis
    """)

  @Test(arguments: [
    ("Un retard. Encore un retard.", ["−[Un retard]"]),
    ("Un retard. Un immense retard. Un retard.", ["−[Un immense retard]"]),
    ("Un retard. C'est lent.", ["−[Un retard]", "−[C'est lent]"]),
    ("C'est bon. C'est bon.", ["+[C'est bon]", "+[C'est bon]"]),
  ])
  func `is one irritant, told by its strongest words`(text: String, signs: [String]) {
    #expect(Self.reader.read(text, language: .french).signs == signs)
  }

  @Test func `counts at each stage where it was lived`() {
    let stages = Self.reader.read("Retard du colis. Retard de la visite.", language: .french).analysis.findings.map(\.stage)
    #expect(stages == [.receive, .use])
  }

  @Test func `counts in each turn of a conversation`() {
    let text = "Client : un retard\nAgent : pardon\nClient : toujours un retard"
    #expect(Self.reader.read(text, language: .french).analysis.findings.count == 2)
  }

  @Test(arguments: [
    ("The parcel came late. I rang twice. I cannot believe the parcel came so late.", 1),
    ("Le colis est arrivé en retard. Je répète : le colis est arrivé en retard.", 1),
    ("La chambre était sale. La salle de bain était sale.", 2), ("The room was dirty. The towels were dirty.", 2),
  ])
  func `is known in the bundled lexicons by what it is about`(text: String, count: Int) {
    let findings = RuleReader.bundled.read(text).analysis.findings
    #expect(findings.filter { $0.theme == .timeliness || $0.theme == .cleanliness }.count == count)
  }
}
