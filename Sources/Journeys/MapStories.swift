/// The part of a map that tells words, groups of customers, and time.
struct MapStories: Sendable {
  let distinctions: Distinctions
  let frictions: FrictionAttributes
  let candidates: PersonaCandidates
  let trends: Trends

  init(_ ground: MapGround) {
    let (ledger, placed, customers) = (ground.ledger, ground.placed, ground.customers)
    let segments = ground.options.segmentColumns(of: ledger)
    let features = FindingFeatures(ledger, customers)
    distinctions = Distinctions(
      ledger, placed, segments: segments, fewestVerbatims: ground.options.fewestVerbatims, features)
    frictions = FrictionAttributes(ledger, placed, customers, segments: segments)
    candidates = PersonaCandidates(ledger, placed, customers, features)
    trends = Trends(ledger, placed)
  }
}
