import Testing
import Verbatims

@testable import Findings

@Suite struct `Negation` {
  @Test(arguments: [
    ("pas bon", ["−[pas bon]"]),
    ("sans mot mauvais", ["+[sans mot mauvais]"]),
    ("pas bon ni propre", ["−[pas bon ni propre]"]),
    ("ne sera jamais bon", ["−[ne sera jamais bon]"]),
    ("pas mot. bon", ["+[bon]"]),
    ("pas mot, bon", ["+[bon]"]),
    ("pas mot mais bon", ["+[bon]"]),
    ("pas de réponse", ["−[pas de réponse]"]),
    ("ne recommande pas", ["−[recommande pas]"]),
  ])
  func `reaches forward within its clause`(text: String, signs: [String]) {
    #expect(RuleReader.few.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [("pas mot 😡", ["−[😡]"]), ("pas mot :(", ["−[:(]"]), ("sans mot bon", ["−[sans mot bon]"])])
  func `leaves faces as they look`(text: String, signs: [String]) {
    let faces = RuleReader("overall.face -3 😡|:(\noverall.good +2 bon\nshifter.not flip pas|sans")
    #expect(faces.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("le lit est pas doux", ["−[lit est pas doux]"]),
    ("le lit est doux", ["+[lit est doux]"]),
    ("le lit est un peu dur", ["−[lit est un peu dur]"]),
  ])
  func `stands in the gap of praise, though a shorter cue that holds it is hidden`(text: String, signs: [String]) {
    let beds = RuleReader(
      """
      comfort.soft +2 lit … doux
      comfort.bed -2 lit … dur
      comfort.rough -2 pas doux
      shifter.not flip pas|peu
      shifter.bit x0.5 un peu
      """)
    #expect(beds.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("aucun mot n'est mauvais", ["+[aucun mot n'est mauvais]"]),
    ("aucun mot n'est bon", ["−[aucun mot n'est bon]"]),
    ("aucun lit n'est dur", ["+[aucun lit n'est dur]"]),
    ("aucun mot la mer est mauvais", ["−[mauvais]"]),
  ])
  func `of a subject goes for what its verb says`(text: String, signs: [String]) {
    let subjects = RuleReader(
      """
      overall.good +2 bon
      overall.bad -2 mauvais
      comfort.bed -2 lit … dur
      language.fr language:fr n'|la|est
      shifter.none flip aucun
      shifter.none flip aucun … est
      """, forms: "être irregular\nest être third")
    #expect(subjects.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("sans aide et mal servi", ["−[mal]"]),
    ("sans aide ni soin servi", ["−[sans aide ni soin servi]"]),
    ("sans soin servi", ["−[sans soin servi]"]),
  ])
  func `that a cue names ends at a conjunction`(text: String, signs: [String]) {
    let entries = RuleReader(
      """
      overall.bad -2 mal
      overall.served -2 <negation> … servi
      shifter.not flip sans
      shifter.joins joins et
      """)
    #expect(entries.read(text, language: .french).signs == signs)
  }

  @Test func `reaches as many words as its weight says, and no more`() {
    let reach = Weights.current.flipReach
    let near = "pas " + String(repeating: "mot ", count: reach) + "bon"
    let far = "pas " + String(repeating: "mot ", count: reach + 1) + "bon"
    #expect(RuleReader.few.read(near, language: .french).signs == ["−[\(near)]"])
    #expect(RuleReader.few.read(far, language: .french).signs == ["+[bon]"])
  }

  @Test(arguments: [
    ("pas mauvais", ["+[pas mauvais]"]),
    ("pas mot mauvais", ["+[pas mot mauvais]"]),
    ("pas un mot mauvais", ["−[mauvais]"]),
    ("pas mauvais ni affreux", ["+[pas mauvais ni affreux]"]),
    ("pas un mot bon", ["−[pas un mot bon]"]),
  ])
  func `reaches what is bad only right after it`(text: String, signs: [String]) {
    #expect(RuleReader.few.read(text, language: .french).signs == signs)
  }

  @Test(arguments: [
    ("je recommande pas", ["−[recommande pas]"]),
    ("je recommande mot pas", ["−[recommande mot pas]"]),
    ("je recommande un deux pas", ["+[recommande]"]),
    ("recommander pas", ["+[recommander]"]),
    ("bon pas", ["+[bon]"]),
    ("je recommande sans", ["+[recommande]"]),
  ])
  func `reverses the finite verb before it, as spoken French does`(text: String, signs: [String]) {
    #expect(RuleReader.few.read(text, language: .french).signs == signs)
  }

  @Test func `twice is none`() {
    let read = RuleReader.few.read("pas sans bon", language: .french)
    #expect(read.valences == [200])
    #expect(read.analysis.shifters.map { read.words($0.range) } == ["pas", "sans"])
  }

  @Test(arguments: [("pas bon", 2), ("pas correct", 1), ("pas excellent", 3)])
  func `of praise is blame of the weight's size`(text: String, size: Int) {
    let expected = Int((Weights.current.flippedPositive[size] * 100).rounded())
    #expect(RuleReader.few.read(text, language: .french).valences == [expected])
  }

  @Test(arguments: [("pas mauvais", 2), ("pas bof", 1), ("pas affreux", 3)])
  func `of blame is praise of the weight's size`(text: String, size: Int) {
    let expected = Int((Weights.current.flippedNegative[size] * 100).rounded())
    #expect(RuleReader.few.read(text, language: .french).valences == [expected])
  }

  @Test func `« pas très » is negator and downtoner in one, named once, and says less than « pas »`() {
    let read = RuleReader.few.read("pas très bon", language: .french)
    #expect(read.signs == ["−[pas très bon]"])
    #expect(read.analysis.shifters.count == 1)
    #expect(read.valences[0] > RuleReader.few.read("pas bon", language: .french).valences[0])
  }

  @Test(arguments: [
    ("Le vendeur n'est pas aimable.", ["−friendliness"]),
    ("Le vendeur n'a jamais été aimable.", ["−friendliness"]),
    ("Rien à redire.", ["+overall"]),
    ("La chambre n'était pas propre.", ["−cleanliness"]),
    ("The staff were not friendly.", ["−friendliness"]),
    ("The staff weren't friendly.", ["−friendliness"]),
    ("The staff were never friendly.", ["−friendliness"]),
    ("Le vendeur était super désagréable.", ["−friendliness"]), ("The room wasnt dirty.", ["+cleanliness"]),
    ("The room was not clean.", ["−cleanliness"]),
    ("I have no complaints.", ["+overall"]),
  ])
  func `in the bundled lexicons`(text: String, themes: [String]) {
    #expect(RuleReader.bundled.read(text).themes == themes)
  }
}
