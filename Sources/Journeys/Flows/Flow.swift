/// How customers pass from one place to another: from stage to stage, from channel to channel, or from touchpoint to
/// touchpoint.
public struct Flow: Hashable, Sendable {
  /// `channels.count` as its channel where stages are asked or no channel is said, `stages.count` as its stage where
  /// channels are asked.
  public let from: JourneyPlace
  public let to: JourneyPlace
  public internal(set) var customers = 0
  /// Passages that one text tells: the order told.
  public internal(set) var told = 0
  /// Passages from a text to a later one.
  public internal(set) var later = 0
  /// Passages from a step at which the customer tells of a rupture.
  public internal(set) var afterRupture = 0
  /// Passages from a step that was badly lived: its findings' valences add up below nought.
  public internal(set) var afterIrritants = 0

  /// How often it was passed.
  public var passages: Int { told + later }

  /// Whether it leads to an earlier stage.
  public var isLoop: Bool { to.stage < from.stage }

  /// The share of its passages that begin with a rupture, 0 to 1.
  public var ruptureShare: Double { passages == 0 ? 0 : Double(afterRupture) / Double(passages) }

  init(from: JourneyPlace, to: JourneyPlace) { (self.from, self.to) = (from, to) }

  /// By customers, then by passages, the most first; then by place.
  static func comesFirst(_ one: Flow, _ other: Flow) -> Bool {
    if one.customers != other.customers { return one.customers > other.customers }
    if one.passages != other.passages { return one.passages > other.passages }
    return one.from == other.from ? one.to.precedes(other.to) : one.from.precedes(other.from)
  }
}

/// Counts flows.
struct FlowTable: Sendable {
  struct Ends: Hashable, Sendable {
    let from: JourneyPlace
    let to: JourneyPlace
  }

  private var table = CustomerTable<Ends>()
  /// Parallel to the table's entries.
  private var counts: [Flow] = []

  mutating func add(_ ends: Ends, _ succession: Succession, origin: Step, _ customer: UInt32) {
    let slot = table.add(ends, customer: customer)
    if slot == counts.count { counts.append(Flow(from: ends.from, to: ends.to)) }
    if succession == .told { counts[slot].told += 1 } else { counts[slot].later += 1 }
    if origin.ruptures != 0 { counts[slot].afterRupture += 1 }
    if origin.valence < 0 { counts[slot].afterIrritants += 1 }
  }

  /// The flows, the largest first.
  func flows() -> [Flow] {
    var flows = counts
    for (slot, entry) in table.entries.enumerated() { flows[slot].customers = entry.customers }
    return flows.sorted(by: Flow.comesFirst)
  }
}
