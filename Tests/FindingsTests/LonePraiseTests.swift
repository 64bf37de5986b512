import Testing
import Verbatims

@Suite struct `A good word among complaints` {
  @Test(arguments: [
    ("bon. mauvais. sale. affreux", ["−[mauvais]", "−[sale]", "−[affreux]"]),
    ("bon. mauvais. sale", ["+[bon]", "−[mauvais]", "−[sale]"]),
    ("bon. mauvais. sale. affreux. propre", ["+[bon]", "−[mauvais]", "−[sale]", "−[affreux]", "+[propre]"]),
    ("excellent. mauvais. sale. affreux", ["+[excellent]", "−[mauvais]", "−[sale]", "−[affreux]"]),
    ("bon mais mauvais. sale. affreux", ["+[bon]", "−[mauvais]", "−[sale]", "−[affreux]"]),
    ("mauvais. affreux. sale mais bon", ["−[mauvais]", "−[affreux]", "−[sale]", "+[bon]"]),
    ("mauvais. sale. faudrait mot. bon", ["−[mauvais]", "−[sale]", "?[faudrait mot]", "+[bon]"]),
  ])
  func `is no praise, unless it is strong or set apart by a contrast`(text: String, signs: [String]) {
    #expect(RuleReader.few.read(text, language: .french).signs == signs)
  }

  @Test func `a recommendation stays among complaints`() {
    let decided = RuleReader("overall.bad -2 mauvais|sale\noverall.go +2,decides:make vas-y")
    #expect(decided.read("mauvais. sale. mauvais. vas-y", language: .french).signs.last == "+[vas-y]")
  }
}
