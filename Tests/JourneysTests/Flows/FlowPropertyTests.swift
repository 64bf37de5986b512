import Journeys
import TestSupport
import Testing

@Suite struct `Flows of random rows` {
  @Test func `are the same whatever the order of the rows and the parts they come in`() {
    let ledger = RandomRows.ledger(400, seed: 5)
    let whole = JourneyMap(ledger, on: .standard, options: MapOptions()).flows
    for seed in 1...5 as ClosedRange<UInt64> {
      let shuffled = JourneyMap(ledger.shuffled(seed), on: .standard, options: MapOptions()).flows
      let joined = JourneyMap(ledger.joined(fromParts: 20, seed: seed), on: .standard, options: MapOptions()).flows
      #expect("\(shuffled)" == "\(whole)")
      #expect("\(joined)" == "\(whole)")
    }
  }

  @Test func `pass every way that itineraries tell, and no other`() {
    let map = JourneyMap(RandomRows.ledger(400, seed: 6), on: .standard, options: MapOptions())
    #expect(map.flows.itineraries == map.itineraries.reduce(0) { $0 + ($1.steps.isEmpty ? 0 : 1) })
    for flow in map.flows.stages + map.flows.channels + map.flows.touchpoints {
      #expect(flow.from != flow.to && flow.customers >= 1 && flow.customers <= flow.passages)
      #expect(flow.afterRupture <= flow.passages && flow.afterIrritants <= flow.passages)
    }
    #expect(!map.flows.stages.isEmpty && !map.flows.channels.isEmpty && !map.flows.losses.isEmpty)
  }
}
