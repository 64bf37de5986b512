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
    overall.bad -2 mauvais
    theme.staff theme:friendliness personnel
    theme.person theme:friendliness vendeur
    stage.visit stage:use visite
    stage.parcel stage:receive colis
    """)

  @Test(arguments: [
    ("Un retard. Encore un retard.", ["−[retard]"]),
    ("Un retard. Un immense retard. Un retard.", ["−[immense retard]"]),
    ("Un retard. Lent.", ["−[retard]", "−[Lent]"]), ("Bon. Bon.", ["+[Bon]", "+[Bon]"]),
    ("Sale. Sale.", ["−[Sale]", "−[Sale]"]),
    ("Personnel mauvais. Vendeur mauvais.", ["−[mauvais]", "−[mauvais]"]),
    ("Personnel mauvais. Personnel mauvais.", ["−[mauvais]"]),
    ("Personnel en retard. Un retard.", ["−[retard]", "−[retard]"]),
    ("Mauvais. Mauvais.", ["−[Mauvais]", "−[Mauvais]"]),
  ])
  func `is one irritant, by its strongest words, unless it may be of another thing`(text: String, signs: [String]) {
    #expect(Self.reader.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("Retard du colis. Retard de la visite.", [Stage.receive, .use]),
    ("Retard du colis. Bon colis. Retard du colis.", [.receive, .receive]),
    ("Retard du colis. Visite bon. Retard du colis.", [.receive, .use, .receive]),
  ])
  func `counts each time it is lived, with something lived elsewhere in between`(text: String, stages: [Stage]) {
    #expect(Self.reader.read(text, language: .french).analysis.findings.map(\.stage) == stages)
  }

  @Test func `counts in each turn of a conversation`() {
    let text = "Client : Le colis est arrivé en retard.\nAgent : Je vérifie.\nClient : Le colis est arrivé en retard."
    #expect(RuleReader.bundled.read(text).analysis.findings.filter { $0.theme == .timeliness }.count == 2)
  }

  @Test(arguments: [
    ("The parcel came late. I rang twice. I cannot believe the parcel came so late.", Theme.timeliness, 1),
    ("Le colis est arrivé en retard. Je répète : le colis est arrivé en retard.", Theme.timeliness, 1),
    ("La chambre était sale. La salle de bain était sale.", Theme.cleanliness, 2),
    ("The room was dirty. The towels were dirty.", Theme.cleanliness, 2),
  ])
  func `is known in the bundled lexicons`(text: String, theme: Theme, count: Int) {
    #expect(RuleReader.bundled.read(text).analysis.findings.filter { $0.theme == theme }.count == count)
  }
}
