/// Counts the passages between places of one sort: stages, channels, or touchpoints.
struct Passages: Sendable {
  enum Axis: Sendable { case stage, channel, touchpoint }

  /// A passage from one place to another whose order is known.
  struct Move: Sendable {
    let from: UInt16
    let to: UInt16
  }

  var flows = FlowTable()
  var paths = PathTable()
  private(set) var starts: [Int]
  private(set) var ends: [Int]
  /// Of the itinerary last followed: its places, of which none stands twice in a row, and the passages between them.
  private(set) var places: [UInt16] = []
  private(set) var moves: [Move] = []
  private let axis: Axis
  private let unknown: JourneyPlace

  init(_ axis: Axis, _ unknown: JourneyPlace) {
    (self.axis, self.unknown) = (axis, unknown)
    let count =
      switch axis {
      case .stage: unknown.stage
      case .channel: unknown.channel
      case .touchpoint: UInt16(0)
      }
    starts = Array(repeating: 0, count: Int(count))
    ends = starts
  }

  /// Counts an itinerary.
  mutating func follow(_ itinerary: Itinerary, _ ledger: Ledger) {
    places.removeAll(keepingCapacity: true)
    moves.removeAll(keepingCapacity: true)
    var (previous, isOrdered) = (-1, true)
    for index in itinerary.steps.indices {
      guard let place = place(of: itinerary.steps[index]) else { continue }
      defer { previous = index }
      guard previous >= 0, let before = self.place(of: itinerary.steps[previous]) else {
        places.append(number(place))
        continue
      }
      let succession = Succession(itinerary.steps[previous], itinerary.steps[index], ledger)
      if succession == .unordered { isOrdered = false }
      guard before != place else { continue }
      places.append(number(place))
      guard succession != .unordered else { continue }
      flows.add(.init(from: before, to: place), succession, origin: itinerary.steps[previous], itinerary.customer)
      moves.append(Move(from: number(before), to: number(place)))
    }
    if isOrdered, axis != .touchpoint { addWhole(itinerary.customer) }
  }

  private mutating func addWhole(_ customer: UInt32) {
    guard let first = places.first, let last = places.last else { return }
    starts[Int(first)] += 1
    ends[Int(last)] += 1
    paths.add(places, customer: customer)
  }

  /// What a step tells of its place, or nil where it does not tell what is asked.
  @inline(__always)
  private func place(of step: Step) -> JourneyPlace? {
    switch axis {
    case .stage:
      step.place.stage == unknown.stage ? nil : JourneyPlace(stage: step.place.stage, channel: unknown.channel)
    case .channel:
      step.place.channel == unknown.channel ? nil : JourneyPlace(stage: unknown.stage, channel: step.place.channel)
    case .touchpoint: step.place.stage == unknown.stage ? nil : step.place
    }
  }

  /// The stage or the channel.
  private func number(_ place: JourneyPlace) -> UInt16 { axis == .channel ? place.channel : place.stage }
}
