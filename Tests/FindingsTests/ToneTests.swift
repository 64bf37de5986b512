import Testing
import Verbatims

@testable import Findings

@Suite struct `The strength of a finding in its text` {
  private static func first(_ text: String) throws -> Measure {
    try #require(RuleReader.few.read(text, language: .french).analysis.findings.first).intensity
  }

  @Test(arguments: [
    // What else is blamed, and how strongly.
    ("Le mur est sale.", "Le mur est sale. Le lit est affreux."),
    ("Le mur est sale. Le lit est mauvais.", "Le mur est sale. Le lit est affreux."),
    // A text that is good spoils an irritant less.
    ("Le mur est sale. Le lit est excellent.", "Le mur est sale."),
    ("Le mur est bon. Le lit est affreux.", "Le mur est bon."),
    // Calls.
    ("Le mur est sale. Le lit aussi.", "Le mur est sale. Le lit aussi ! Oui ! Oui !"),
    // A wish of somebody angry.
    ("Il faudrait un banc. Le lit est excellent.", "Il faudrait un banc. Le lit est affreux."),
  ])
  func `rises with what is told around it`(weak: String, strong: String) throws {
    let (weak, strong) = (try Self.first(weak), try Self.first(strong))
    #expect(weak < strong)
  }

  @Test func `rises where something is decided`() throws {
    let reader = RuleReader("price.dear -2 cher\noverall.odd -2 raide\noverall.go -2,decides:break résilie")
    let told = ["C'est cher. C'est raide.", "C'est cher. Je résilie."].map {
      reader.read($0, language: .french).analysis.findings[0].intensity
    }
    #expect(told[0] < told[1])
  }

  @Test func `leaves the polarity to the words`() {
    let plain = RuleReader.few.read("Le mur est sale. Le lit est bon.", language: .french)
    #expect(plain.said == [Measure(0.5), Measure(0.5)])
    #expect(plain.analysis.findings[0].intensity != plain.analysis.findings[1].intensity)
    #expect(plain.analysis.polarity.value.magnitude < 0.2)
  }

  @Test func `of a lone finding follows its own words`() throws {
    let texts = ["bof", "correct", "mauvais", "excellent", "affreux"]
    #expect(texts.allSatisfy { (try? Self.first($0)) != nil })
    #expect(try Self.first("bof") < Self.first("mauvais"))
    #expect(try Self.first("mauvais") < Self.first("affreux"))
    #expect(try Self.first("correct") < Self.first("bon"))
    #expect(try Self.first("bon") < Self.first("excellent"))
  }
}
