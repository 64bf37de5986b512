import Testing
import Verbatims

@testable import Findings

@Suite struct `The intensity` {
  @Test(arguments: [
    ("bon", 200), ("très bon", 250), ("extrêmement bon", 300), ("assez bon", 100),
    ("très extrêmement bon", 375), ("très mot bon", 250), ("très un mot bon", 200),
    ("très très extrêmement bon", 400), ("extrêmement affreux", -400), ("mauvais extrêmement", -300),
    ("assez très mauvais", -125),
  ])
  func `of a cue is multiplied by the chain of intensifiers that leads up to it`(text: String, valence: Int) {
    #expect(RuleReader.few.read(text, language: .french).valences == [valence])
  }

  @Test func `of the words is a quarter of the valence, and more where a mild word is intensified`() {
    #expect(RuleReader.few.read("très bon", language: .french).said == [Measure(0.625)])
    #expect(RuleReader.few.read("correct", language: .french).said == [Measure(0.25)])
    let lifted = 1.25 / 4 + Weights.current.intensifiedMild
    #expect(RuleReader.few.read("très correct", language: .french).said == [Measure(lifted)])
    #expect(RuleReader.few.read("pas correct", language: .french).said == [Measure(0.375)])
  }

  @Test(arguments: ["C'est MAUVAIS ici.", "C'est mauvais !", "C'est mauvais !!!", "C'est mauvaiiiis."])
  func `rises with capitals, exclamation and stretched letters`(text: String) throws {
    let plain = try #require(RuleReader.few.read("C'est mauvais.", language: .french).analysis.findings.first)
    let loud = try #require(RuleReader.few.read(text, language: .french).analysis.findings.first)
    #expect(loud.intensity > plain.intensity)
  }

  @Test func `does not rise with capitals where the whole text is in capitals`() {
    let read = RuleReader.few.read("LE MUR EST MAUVAIS", language: .french)
    #expect(read.said.map(\.thousandths) == [500])
  }

  @Test func `of a wish is its own weight`() {
    let wish = RuleReader.few.read("Il faudrait un banc.", language: .french)
    #expect(wish.said == [Measure(Weights.current.wishIntensity)])
  }

  @Test(arguments: [
    ("La chambre était sale.", "La chambre était très sale."),
    ("Le vendeur est aimable.", "Le vendeur est extrêmement aimable."),
    ("The staff were friendly.", "The staff were extremely friendly."),
    ("The room was dirty.", "The room was DIRTY!!!"),
  ])
  func `in the bundled lexicons`(weak: String, strong: String) throws {
    let one = try #require(RuleReader.bundled.read(weak).analysis.findings.first)
    let two = try #require(RuleReader.bundled.read(strong).analysis.findings.first)
    #expect(one.intensity < two.intensity)
    #expect(one.theme == two.theme && one.kind == two.kind)
  }
}
