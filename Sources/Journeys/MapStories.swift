/// The half of a map that tells: words, groups of customers, time, ways, quotes.
struct MapStories: Sendable {
  let distinctions: Distinctions
  let frictions: FrictionAttributes
  let candidates: PersonaCandidates
  let trends: Trends
  let itineraries: Itineraries
  let flows: Flows
  let channelUse: ChannelUse
  let samples: Samples

  init(_ ground: MapGround) {
    let (ledger, placed, customers) = (ground.ledger, ground.placed, ground.customers)
    let segments = ground.options.segmentColumns(of: ledger)
    let features = FindingFeatures(ledger, customers)
    distinctions = Distinctions(
      ledger, placed, segments: segments, fewestVerbatims: ground.options.fewestVerbatims, features)
    frictions = FrictionAttributes(ledger, placed, customers, segments: segments)
    candidates = PersonaCandidates(ledger, placed, customers, features)
    trends = Trends(ledger, placed)
    itineraries = Itineraries(ledger, customers, ToldPlaces(placed, on: ground.journey, ground.options.channels))
    flows = Flows(itineraries)
    channelUse = ChannelUse(ledger, placed, customers, itineraries, on: ground.journey)
    samples = Samples(ledger, placed, customers)
  }
}
