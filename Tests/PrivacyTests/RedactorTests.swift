import Findings
import Foundation
import Privacy
import Testing
import Verbatims

private let key = KeySource(.given(Array("a key for tests only".utf8)))

private func redactor(_ keys: KeySource = key, identities: String = "") -> Redactor {
  Redactor(
    words: bundledWords,
    pseudonyms: Pseudonyms(keys: keys, identities: Identities(file: Array(identities.utf8))))
}

private func customer(_ name: String, _ redactor: Redactor) -> String? {
  var redactor = redactor
  var verbatim = Verbatim()
  var analysis = Analysis()
  verbatim.metadata.customer = Array(name.utf8)
  redactor.redact(&verbatim, &analysis, withText: true)
  return verbatim.metadata.customer.map { String(decoding: $0, as: UTF8.self) }
}

@Test(arguments: [
  ("my number is +1 (212) 555\u{2011}0187", "my number is ▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮"),
  ("tel 06\u{2013}39\u{2013}98\u{2013}12\u{2013}34", "tel ▮▮▮▮▮▮▮▮▮▮▮▮▮▮"),
  ("tel 06\u{200B}39981234", "tel ▮▮▮▮▮▮▮▮▮▮▮"),
  ("tel ０６３９９８１２３４", "tel ▮▮▮▮▮▮▮▮▮▮"),
  ("ecrire a zoe＠example.com", "ecrire a ▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮"),
  ("Paris – Lyon, de 9 – 12", "Paris – Lyon, de 9 – 12"),
])
func `A number or a name is masked though its hyphens, digits or gaps are of typography`(text: String, expected: String)
{
  var redactor = redactor()
  #expect(redactor.redacted(text, isIdentifier: false) == expected)
}

@Test(arguments: [
  (
    "J'habite au 12bis, avenue du Général-de-Gaulle 69003 LYON.",
    "J'habite au [12bis, avenue du Général-de-Gaulle 69003 LYON]."
  ),
  ("Livré au 3A rue des Lilas, 44000 Nantes", "Livré au [3A rue des Lilas, 44000 Nantes]"),
  ("I live at 221B Baker Street.", "I live at [221B Baker Street]."),
  ("I live at 12a High Street.", "I live at [12a High Street]."),
  ("Rue du Midi 12b, 1003 Lausanne", "[Rue du Midi 12b, 1003 Lausanne]"),
  ("La 4G place ce réseau loin devant", "La 4G place ce réseau loin devant"),
  ("Numéro national 85.07.30-033.28", "Numéro national [85.07.30-033.28]"),
  ("Numéro national 85.07.30-033.27", "Numéro national 85.07.30-033.27"),
])
func `House numbers with their letter and Belgian national numbers are masked`(text: String, marked: String) {
  var redactor = redactor()
  var (expected, isHidden) = ("", false)
  for character in marked {
    if character == "[" || character == "]" {
      isHidden = character == "["
    } else {
      expected.append(isHidden ? "▮" : character)
    }
  }
  #expect(redactor.redacted(text, isIdentifier: false) == expected)
}

@Test func `Where words stay as they came, customers have their pseudonyms all the same`() {
  var clear = Redactor(
    words: bundledWords, pseudonyms: Pseudonyms(keys: key, identities: Identities(file: [])), masksWords: false)
  var verbatim = Verbatim()
  var analysis = Analysis()
  verbatim.text = Array("Merci Sophie".utf8)
  verbatim.metadata.customer = Array("zoe@example.com".utf8)
  clear.redact(&verbatim, &analysis, withText: true)
  #expect(verbatim.text == Array("Merci Sophie".utf8))
  #expect(
    verbatim.metadata.customer.map { String(decoding: $0, as: UTF8.self) } == customer("zoe@example.com", redactor()))
}

@Test func `Everything that is written is masked, and places count the same scalars`() {
  var redactor = redactor()
  var verbatim = Verbatim()
  var analysis = Analysis()
  verbatim.id = Array("zoe@example.com".utf8)
  verbatim.text = Array("Élodie Dupré, très agréable, merci".utf8)
  verbatim.metadata.question = Array("Bonjour Sophie, êtes-vous contente ?".utf8)
  verbatim.metadata.kept = [
    .init(name: Array("Nom".utf8), value: Array("Castaldi".utf8)),
    .init(name: Array("magasin".utf8), value: Array("Lyon".utf8)),
  ]
  let start = Array("Élodie Dupré, ".utf8).count
  analysis.cut = []
  redactor.redact(&verbatim, &analysis, withText: true)
  #expect(String(decoding: verbatim.id, as: UTF8.self) == String(repeating: "▮", count: 15))
  #expect(String(decoding: verbatim.text, as: UTF8.self) == "▮▮▮▮▮▮▮▮▮▮▮▮, très agréable, merci")
  #expect(
    verbatim.metadata.question.map { String(decoding: $0, as: UTF8.self) } == "Bonjour ▮▮▮▮▮▮, êtes-vous contente ?")
  #expect(verbatim.metadata.kept[0].value.map { String(decoding: $0, as: UTF8.self) } == "▮▮▮▮▮▮▮▮")
  #expect(verbatim.metadata.kept[1].value.map { String(decoding: $0, as: UTF8.self) } == "Lyon")
  #expect(start == 16 && redactor.hidden == 4)
}

