import Journeys
import Verbatims

/// A ledger whose every text tries to break out of the format that it is written in.
enum HostileLedger {
  /// What customers are quoted with, one a finding.
  static let quotes = [
    #"il a dit "non", puis 'oui'; # 3: 100 % | a,b"#,
    "title of my complaint",
    "Section 3: rien; jamais",
    "journey to hell",
    "=1+1",
    "+33 1 23 45 67 89",
    "-5 jours de retard",
    "@SUM(A1:A9)",
    "\t=cmd|' /C calc'!A0",
    "\r=2+2",
    "ligne 1\nligne 2\r\nligne 3",
    "nul 👎🏽 la famille 👩‍👩‍👧 😀",
    "خدمة سيئة جدا \u{202E}txt.exe",
    "שירות גרוע",
    "]]> <b>gras</b> &amp; <!-- x --> <?php ?>",
    "\u{1}\u{1B}[31mrouge\u{7}\u{0}fin",
    "_x000D_ et _x0041_",
    "{a} [lien](http://x.y) *b* _c_ `d` ~~e~~ $f$ www.x.com",
    "%%{init: {}}%% rien",
    "%% rien",
    "e\u{301}crit <\u{338} |\u{301}",
    "\u{FEFF}marque \u{FFFE}\u{FFFF} fin",
    #"C:\temp\new \n "#,
    "${jndi:ldap://x} {{7*7}}",
    "accTitle: faux",
    "a\u{2028}b\u{2029}c\u{85}d",
    "--- \n# titre\n- liste\n    code",
    "1. un\n2. deux",
    "'apostrophe",
    "'; DROP TABLE clients; --",
  ]

  /// Each quote stands alone at its touchpoint, so that every export shows it.
  static func make(extra: Bool = false) -> Ledger {
    var ledger = Ledger()
    let stages = Stage.allCases.filter { $0 != .unknown }
    let channels: [Channel] = [.phone, .delivery, .website]
    for (number, quote) in quotes.enumerated() {
      let stage = stages[number % stages.count]
      let channel = channels[number / stages.count]
      add(quote, number: number, stage, channel, to: &ledger)
    }
    addEmpty(to: &ledger)
    if extra { add("bien reçu", number: 900, .receive, .kiosk, to: &ledger) }
    return ledger
  }

  private static func add(_ quote: String, number: Int, _ stage: Stage, _ channel: Channel, to ledger: inout Ledger) {
    let kind = Kind.allCases[number % 2]
    var row = FindingRow(
      kind: kind, stage: stage, channel: channel, theme: .timeliness, intensity: Int16(300 + 20 * (number % 30)))
    (row.stageFrom, row.channelFrom) = (.clause, .clause)
    row.concept = ledger.texts.intern("timeliness.c\(number)")
    row.quote = ledger.texts.intern(quote)
    row.isMomentOfTruth = number % 5 == 0
    row.makeOrBreak = number % 7 == 0 ? .break : nil
    row.rupture = number % 4 == 0 ? Rupture.allCases[number % Rupture.allCases.count] : nil
    let head = "👍 \(quote) "
    row.start = UInt32("👍 ".unicodeScalars.count)
    row.end = row.start + UInt32(quote.unicodeScalars.count)
    var later = FindingRow(kind: .expectation, stage: .support, channel: .email, theme: .ease, intensity: 200)
    later.concept = ledger.texts.intern("ease.wish")
    later.quote = ledger.texts.intern("plus simple")
    (later.start, later.end) = (UInt32(head.unicodeScalars.count), UInt32(head.unicodeScalars.count + 11))
    var verbatim = VerbatimRow(id: ledger.texts.intern("\(number) \(quote)"))
    verbatim.text = ledger.texts.intern(head + "plus simple")
    verbatim.customer = number % 3 == 0 ? .none : ledger.texts.intern("client \(number % 10) \(quotes[number % 10])")
    verbatim.seconds = number % 6 == 5 ? nil : 1_750_000_000 + Int64(number) * 90_000
    verbatim.score = Int32(number % 11) * 1000
    verbatim.source = ledger.texts.intern("a;b|\"c\".csv")
    verbatim.engine = ledger.texts.intern("0.1.0+lex.9f31c2")
    verbatim.language = ledger.texts.intern("fr")
    verbatim.nature = .complaint
    let kept = KeptValue(column: ledger.texts.intern("=région #;"), value: ledger.texts.intern(quote))
    ledger.add(verbatim, findings: [row, later], kept: [kept])
  }

  /// One set aside, one without a finding and with a text longer than a cell, one whose stage and channel nobody says.
  private static func addEmpty(to ledger: inout Ledger) {
    var aside = VerbatimRow(id: ledger.texts.intern("aside"))
    aside.setAside = ledger.texts.intern("spam")
    ledger.add(aside, findings: [], kept: [])
    var long = VerbatimRow(id: ledger.texts.intern("long"))
    long.text = ledger.texts.intern(String(repeating: "é😀", count: 20_000))
    ledger.add(long, findings: [], kept: [])
    var row = FindingRow(kind: .irritant, stage: .unknown, channel: .unknown, theme: .overall, intensity: 400)
    row.concept = ledger.texts.intern("overall.bad")
    row.quote = ledger.texts.intern("nulle part")
    ledger.add(VerbatimRow(id: ledger.texts.intern("nowhere")), findings: [row], kept: [])
  }

  /// The standard journey in a company whose words are as hostile.
  static var journey: Journey {
    var journey = Journey.standard
    journey.company = Wording(#"Dupont & <Fils> "SA"; #1: | ]]>"#)
    journey.stages[0].id = "découvrir l'offre"
    journey.stages[0].names = Wording("title: découvrir; #1 | <b>")
    journey.stages[0].phrases = Wording("section \"je\" découvre,\nj'entends | ]]> &amp;")
    journey.stages[0].owner = "=HYPERLINK(\"x\")"
    journey.channels[4].names = Wording("Téléphone, \"fixe\": | # ; <i>")
    return journey
  }
}
