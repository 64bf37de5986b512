public import Verbatims

/// Where customers tell of a rupture, and where it leads them.
public struct RuptureFlow: Hashable, Sendable {
  public let rupture: Rupture
  /// Where it happens: `stages.count` and `channels.count` stand for what is not told.
  public let place: JourneyPlace
  /// The next step that is told, at the same place or at another; nil where nothing follows, or nobody knows what.
  public let next: JourneyPlace?
  public let customers: Int
  public let times: Int

  /// By customers, then by times, the most first; then by kind and place.
  static func comesFirst(_ one: RuptureFlow, _ other: RuptureFlow) -> Bool {
    if one.customers != other.customers { return one.customers > other.customers }
    if one.times != other.times { return one.times > other.times }
    if one.rupture != other.rupture { return one.rupture.rawValue < other.rupture.rawValue }
    if one.place != other.place { return one.place.precedes(other.place) }
    guard let mine = one.next, let others = other.next else { return one.next == nil && other.next != nil }
    return mine.precedes(others)
  }
}

/// Counts ruptures along itineraries.
struct RuptureTable: Sendable {
  private struct Key: Hashable, Sendable {
    let rupture: UInt8
    let place: JourneyPlace
    let next: JourneyPlace?
  }

  private var table = CustomerTable<Key>()

  mutating func add(_ step: Step, next: JourneyPlace?, customer: UInt32) {
    var bits = step.ruptures
    while bits != 0 {
      let rupture = UInt8(bits.trailingZeroBitCount)
      bits &= bits - 1
      table.add(Key(rupture: rupture, place: step.place, next: next), customer: customer)
    }
  }

  func flows() -> [RuptureFlow] {
    let flows = table.entries.map { entry in
      RuptureFlow(
        rupture: Rupture.allCases[Int(entry.key.rupture)], place: entry.key.place, next: entry.key.next,
        customers: entry.customers, times: entry.times)
    }
    return flows.sorted(by: RuptureFlow.comesFirst)
  }
}
