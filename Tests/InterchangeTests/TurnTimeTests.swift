import Testing

@testable import Interchange

@Suite struct `Times of turns` {
  private let dates = DateParser(order: .dayMonthYear, months: [:])

  @Test(arguments: [
    // Hours and minutes, past midnight; minutes and seconds; with seconds; with fractions.
    (["10:32", "10:33", "11:00"], [37_920_000, 37_980_000, 39_600_000]),
    (["23:59", "00:01"], [86_340_000, 86_460_000]),
    (["00:01", "00:31", "12:05"], [1000, 31_000, 725_000]),
    (["01:02:03", "01:02:04"], [3_723_000, 3_724_000]),
    (["01:02.250"], [62_250]),
    // Instants, in zones.
    (["1970-01-01T00:00:01Z", "1970-01-01T01:00:01.5+01:00"], [1000, 1500]),
    (["2026-03-02T10:00:00Z"], [1_772_445_600_000]),
    (["1772445600"], [1_772_445_600_000]),
    (["soon", "25:99:00", "", "1:2:3:4"], [nil, nil, nil, nil]),
  ])
  func `are told in milliseconds`(values: [String], expected: [Int?]) {
    var clock = TurnClock(dates: dates)
    #expect(values.map { clock.milliseconds(Array($0.utf8)) } == expected)
  }

  @Test(arguments: [
    ("12/09/2026 09:58", "2026-09-12T09:58:00"), ("20/06/21, 2:30:00\u{202F}PM", "2021-06-20T14:30:00"),
    ("12.3.2022 klo 14.08.18", "2022-03-12T14:08:18"), ("1/2/26, 12:05 AM", "2026-02-01T00:05:00"),
    ("2026-03-02, 10:00", "2026-03-02T10:00:00"), ("12/09/2026 99:58", nil), ("12/09/2026", nil),
    ("31/02/2026 10:00", nil), ("29/02/2025 10:00", nil), ("12/03/0000 10:00", nil), ("12/03/226 10:00", nil),
    ("12/03/99 10:00", nil), ("00/00/2026 10:00", nil), ("12/09/2026 24:00", nil), ("13/13/2026 10:00", nil),
  ])
  func `stand before the messages of WhatsApp`(stamp: String, iso: String?) {
    let found = WhatsAppStamp(Array(stamp.utf8)[...])?.iso(.dayMonthYear)
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == iso)
  }

  @Test(arguments: [
    ("<p>a&nbsp;b</p><p>c<br/>d</p>", "a\u{A0}b\nc\nd"), ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
    ("<style>p { }</style>a<script>x</script>", "a"), ("a <!-- b --> c", "a c"), ("&#233;&#xE9;&nope;", "éé&nope;"),
    ("<a href=\"x\">b</a>&lt;i&gt;", "b<i>"), ("plain", "plain"), ("<", "<"), ("a<b", "a<b"),
  ])
  func `and bodies in HTML become text`(html: String, text: String) {
    #expect(String(decoding: HTMLText.text(Array(html.utf8)), as: UTF8.self) == text)
  }
}