@Test(arguments: ["7", "12345678", "123456789", "r-102", "568782761852596225", "2024-000123", "avis 12"])
func `The digits of an identifier stay`(id: String) {
  var redactor = redactor()
  var verbatim = Verbatim()
  var analysis = Analysis()
  verbatim.id = Array(id.utf8)
  redactor.redact(&verbatim, &analysis, withText: false)
  #expect(String(decoding: verbatim.id, as: UTF8.self) == id)
}

@Test func `Names that the format gives are hidden in the whole text`() {
  var redactor = redactor()
  var verbatim = Verbatim()
  var analysis = Analysis()
  let text = "Ysold: bonjour\nAgent: je regarde, Ysold"
  verbatim.text = Array(text.utf8)
  verbatim.turns = [
    Turn(speaker: .customer, range: TextRange(start: 7, end: 14)),
    Turn(speaker: .agent, range: TextRange(start: 22, end: text.utf8.count)),
  ]
  redactor.redact(&verbatim, &analysis, withText: true)
  #expect(String(decoding: verbatim.text, as: UTF8.self) == "▮▮▮▮▮: bonjour\nAgent: je regarde, ▮▮▮▮▮")
  let words = verbatim.turns.map { String(decoding: verbatim.text[$0.range.start..<$0.range.end], as: UTF8.self) }
  #expect(words == ["bonjour", "je regarde, ▮▮▮▮▮"])
}

@Test func `A customer is a keyed hash, the same for all identifiers of one person`() throws {
  let one = try #require(customer("C-81", redactor()))
  #expect(one.count == 32 && one.allSatisfy(\.isHexDigit))
  #expect(customer(" c-81 ", redactor()) == one)
  #expect(customer("C-82", redactor()) != one)
  #expect(customer("C-81", redactor(KeySource(.given(Array("another key for tests".utf8))))) != one)
  #expect(customer("C-81", redactor(KeySource(.none))) == nil)
  let joined = redactor(identities: "c-81;jo@example.com;@jo\n")
  #expect(customer("jo@example.com", joined) == one)
  #expect(customer("@Jo", joined) == one)
}

@Test func `A key is made once, for its owner alone`() throws {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
  defer { try? FileManager.default.removeItem(atPath: path) }
  let first = KeySource(.beside(path: path))
  let name = customer("C-81", redactor(first))
  #expect(first.outcome == .made(path: path))
  let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  #expect(mode == 0o600)
  let second = KeySource(.beside(path: path))
  #expect(customer("C-81", redactor(second)) == name)
  #expect(second.outcome == .read(path: path))
}

@Test func `A key that cannot be made leaves customers out`() {
  let keys = KeySource(.beside(path: "/nowhere/at/all/parcours.key"))
  #expect(customer("C-81", redactor(keys)) == nil)
  guard case .failed = keys.outcome else { return #expect(Bool(false), "no failure is told") }
}

@Test(arguments: [
  ("Rappelez-moi au 06&nbsp;12&nbsp;34&nbsp;56&nbsp;78 svp", "06&nbsp;12&nbsp;34&nbsp;56&nbsp;78"),
  ("Write to zoe&#64;example.com please", "zoe&#64;example.com"),
  ("Write to zoe@<b>example</b>.com please", "zoe@<b>example</b>.com"),
  ("La conseillère, Mme <b>Castaldi</b>, a raccroché", "Castaldi"),
  ("La conseillère, Mme HÃ©lÃ¨ne Castaldi, a raccroché", "HÃ©lÃ¨ne Castaldi"),
  ("<a href=\"mailto:zoe@example.com\">Écrivez-moi</a>", "zoe@example.com"),
])
func `What markup or garbled letters are part of is hidden as what it means`(text: String, hidden: String) {
  var redactor = redactor()
  var verbatim = Verbatim()
  var analysis = Analysis()
  verbatim.text = Array(text.utf8)
  verbatim.metadata.kept = [.init(name: Array("magasin".utf8), value: Array(text.utf8))]
  redactor.redact(&verbatim, &analysis, withText: true)
  let masked = String(decoding: verbatim.text, as: UTF8.self)
  #expect(masked == text.replacing(hidden, with: String(repeating: "▮", count: hidden.unicodeScalars.count)))
  #expect(verbatim.metadata.kept[0].value == verbatim.text)
}

@Test(arguments: ["1-", "12-", "1.", "1:", "00:1A:", "FR76 ", "A-A-", "a1_", "1/", "AB1-", "12 ", "+33 "])
func `What is joined without end takes time by its length alone`(part: String) {
  var finder = PersonalDataFinder(words: bundledWords)
  let text = Array(String(repeating: part, count: 400_000 / part.utf8.count).utf8)
  let time = ContinuousClock().measure { finder.find(in: text.span) }
  #expect(time < .seconds(30))
}
