/// Counts itineraries into flows.
struct FlowCounter: Sendable {
  private let ledger: Ledger
  var itineraries = 0
  var customers = CustomerCount()
  var moving = CustomerCount()
  var looping = CustomerCount()
  var switching = CustomerCount()
  var stages: Passages
  var channels: Passages
  var touchpoints: Passages
  var skips: SkipTable
  var ruptures = RuptureTable()
  var losses: LossTable

  init(_ source: Itineraries) {
    ledger = source.ledger
    let unknown = source.told.unknown
    stages = Passages(.stage, unknown)
    channels = Passages(.channel, unknown)
    touchpoints = Passages(.touchpoint, unknown)
    skips = SkipTable(stageCount: Int(unknown.stage))
    losses = LossTable(source.ledger)
  }

  mutating func add(_ itinerary: Itinerary) {
    losses.add(itinerary)
    guard !itinerary.steps.isEmpty else { return }
    itineraries += 1
    customers.add(itinerary.customer)
    addRuptures(itinerary)
    stages.follow(itinerary, ledger)
    channels.follow(itinerary, ledger)
    touchpoints.follow(itinerary, ledger)
    skips.add(stages.places, stages.moves, customer: itinerary.customer)
    if !stages.moves.isEmpty || !channels.moves.isEmpty { moving.add(itinerary.customer) }
    if stages.moves.contains(where: { $0.to < $0.from }) { looping.add(itinerary.customer) }
    if !channels.moves.isEmpty { switching.add(itinerary.customer) }
  }

  private mutating func addRuptures(_ itinerary: Itinerary) {
    for index in itinerary.steps.indices where itinerary.steps[index].ruptures != 0 {
      let step = itinerary.steps[index]
      var next: JourneyPlace?
      if index + 1 < itinerary.steps.count {
        let follower = itinerary.steps[index + 1]
        if Succession(step, follower, ledger) != .unordered { next = follower.place }
      }
      ruptures.add(step, next: next, customer: itinerary.customer)
    }
  }
}
