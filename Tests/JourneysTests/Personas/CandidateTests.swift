import Journeys
import TestSupport
import Testing
import Verbatims

/// Customers of three ways of living the journey, or of one.
private func said(ways: Int, seed: UInt64) -> LedgerBuilder {
  var builder = LedgerBuilder()
  var generator = SeededGenerator(state: seed)
  let themes: [[(Stage, Theme, Kind)]] = [
    [(.receive, .timeliness, .irritant), (.receive, .condition, .irritant), (.return, .ease, .irritant)],
    [(.manage, .errors, .irritant), (.manage, .fees, .irritant), (.pay, .price, .irritant)],
    [(.evaluate, .competence, .enchantment), (.evaluate, .friendliness, .enchantment), (.use, .quality, .enchantment)],
  ]
  for customer in 0..<240 {
    for contact in 0..<4 {
      let way = ways == 1 ? Int.random(in: 0..<3, using: &generator) : customer % ways
      let (stage, theme, kind) = themes[way][Int.random(in: 0..<3, using: &generator)]
      builder.say(
        "\(customer)-\(contact)", by: "c\(customer)",
        [LedgerBuilder.Row(kind, stage, .unknown, theme, 500, quote: "about \(theme.id)")])
    }
  }
  return builder
}

@Test func `Customers who live alike are a candidate for a persona, with what tells them apart`() throws {
  let candidates = said(ways: 3, seed: 1).map().candidates
  #expect(candidates.customers == 240)
  #expect(candidates.list.map(\.share.successes) == [80, 80, 80])
  let names = candidates.list.map { Set($0.features.map(\.name)) }
  #expect(names.contains { $0.contains("timeliness.any") && $0.contains("condition.any") && !$0.contains("fees.any") })
  #expect(names.contains { $0.contains("errors.any") && $0.contains("fees.any") })
}

@Test func `Customers who live all things alike make no candidates`() {
  for seed in 1...5 as ClosedRange<UInt64> {
    #expect(said(ways: 1, seed: seed).map().candidates.list.isEmpty)
  }
}

@Test func `Candidates do not depend on the order of the rows`() {
  let builder = said(ways: 3, seed: 2)
  let other = JourneyMap(builder.shuffled(parts: 5, seed: 9), on: .standard, options: MapOptions())
  #expect(builder.map().candidates.list.map { "\($0)" } == other.candidates.list.map { "\($0)" })
}
