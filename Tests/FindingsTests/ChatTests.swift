import Findings
import Testing
import Verbatims

@Suite struct `Chats` {
  private static let french = """
    Conseiller : Bonjour, je suis désolé, c'est inadmissible.
    Client : Le livreur était désagréable.
    Et le colis est cassé.
    Conseiller : Quel accueil affreux.
    Client : Merci, vous êtes très aimable.
    """
  private static let english = """
    Agent: Hello, that is awful.
    Customer: The courier was rude.
    And the parcel is broken.
    Agent: What a terrible delivery.
    Customer: Thanks, you are very kind.
    """

  @Test(arguments: [french, english])
  func `only the customer's lines are read`(text: String) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(!analysis.findings.isEmpty)
    #expect(Set(analysis.findings.map(\.turn)).isSubset(of: [1, 3]))
    #expect(analysis.findings.contains { $0.turn == 1 && $0.kind == .irritant })
    #expect(analysis.findings.contains { $0.turn == 3 && $0.kind == .enchantment })
    #expect(analysis.conversation?.turns == 4)
    #expect(analysis.conversation?.customerTurns == 2)
  }

  @Test(arguments: [french, english])
  func `a conversation has a start and an end`(text: String) throws {
    let conversation = try #require(RuleReader.bundled.read(text).analysis.conversation)
    #expect(conversation.startPolarity < .zero)
    #expect(conversation.endPolarity > .zero)
  }

  @Test(arguments: ["Client : le vendeur était désagréable.", "Customer: the clerk was rude."])
  func `a text that merely begins with a speaker is no chat`(text: String) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(analysis.conversation == nil)
    #expect(analysis.findings.map(\.kind) == [.irritant])
    #expect(analysis.findings.map(\.turn) == [0])
  }

  @Test(arguments: [
    "[10:32] Agent: Our advisers are very kind.\n[10:33] Customer: The parcel is broken.",
    "(10:32:01 AM) Agent Bob: Our advisers are very kind.\n(10:33:01 AM) Visitor: The parcel is broken.",
    "( 12s ) Agent: Our advisers are very kind.\n( 1m 5s ) Visitor: The parcel is broken.",
    "[02/03/2026, 10:32:11] Agent: Our advisers are very kind.\n[02/03/2026, 10:33:11] Customer: The parcel is broken.",
    "Agent (10:32): Our advisers are very kind.\nCustomer (10:33): The parcel is broken.",
    "Agent [10:32]: Our advisers are very kind.\nCustomer [10:33]: The parcel is broken.",
    "- Agent: Our advisers are very kind.\n- Customer: The parcel is broken.",
    "• Agent : Our advisers are very kind.\n• Customer : The parcel is broken.",
    "*Agent*: Our advisers are very kind.\n*Customer*: The parcel is broken.",
    "**Agent** (10:32): Our advisers are very kind.\n**Customer** (10:33): The parcel is broken.",
    "[Agent]: Our advisers are very kind.\n[Customer]: The parcel is broken.",
    "10:32 - Agent: Our advisers are very kind.\n10:33 - Customer: The parcel is broken.",
    "Conseiller : Nos conseillers sont très aimables.\nMarie : Le colis est cassé.\nConseiller : C'est noté.",
    "Agent: Our advisers are very kind.\nMary Poole: The parcel is broken.\nAgent: I see.",
  ])
  func `a line's speaker is known whatever stands around the name`(text: String) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(analysis.conversation?.customerTurns == 1)
    #expect(analysis.findings.map(\.kind) == [.irritant])
    #expect(analysis.findings.map(\.turn) == [1])
  }

  @Test(arguments: [
    "- Service client : injoignable.\n- Support : incompétent.",
    "Staff: rude.\nSupport: useless.",
    "Prix : trop cher.\nAccueil : désagréable.",
  ])
  func `a list of what is judged is no chat`(text: String) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(analysis.conversation == nil)
    #expect(!analysis.findings.isEmpty)
  }

  @Test func `turns that the format gave prevail over the lines`() {
    let text = "A: mauvais\nB: bon"
    let turns = [
      Turn(speaker: .agent, range: TextRange(start: 3, end: 10)),
      Turn(speaker: .customer, range: TextRange(start: 14, end: 17)),
    ]
    let read = RuleReader.few.read(text, language: .french, turns: turns)
    #expect(read.signs == ["+[bon]"])
    #expect(read.analysis.findings.map(\.turn) == [1])
  }

  @Test(arguments: [
    ("Conseiller : Bonjour.\nClient : Mon code ne fonctionne pas.\nConseiller : Je regarde.", Nature.request),
    ("Conseiller : Bonjour.\nClient : J'ai un problème.\nConseiller : Je regarde.", .request),
    ("Conseiller : Bonjour.\nClient : Merci à vous.\nConseiller : Au revoir.", .request),
    ("Conseiller : Bonjour.\nClient : C'est scandaleux.\nConseiller : Je regarde.", .complaint),
    ("Conseiller : Bonjour.\nClient : Le vendeur était désagréable.\nConseiller : Je regarde.", .complaint),
    ("Agent: Hello.\nCustomer: My code does not work.\nAgent: Let me see.", .request),
    ("Agent: Hello.\nCustomer: This is disgraceful.\nAgent: Let me see.", .complaint),
  ])
  func `who flatly tells a chat what does not work asks for help`(text: String, nature: Nature) {
    let analysis = RuleReader.bundled.read(text).analysis
    #expect(analysis.nature == nature)
    #expect(nature == .request ? analysis.polarity.thousandths >= -100 : analysis.polarity.thousandths < -100)
  }

  @Test(.timeLimit(.minutes(1)))
  func `of names without end take time by their length alone`() {
    let letters = Array("abcdefghij")
    let names = (0..<60_000).map { number in "A" + String(String(number).map { letters[$0.wholeNumberValue!] }) }
    let text = "Agent: Hello.\nAgent: Yes?\n" + names.map { $0 + ": no\n" }.joined()
    #expect(RuleReader.bundled.read(text).analysis.conversation?.turns == 2)
  }
}
