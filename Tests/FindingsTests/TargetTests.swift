import Testing
import Verbatims

@testable import Findings

@Suite struct `Targets and merging` {
  private static let reader = RuleReader(
    """
    overall.good +2 bon
    overall.great +3 excellent
    overall.bad -2 mauvais
    overall.advise +2,decides:make,stage:renew conseille
    quality.solid +2 solide
    quality.firm +1 ferme
    theme.tariff theme:price tarif
    theme.staff theme:friendliness personnel
    boundary.but pivot mais
    """)

  @Test(arguments: [
    ("le tarif est bon", ["+price"]), ("le bon tarif", ["+price"]), ("le tarif est mauvais", ["−price"]),
    ("bon", ["+overall"]), ("tarif solide", ["+quality"]), ("conseille tarif", ["+overall"]),
    ("tarif un deux trois quatre cinq six sept huit bon", ["+overall"]), ("personnel tarif bon", ["+price"]),
    ("Le personnel, bon", ["+friendliness"]), ("Le personnel. Bon", ["+overall"]),
    ("tarif bon mais personnel mauvais", ["+price", "−friendliness"]),
  ])
  func `a general word takes the theme of what it judges`(text: String, themes: [String]) {
    #expect(Self.reader.read(text, language: .french).themes == themes)
  }

  @Test(arguments: [
    ("le tarif est bon.", ["+[le tarif est bon]"]), ("mot, mais le tarif est bon !", ["+[le tarif est bon]"]),
    ("le bon mot et mauvais ici", ["+[le bon]", "−[mauvais ici]"]),
  ])
  func `a short clause is quoted whole, up to the other findings in it`(text: String, quotes: [String]) {
    #expect(Self.reader.read(text, language: .french).quotes == quotes)
  }

  @Test func `a long clause is quoted around its words`() {
    let mots = String(repeating: "mot ", count: 40)
    let read = Self.reader.read(mots + "tarif bon " + mots, language: .french)
    #expect(read.analysis.findings.count == 1)
    #expect(read.analysis.findings.allSatisfy { $0.range.count <= Weights.current.widestQuote })
    #expect(read.quotes.allSatisfy { $0.contains("tarif bon") })
  }

  @Test(arguments: [
    ("bon et excellent", ["+[bon et excellent]"]), ("bon, excellent", ["+[bon]", "+[excellent]"]),
    ("bon et mauvais", ["+[bon]", "−[mauvais]"]), ("solide et ferme", ["+[solide et ferme]"]),
    ("bon et solide", ["+[bon]", "+[solide]"]),
  ])
  func `cues of one clause, kind and theme make one finding`(text: String, signs: [String]) {
    #expect(Self.reader.read(text, language: .french).signs == signs)
  }

  @Test func `the evidence of what was joined is kept, in text order`() {
    let read = Self.reader.read("bon et excellent", language: .french)
    #expect(read.said.map(\.thousandths) == [750])
    #expect(read.analysis.evidence.map { read.words($0.range) } == ["bon", "excellent"])
  }

  @Test func `at most eight findings are kept, the strongest`() {
    let weak = (0..<6).map { _ in "C'est ferme. " }.joined()
    let strong = (0..<6).map { _ in "C'est excellent. " }.joined()
    let read = Self.reader.read(weak + strong, language: .french)
    #expect(read.valences == [100, 100] + Array(repeating: 300, count: 6))
    #expect(read.analysis.findings.map(\.range.start) == read.analysis.findings.map(\.range.start).sorted())
  }

  @Test(arguments: [
    ("Le service était excellent.", Kind.enchantment), ("La livraison était nulle.", .irritant),
    ("The delivery was awful.", .irritant), ("The food was excellent.", .enchantment),
  ])
  func `general words take a theme in the bundled lexicons`(text: String, kind: Kind) {
    let read = RuleReader.bundled.read(text)
    #expect(read.analysis.findings.map(\.kind) == [kind])
    if !text.contains("service") { #expect(read.analysis.findings.allSatisfy { $0.theme != .overall }) }
  }
}
