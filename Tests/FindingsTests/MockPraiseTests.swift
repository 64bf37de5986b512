import Findings
import Testing
import Verbatims

@Suite struct `Praise that mocks` {
  private static let reader = RuleReader(
    """
    overall.good +2 bravo|bon
    overall.bad -2 retard
    overall.slight -1 bof
    irony.mock mock bravo
    boundary.but pivot mais
    """)

  @Test(arguments: [
    ("bravo, encore un retard", ["−[retard]"]), ("encore un retard, bravo !", ["−[retard]"]),
    ("bravo. encore un retard", ["+[bravo]", "−[retard]"]), ("bravo, mais un retard", ["+[bravo]", "−[retard]"]),
    ("bravo, un peu bof", ["+[bravo]", "−[bof]"]), ("bon, encore un retard", ["+[bon]", "−[retard]"]),
    ("bravo à toute cette équipe là, un retard", ["+[bravo]", "−[retard]"]), ("bravo, bon", ["+[bravo]", "+[bon]"]),
  ])
  func `stands alone in its clause, beside a clear complaint of its sentence`(text: String, signs: [String]) {
    #expect(Self.reader.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    "Bravo, deux mois pour rembourser un billet !", "Toujours aucune réponse de votre part, quel professionnalisme !",
    "Brilliant, another cancelled train.", "They lost my suitcase again, well done.",
  ])
  func `is no praise in the bundled lexicons`(text: String) {
    let findings = RuleReader.bundled.read(text).analysis.findings
    #expect(Set(findings.map(\.kind)) == [.irritant])
  }
}
