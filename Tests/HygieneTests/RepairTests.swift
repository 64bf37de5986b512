import Findings
import Testing
import Verbatims

@testable import Hygiene

@Suite struct `Garbled letters` {
  @Test(arguments: [
    ("La livraison est trÃ¨s rapide", "La livraison est très rapide"),
    ("lâ€™accueil â€“ parfait", "l’accueil – parfait"),
    ("voilÃ  merci", "voilà merci"),
    ("cÅ“ur Ã  cÅ“ur, dÃ¨s demain", "cœur à cœur, dès demain"),
    ("ÃƒÂ©tÃƒÂ©", "été"),
    ("10 â‚¬ ðŸ˜€", "10 € 😀"),
  ])
  func `are read as what they were`(text: String, expected: String) {
    let repair = TextRepair.of(Array(text.utf8).span)
    #expect(repair.map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
  }

  @Test(arguments: ["très rapide", "ÂGE", "MÂCHÉ « ÃO »", "São Paulo", "â point", "CAFÉ’S", "Å“", "plain", "ð"])
  func `are left where they may be meant`(text: String) {
    let repair = TextRepair.of(Array(text.utf8).span)
    #expect(repair == nil || text == "Å“")
  }

  @Test func `yield the findings of the repaired text, at their places in the text as it came`() {
    let (garbled, plain) = ("Le dÃ©lai est trÃ¨s long, câ€™est dÃ©cevant.", "Le délai est très long, c’est décevant.")
    let (one, other) = (Engine.analysis(garbled), Engine.analysis(plain))
    #expect(one.isRepaired && !other.isRepaired)
    #expect(!one.findings.isEmpty && one.findings.map(\.concept) == other.findings.map(\.concept))
    let quotes = one.findings.map {
      String(decoding: Array(garbled.utf8)[$0.range.start..<$0.range.end], as: UTF8.self)
    }
    let whole = other.findings.map { String(decoding: Array(plain.utf8)[$0.range.start..<$0.range.end], as: UTF8.self) }
    for (quote, expected) in zip(quotes, whole) {
      let repaired = TextRepair.of(Array(quote.utf8).span).map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect((repaired ?? quote) == expected)
    }
  }
}
