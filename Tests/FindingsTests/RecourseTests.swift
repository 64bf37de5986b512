import Testing
import Verbatims

@testable import Findings

@Suite struct `Recourse` {
  private func told(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return RuleReader.bundled.read(text).analysis.recourses.map { told in
      let quote = String(decoding: bytes[told.range.start..<told.range.end], as: UTF8.self)
      return "\(told.recourse.id) \(told.state?.id.description ?? "–"): \(quote)"
    }
  }

  @Test(arguments: [
    ("Sans réponse sous huit jours, je saisirai le médiateur.", ["mediator threatened: je saisirai le médiateur"]),
    ("J'ai porté plainte et mon avocat vous écrira.", ["police begun", "lawyer begun"]),
    ("Je n'hésiterai pas à alerter la DGCCRF.", ["supervisor threatened"]),
    ("Pas satisfait je saisis le médiateur.", ["mediator threatened"]),
    ("Comment saisir le médiateur ?", ["mediator –"]),
    ("Si rien ne bouge je vais porter plainte.", ["police threatened"]),
    ("J'ai contacté l'UFC Que Choisir.", ["consumer_association begun"]),
    ("Je me réserve le droit de saisir le tribunal.", ["court threatened"]),
    ("If nobody answers I will see you in court.", ["court threatened"]),
    ("I have complained to the Financial Ombudsman.", ["mediator begun"]),
    ("I will report you to Trading Standards and the BBB.", ["supervisor threatened"]),
    ("You will be hearing from my solicitor.", ["lawyer threatened"]),
    ("We are going to the press.", ["press threatened"]),
    ("I am suing this airline.", ["court threatened"]),
  ])
  func `is told with its kind and how far it has gone`(text: String, expected: [String]) {
    let told = told(text)
    #expect(told.count == expected.count, "\(told)")
    for one in expected { #expect(told.contains { $0.hasPrefix(one) }, "\(told)") }
  }

  @Test(arguments: [
    "Je n'irai pas au tribunal pour dix euros.", "Mon avocat vous a recommandé.", "J'ai pris un avocat crevettes.",
    "Votre agent m'a menacé de poursuites.", "J'ai reçu une mise en demeure.", "Je ne vais pas porter plainte.",
    "Je n'ai pas l'intention de saisir le médiateur.", "J'ai contacté le médiateur culturel.",
    "J'aurais pu porter plainte.", "L'hôtel est près du tribunal.", "J'ai porté plainte pour vol à la police.",
    "I won't go to court over ten pounds.", "My lawyer recommended you.", "The tennis court was lovely.",
    "Thanks to Sue for the help.", "I will not sue you.", "Just press the button and go.",
    "I will post this on social media.", "I could have gone to court.", "The food court is great.",
    "They threatened me with legal action.", "Settled without going to the ombudsman.",
  ])
  func `is none where nobody turns to it`(text: String) {
    #expect(told(text) == [])
  }

  @Test(arguments: [
    "Je saisirai le médiateur. Le vendeur était odieux.", "La livraison a trois semaines de retard, je porte plainte.",
  ])
  func `moves no finding`(text: String) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(!analysis.recourses.isEmpty && !analysis.findings.isEmpty)
  }

  @Test func `is the customer's, in a conversation`() {
    let text = "Client : Je vais saisir le médiateur.\nConseiller : Vous pouvez saisir le médiateur en effet."
    let recourses = RuleReader.bundled.read(text).analysis.recourses
    #expect(recourses.map(\.turn) == [0])
  }
}
