import Journeys
import TestSupport
import Verbatims

/// Ledgers of random rows, the same for the same seed.
enum RandomRows {
  static func ledger(_ verbatims: Int, seed: UInt64) -> Ledger {
    var generator = SeededGenerator(state: seed)
    var ledger = Ledger()
    for number in 0..<verbatims {
      var row = VerbatimRow(id: ledger.texts.intern("r\(number)"))
      if Int.random(in: 0..<4, using: &generator) > 0 {
        row.customer = ledger.texts.intern("c\(Int.random(in: 0..<max(1, verbatims / 3), using: &generator))")
      }
      if Int.random(in: 0..<5, using: &generator) > 0 {
        row.seconds = 86_400 * Int64.random(in: 20_000..<20_060, using: &generator)
      }
      if Int.random(in: 0..<20, using: &generator) == 0 { row.duplicateOf = ledger.texts.intern("r0") }
      let count = Int.random(in: 0...4, using: &generator)
      let findings = (0..<count).map { finding($0, of: count, &ledger.texts, &generator) }
      ledger.add(row, findings: findings, kept: [])
    }
    return ledger
  }

  private static func finding(
    _ place: Int, of count: Int, _ texts: inout TextPool, _ generator: inout SeededGenerator
  ) -> FindingRow {
    func pick<Member: Identified>(_ type: Member.Type) -> Member {
      Member.allCases[Int.random(in: 0..<Member.allCases.count, using: &generator)]
    }
    let isChannelTold = Int.random(in: 0..<3, using: &generator) > 0
    let theme = pick(Theme.self)
    var row = FindingRow(
      kind: pick(Kind.self), stage: pick(Stage.self), channel: isChannelTold ? pick(Channel.self) : .unknown,
      theme: theme, intensity: Int16.random(in: 100...1000, using: &generator))
    if Int.random(in: 0..<5, using: &generator) == 0 { row.rupture = pick(Rupture.self) }
    if Int.random(in: 0..<5, using: &generator) == 0 { row.makeOrBreak = pick(MakeOrBreak.self) }
    if Int.random(in: 0..<6, using: &generator) == 0 { row.isMomentOfTruth = true }
    if row.makeOrBreak != nil { row.because = Int16.random(in: -1..<Int16(count), using: &generator) }
    row.concept = texts.intern("\(theme.id).\(["one", "two", "three"][Int.random(in: 0..<3, using: &generator)])")
    let words = [
      "slow", "kind", "never", "again", "broken", "answer", "shop", "price", "lovely", "queue", "room", "line",
    ]
    let quote = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      words[Int.random(in: 0..<words.count, using: &generator)]
    }
    row.quote = texts.intern(quote.joined(separator: " "))
    (row.start, row.end) = (UInt32(place * 10), UInt32(place * 10 + 5))
    return row
  }
}
