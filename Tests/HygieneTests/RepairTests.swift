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

@Suite struct `Markup` {
  @Test(arguments: [
    ("Slow.<br /><br/>Then <b>awful</b>", "Slow.\n\nThen awful"), ("It won&#39;t open", "It won't open"),
    ("<p class=\"x\">Caf&eacute; &amp; th&eacute;</P>", "\nCafé & thé\n"), ("It won&amp;#x2019;t", "It won’t"),
    ("&nbsp;tiède<h2>", "\u{A0}tiède\n"),
  ])
  func `is read as what it means`(text: String, expected: String) {
    let repair = TextRepair.of(Array(text.utf8).span)
    #expect(repair.map { String(decoding: $0.bytes, as: UTF8.self) } == expected)
  }

  @Test(arguments: [
    "H&M and M&S", "a < b > c", "I <3 it", "<nobody> home", "<bread> and <in>", "&#0; &#7; &#xD800; &#99999999999;",
    "&rien;", "<b", "<a href=x <b", "5 &", "<", "&",
  ])
  func `is left where it may be meant, or means nothing`(text: String) {
    #expect(TextRepair.of(Array(text.utf8).span) == nil)
  }

  @Test(arguments: [
    ("The ferry was <b>dirty</b>, <i>and</i> the crew rude.", ["The ferry was <b>dirty", "and</i> the crew rude"]),
    ("Great lamp.<br /><br />The cord <em>broke</em>.", ["Great lamp", "The cord <em>broke"]),
  ])
  func `stands in no quote but between its words`(text: String, quotes: [String]) {
    let bytes = Array(text.utf8)
    let found = Engine.analysis(text).findings.map {
      String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self)
    }
    #expect(found == quotes)
  }

  @Test func `takes time by its length alone`() {
    let open = String(repeating: "<a ", count: 40_000) + String(repeating: "&#", count: 40_000)
    let time = ContinuousClock().measure { #expect(TextRepair.of(Array(open.utf8).span) == nil) }
    #expect(time < .seconds(5))
  }
}
