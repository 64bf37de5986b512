import Testing
import Verbatims

@testable import Findings

@Suite struct `A question that its writer answers` {
  private let plain = RuleReader(
    """
    overall.good +2 aimable|propre
    overall.slow -2 lent
    shifter.not flip pas|jamais
    """)

  private func signs(_ text: String) -> [String] { plain.read(text, language: .french).signs }

  @Test(arguments: [
    ("aimable ? pas vraiment.", ["−[aimable]"]),
    ("lent ? jamais.", ["+[lent]"]),
    ("propre ? jamais. aimable ? pas plus.", ["−[propre]", "−[aimable]"]),
  ])
  func `with a denial says the contrary`(text: String, expected: [String]) {
    #expect(signs(text) == expected)
  }

  @Test(arguments: [
    "aimable ? tout le temps.",
    "aimable ? pas vous ?",
    "le vendeur du coin est aimable ? pas de mot.",
    "aimable ? pas un mot de plus ne me vient donc.",
  ])
  func `otherwise stays a question`(text: String) {
    #expect(signs(text) == [])
  }
}
