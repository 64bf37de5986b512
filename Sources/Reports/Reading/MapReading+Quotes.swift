internal import Journeys
internal import Verbatims

extension MapReading {
  /// The words of a finding, with how and when they came.
  func quote(_ finding: Int) -> Quote? {
    let row = map.ledger.findings[finding]
    let text = map.ledger.texts.string(row.quote)
    guard !text.isEmpty else { return nil }
    let verbatim = map.ledger.verbatims[Int(row.verbatim)]
    let language = map.ledger.texts.string(verbatim.language)
    return Quote(
      text: text, source: origin(verbatim), language: language.isEmpty ? nil : language, link: nil)
  }

  /// « avis, mars 2026 »
  func origin(_ verbatim: VerbatimRow) -> String? {
    let parts = [map.ledger.texts.string(verbatim.origin), verbatim.day.map(month) ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// « mars 2026 »
  func month(_ day: Int32) -> String {
    let civil = CivilDay(day)
    return say(MapWords.months[civil.month - 1]) + " " + String(civil.year)
  }

  /// « novembre 2024 », « septembre–novembre 2024 »: the months of some days.
  func months(_ days: ClosedRange<Int32>) -> String {
    let (first, last) = (CivilDay(days.lowerBound), CivilDay(days.upperBound))
    guard first.year == last.year else { return month(days.lowerBound) + "–" + month(days.upperBound) }
    return first.month == last.month
      ? month(days.upperBound) : say(MapWords.months[first.month - 1]) + "–" + month(days.upperBound)
  }

  /// « 4 novembre 2024 ».
  func date(_ day: Int32) -> String { say(MapWords.day(CivilDay(day).day)) + FrenchSpaces.wide + month(day) }

  /// « mars »; the first of a year with its year.
  func shortMonth(_ day: Int32) -> String {
    let civil = CivilDay(day)
    let name = say(MapWords.shortMonths[civil.month - 1])
    return civil.month == 1 ? name + FrenchSpaces.wide + String(civil.year) : name
  }

  /// « janvier 2025 – juin 2026 »; empty where nothing is dated.
  var period: String {
    guard let first = map.basis.firstDay, let last = map.basis.lastDay else { return "" }
    let (from, to) = (month(first), month(last))
    return from == to ? from : from + " – " + to
  }
}
