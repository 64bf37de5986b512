/// The part of a map that tells customers' ways, and their words for each place.
struct MapWays: Sendable {
  let itineraries: Itineraries
  let flows: Flows
  let channelUse: ChannelUse
  let samples: Samples

  init(_ ground: MapGround) {
    let (ledger, placed, customers) = (ground.ledger, ground.placed, ground.customers)
    itineraries = Itineraries(ledger, customers, ToldPlaces(placed, on: ground.journey, ground.options.channels))
    flows = Flows(itineraries)
    channelUse = ChannelUse(ledger, placed, customers, itineraries, on: ground.journey)
    samples = Samples(ledger, placed, customers)
  }
}
