import Testing
import Verbatims

@testable import Interchange

@Suite struct `What a message did not say itself` {
  private func rest(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for cut in MailCutter(phrases: .bundled).cuts(in: bytes).reversed() {
      bytes.removeSubrange(cut.range.start..<cut.range.end)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (
      "Le pull est troué.\nLe lun. 2 mars 2026 à 10:00, Zoé <z@example.com> a écrit :\n> bien reçu",
      "Le pull est troué.\n"
    ),
    (
      "On Monday it arrived torn.\nOn Mon, Mar 2, 2026 at 10:00\nZoe <z@example.com> wrote:\n> thanks",
      "On Monday it arrived torn.\n"
    ),
    ("Trop petit.\nCe message et ses pièces\njointes sont confidentiels.", "Trop petit.\n"),
    ("Merci.\n\nBonjour, ceci est un message automatique, n'y répondez pas.", "Merci.\n\n"),
    ("Trop petit.\nEnvoyé avec Proton Mail", "Trop petit.\n"),
  ])
  func `is cut, and what stands above it stays`(text: String, expected: String) {
    #expect(rest(text) == expected)
  }

  @Test(arguments: [
    "Bonjour,\nLe vendeur du rayon m'a écrit :\n« pas d'échange »\nC'est injuste.",
    "On ne me rappelle pas :\nLe standard m'a écrit :\nplus tard.",
    "Toujours la même réponse : ceci est un message automatique. Et le pull reste troué !",
    "Envoyé avec deux semaines de retard, le pull est troué.", "Sent with a two week delay, and torn.",
    "Unsubscribe does nothing on your site.",
  ])
  func `is nothing where customers tell of it`(text: String) {
    #expect(rest(text) == text)
  }

  @Test func `is looked for in time by the length of the text alone`() {
    let text = String(repeating: "le pull est là\n", count: 40_000) + "ce message et ses pièces jointes"
    #expect(ContinuousClock().measure { _ = rest(text) } < .seconds(20))
  }
}
