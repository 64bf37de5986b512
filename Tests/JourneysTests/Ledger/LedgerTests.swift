import Journeys
import Testing
import Verbatims

/// What a ledger holds, in words, so that ledgers with other text numbers compare.
private func told(_ ledger: Ledger) -> [String] {
  ledger.verbatims.map { verbatim in
    let findings = ledger.findings(of: verbatim).map {
      "\($0.kind) \($0.stage) \($0.channel) \(ledger.texts.string($0.quote)) of \(ledger.texts.string(ledger.verbatims[Int($0.verbatim)].id))"
    }
    let kept = ledger.kept(of: verbatim).map { "\(ledger.texts.string($0.column))=\(ledger.texts.string($0.value))" }
    return "\(ledger.texts.string(verbatim.id)) \(ledger.texts.string(verbatim.customer)) \(findings) \(kept)"
  }
}

private func sample() -> LedgerBuilder {
  var builder = LedgerBuilder()
  for number in 0..<40 {
    let quote = "the parcel \(number % 7) came late"
    builder.say(
      "r\(number % 30)", by: number % 3 == 0 ? nil : "c\(number % 11)", on: number, score: number % 5,
      columns: [("region", "r\(number % 4)")],
      number % 5 == 0
        ? [] : [.irritant(.receive, .delivery, .timeliness, 600).saying(quote), .enchantment(.support, .phone)])
  }
  return builder
}

@Test(arguments: [1, 2, 7, 100])
func `Ledgers joined from parts in any order hold the same rows in the same order`(parts: Int) {
  let whole = sample()
  for seed in 1...5 as ClosedRange<UInt64> {
    #expect(told(whole.shuffled(parts: parts, seed: seed).canonical()) == told(whole.ledger.canonical()))
  }
}

@Test func `Verbatims that share an id are ordered by all else they hold`() {
  var (one, other) = (LedgerBuilder(), LedgerBuilder())
  one.say("1", by: "b", [.irritant(.use)])
  one.say("1", by: "a", [.irritant(.use)])
  one.say("1", by: "a", [.irritant(.pay)])
  other.say("1", by: "a", [.irritant(.pay)])
  other.say("1", by: "a", [.irritant(.use)])
  other.say("1", by: "b", [.irritant(.use)])
  #expect(told(one.ledger.canonical()) == told(other.ledger.canonical()))
}

@Test func `A filtered ledger keeps the findings of the verbatims it keeps`() {
  let ledger = sample().ledger.filter { $0.score == 2000 }
  #expect(ledger.verbatims.count == 8)
  #expect(ledger.findings.count == ledger.verbatims.reduce(0) { $0 + $1.findings.count })
  #expect(ledger.findings.allSatisfy { ledger.verbatims[Int($0.verbatim)].score == 2000 })
}

@Test func `A text pool gives each text one number and no text none`() {
  var pool = TextPool()
  let ids = (0..<500).map { pool.intern("text \($0 % 100)") }
  #expect(pool.count == 100)
  #expect(Set(ids).count == 100)
  #expect(pool.string(ids[42]) == "text 42")
  #expect(pool.find("text 99") == ids[99])
  #expect(pool.find("text 100") == nil)
  #expect(pool[.none].isEmpty)
  #expect(pool.precedes(.none, ids[0]) && !pool.precedes(ids[0], .none) && pool.precedes(ids[1], ids[2]))
}
