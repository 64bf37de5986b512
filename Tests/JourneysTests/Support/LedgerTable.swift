import Journeys
import TestSupport
import Verbatims

/// Writes ledgers as tables, a verbatim a line.
///
///     r1 c1 2026-03-02 score=3 | - support/phone waiting.long 0.5 "on hold for ever" | - leave overall.leaving 0.8 break because=0
///
/// First the id, the customer and the date, `_` for none; then words such as `score=3`, `effort=0.4`, `nature=complaint`,
/// `duplicate=r0`, `source=email`, `language=fr`, `sector=bank`, `began=chat`, `sent=phone`, `aside=spam`; any other is
/// a kept column. Then the findings: `-` an irritant, `+` an enchantment, `?` an expectation; the stage, with the
/// channel behind a slash; the concept, whose first word is the theme; the intensity; `make`, `break`, `moment`,
/// `because=0`, `stage-from=sector`, `channel-from=source`, or the name of a rupture; the quote.
struct LedgerTable {
  private(set) var ledger = Ledger()

  init(_ rows: String) {
    for line in rows.split(separator: "\n") where line.contains(where: { $0 != " " }) { add(line) }
  }

  private mutating func add(_ line: Substring) {
    let parts = line.split(separator: "|")
    let words = parts[0].split(separator: " ")
    var row = VerbatimRow(id: ledger.texts.intern(String(words[0])))
    if words[1] != "_" { row.customer = ledger.texts.intern(String(words[1])) }
    if words[2] != "_" { row.seconds = Self.seconds(words[2]) }
    var kept: [KeptValue] = []
    for word in words.dropFirst(3) {
      let (name, value) = Self.pair(word)
      if !set(&row, name, value) {
        kept.append(KeptValue(column: ledger.texts.intern(name), value: ledger.texts.intern(value)))
      }
    }
    var findings: [FindingRow] = []
    for part in parts.dropFirst() { findings.append(finding(part)) }
    for index in findings.indices { (findings[index].start, findings[index].end) = (UInt32(index), UInt32(index) + 1) }
    ledger.add(row, findings: findings, kept: kept)
  }

  /// Whether the name is that of a field.
  private mutating func set(_ row: inout VerbatimRow, _ name: String, _ value: String) -> Bool {
    switch name {
    case "score": row.score = Int32(Self.thousandths(value))
    case "effort": row.effort = Int16(Self.thousandths(value))
    case "nature": row.nature = Nature(id: value)
    case "sector": row.sector = Sector(id: value)
    case "began": row.began = Channel(id: value)
    case "sent": row.sentTo = Channel(id: value)
    case "source": row.sourceChannel = ledger.texts.intern(value)
    case "language": row.language = ledger.texts.intern(value)
    case "duplicate": row.duplicateOf = ledger.texts.intern(value)
    case "aside": row.setAside = ledger.texts.intern(value)
    default: return false
    }
    return true
  }

  private mutating func finding(_ part: Substring) -> FindingRow {
    let quoted = part.split(separator: "\"", omittingEmptySubsequences: false)
    let words = quoted[0].split(separator: " ")
    let kinds: [Substring: Kind] = ["-": .irritant, "+": .enchantment, "?": .expectation]
    let place = words[1].split(separator: "/")
    let theme = words[2].prefix { $0 != "." }
    guard let kind = kinds[words[0]], let stage = Stage(id: place[0]), let theme = Theme(id: theme),
      let channel = Channel(id: place.count > 1 ? place[1] : "unknown")
    else { preconditionFailure("no finding: \(part)") }
    var row = FindingRow(
      kind: kind, stage: stage, channel: channel, theme: theme, intensity: Int16(Self.thousandths(String(words[3]))))
    row.concept = ledger.texts.intern(String(words[2]))
    if quoted.count > 1 { row.quote = ledger.texts.intern(String(quoted[1])) }
    for word in words.dropFirst(4) { set(&row, word) }
    return row
  }

  private func set(_ row: inout FindingRow, _ word: Substring) {
    let (name, value) = Self.pair(word)
    switch name {
    case "moment": row.isMomentOfTruth = true
    case "because": row.because = Int16(value) ?? -1
    case "stage-from": row.stageFrom = PlacementSource(id: value)
    case "channel-from": row.channelFrom = PlacementSource(id: value)
    default:
      if let verdict = MakeOrBreak(id: name) {
        row.makeOrBreak = verdict
      } else {
        guard let rupture = Rupture(id: name) else { preconditionFailure("no such word: \(word)") }
        row.rupture = rupture
      }
    }
  }

  private static func pair(_ word: Substring) -> (String, String) {
    let parts = word.split(separator: "=", maxSplits: 1)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  private static func thousandths(_ text: String) -> Int { Int(((Double(text) ?? 0) * 1000).rounded()) }

  /// Seconds of `2026-03-02` or `2026-03-02T14:30`.
  private static func seconds(_ text: Substring) -> Int64 {
    let numbers = text.split { "-T:".contains($0) }.compactMap { Int64($0) }
    let (year, month, day) = (numbers[1] <= 2 ? numbers[0] - 1 : numbers[0], (numbers[1] + 9) % 12, numbers[2])
    // The days of the civil calendar, counted from March (Howard Hinnant, days_from_civil).
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1 - 719_468
    let time = numbers.dropFirst(3)
    return days * 86_400 + (time.first ?? 0) * 3600 + (time.dropFirst().first ?? 0) * 60
  }
}

extension Ledger {
  /// A ledger of rows written as `LedgerTable` reads them.
  init(rows: String) { self = LedgerTable(rows).ledger }

  /// The same rows in another order.
  func shuffled(_ seed: UInt64) -> Ledger {
    var generator = SeededGenerator(state: seed)
    var result = Ledger()
    for part in verbatims.indices.shuffled(using: &generator).map({ part([$0]) }) { result.append(part) }
    return result
  }

  /// The ledger of some rows, in the order of their places.
  func part(_ places: [Int]) -> Ledger {
    var result = Ledger()
    result.texts = texts
    for row in places.map({ verbatims[$0] }) {
      result.add(row, findings: Array(findings(of: row)), kept: Array(kept(of: row)))
    }
    return result
  }

  /// Joined from parts that a seed deals the rows to.
  func joined(fromParts count: Int, seed: UInt64) -> Ledger {
    var generator = SeededGenerator(state: seed)
    var hands = [[Int]](repeating: [], count: count)
    for place in verbatims.indices { hands[Int.random(in: 0..<count, using: &generator)].append(place) }
    var result = Ledger()
    for hand in hands.shuffled(using: &generator) { result.append(part(hand)) }
    return result
  }
}

extension JourneyMap {
  /// The map of rows on the standard journey.
  init(rows: String) { self.init(Ledger(rows: rows), on: .standard, options: MapOptions()) }
}
