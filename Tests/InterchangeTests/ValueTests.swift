import Testing

@testable import Interchange

@Suite struct `Values` {
  @Test(arguments: [
    ("4", 4000), ("4,5", 4500), ("4.25", 4250), ("-1", -1000), ("4/5", 4000), ("80 %", 80000), ("5 stars", 5000),
    ("4.5e0", 4500), ("1e2", 100_000), ("12/03/2026", nil), ("2026-03-02", nil), ("", nil), ("bien", nil),
    ("1e400", nil), ("10 - très probable", 10_000), ("Très probable - 10", 10_000), ("Not at all - 0", 0),
    ("10 - 12", nil), ("route 66 - 3", nil), ("bien - mal", nil), ("bien -3", nil), ("- 3", nil), ("★★★★☆", 4000),
    ("⭐️⭐️", 2000), ("☆☆☆☆☆", 0), ("★ super", nil),
  ])
  func `scores are read as people write them`(text: String, thousandths: Int?) {
    #expect(ScoreParser.thousandths(Array(text.utf8).span) == thousandths)
  }

  @Test(arguments: [
    ("2026-03-02", "2026-03-02"), ("2026-03-02T10:11:12Z", "2026-03-02T10:11:12Z"),
    ("2026-03-02 10:11", "2026-03-02T10:11"), ("2/3/26", "2026-03-02"), ("02.03.2026", "2026-03-02"),
    ("02/03/2026 9:05", "2026-03-02T09:05:00"), ("2 mars 2026", "2026-03-02"), ("1er août 2025", "2025-08-01"),
    ("March 2, 2026", "2026-03-02"), ("Tue Feb 24 11:35:52 -0800 2015", "2015-02-24T11:35:52-08:00"),
    ("2026/03/02 10:11:12 AM UTC+1", "2026-03-02T10:11:12+01:00"),
    ("2026/03/02 10:11:12 PM GMT-3:30", "2026-03-02T22:11:12-03:30"),
    ("2026-03-02 10:11:12 UTC", "2026-03-02T10:11:12Z"),
    ("Mon, 02 Mar 2026 10:00:00 +0100", "2026-03-02T10:00:00+01:00"), ("3/25/2026", "2026-03-25"),
    ("le 12 mars 2024 à 14h30", "2024-03-12T14:30:00"), ("3/2/2024 10:15 PM", "2024-02-03T22:15:00"),
    ("02/03/2026 09:05:00 p. m.", "2026-03-02T21:05:00"), ("02/03/2026 9:05 a. m.", "2026-03-02T09:05:00"),
    ("20260302", "2026-03-02"), ("1772445600", "2026-03-02T10:00:00Z"), ("1772445600000", "2026-03-02T10:00:00Z"),
    ("46083", "2026-03-02"), ("46083.4375", "2026-03-02T10:30:00"), ("12345", nil), ("75011", nil),
    ("2026-03-02T25:61:00", nil), ("2026-03-02 10:61", nil),
    ("0001-01-01T00:00:00", nil), ("00/00/0000", nil), ("01/01/0001", nil), ("0000-00-00 00:00:00", nil),
    ("31/02/2026", nil), ("2026-02-30", nil), ("hier", nil), ("4", nil), ("", nil), ("12:30", nil),
  ])
  func `dates are written as ISO 8601`(text: String, iso: String?) {
    let parser = DateParser(order: .dayMonthYear, months: ColumnDictionary.bundled.months)
    let found = parser.iso(Array(text.utf8).span).map { String(decoding: $0, as: UTF8.self) }
    #expect(found == iso)
  }

  @Test(arguments: [
    ("PT10H32M00S", "10:32:00"), ("PT26H", "26:00:00"), ("PT5M", "00:05:00"), ("PT1M2.9S", "00:01:02"),
    ("PT7,25S", "00:00:07"), ("PT999999999H", "999999999:00:00"), ("PT", "00:00:00"), ("10:32", nil), ("PT1e300S", nil),
    ("PTinfS", nil), ("PTnanS", nil), ("PT-5H", nil), ("PT9999999999H", nil), ("PT1S2H", nil), ("PT1H1H", nil),
    ("PT1X", nil), ("PTS", nil),
  ])
  func `durations are written as times`(text: String, time: String?) {
    #expect(CellValue.duration(text).map { String(decoding: $0, as: UTF8.self) } == time)
  }

  @Test(arguments: [
    ("Canal d’origine", "canal d origine"), ("CREATED_AT", "created at"), ("\u{FEFF}Numéro", "numero"),
    ("N° client", "n client"), ("cœur", "coeur"), ("e\u{301}te\u{301}", "ete"),
  ])
  func `names of columns are compared without case, accents and marks`(name: String, key: String) {
    #expect(HeaderKey.fold(name) == Array(key.utf8))
  }
}
