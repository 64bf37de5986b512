import Findings
import Privacy
import Testing
import Verbatims

/// A text with what is masked in it between brackets, where its record tells of people.
private func marked(_ text: String, people: [String] = [], nicknames: [String] = [], customer: String? = nil) -> String
{
  var verbatim = Verbatim()
  verbatim.text = Array(text.utf8)
  verbatim.metadata.people = people.map { Array($0.utf8) }
  verbatim.metadata.nicknames = nicknames.map { Array($0.utf8) }
  verbatim.metadata.customer = customer.map { Array($0.utf8) }
  var analysis = Analysis()
  var redactor = Redactor(
    words: bundledWords, pseudonyms: Pseudonyms(keys: KeySource(.none), identities: Identities(file: [])))
  redactor.redact(&verbatim, &analysis, withText: true)
  var (result, isHidden) = ("", false)
  for (shown, given) in zip(String(decoding: verbatim.text, as: UTF8.self), text) {
    if (shown == "▮") != isHidden { result += isHidden ? "]" : "[" }
    isHidden = shown == "▮"
    result.append(given)
  }
  return isHidden ? result + "]" : result
}

@Test(arguments: [
  ("j'ai dit que ysold castaldi attendait", "Ysold Castaldi", "j'ai dit que [ysold] [castaldi] attendait"),
  ("Le colis de Castaldi, pas du voisin", "Ysold Castaldi", "Le colis de [Castaldi], pas du voisin"),
  ("helene attend encore, Hélène aussi", "Hélène Orveau", "[helene] attend encore, [Hélène] aussi"),
  ("ORVEAU HELENE ATTEND", "Hélène Orveau", "[ORVEAU] [HELENE] ATTEND"),
  ("this is abigail's parcel", "Abigail Thornby", "this is [abigail]'s parcel"),
  ("la rose est fanée", "Rose Thornby", "la rose est fanée"),
  ("pour rose blanc, svp", "Rose Blanc", "pour [rose] [blanc], svp"),
  ("un petit colis blanc", "Paul Petit Blanc", "un petit colis blanc"),
  ("the young man at the desk", "Ysold Young", "the young man at the desk"),
])
func `The names that a record tells are masked in its text, in small letters too`(
  text: String, name: String, expected: String
) {
  #expect(marked(text, people: [name]) == expected)
}

@Test func `First and last names of two columns are one person's`() {
  #expect(marked("castaldi, ysold : rien", people: ["Ysold", "Castaldi"]) == "[castaldi], [ysold] : rien")
}

@Test func `What may be no name counts in small letters where it holds a given name`() {
  #expect(marked("my coffee was cold", nicknames: ["Coffee Lover"]) == "my coffee was cold")
  #expect(marked("abigail thornby waits", nicknames: ["Abigail Thornby"]) == "[abigail] [thornby] waits")
  #expect(marked("abigail thornby waits", customer: "abigail thornby") == "[abigail] [thornby] waits")
}

@Test func `A name never leaves its record`() {
  var finder = Redactor(
    words: bundledWords, pseudonyms: Pseudonyms(keys: KeySource(.none), identities: Identities(file: [])))
  var analysis = Analysis()
  var first = Verbatim()
  first.text = Array("ysold attend".utf8)
  first.metadata.people = [Array("Ysold".utf8)]
  var second = Verbatim()
  second.text = first.text
  finder.redact(&first, &analysis, withText: true)
  finder.redact(&second, &analysis, withText: true)
  #expect(String(decoding: first.text, as: UTF8.self) == "▮▮▮▮▮ attend")
  #expect(String(decoding: second.text, as: UTF8.self) == "ysold attend")
}
