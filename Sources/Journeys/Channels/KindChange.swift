/// How customers pass from one kind of channel to another: a break where they tell of a rupture.
public struct KindChange: Hashable, Sendable {
  public let from: ChannelKind
  public let to: ChannelKind
  public let customers: Int
  /// The passages at whose beginning or end a rupture is told, of all passages.
  public let ruptures: Proportion

  /// By customers, then by passages, the most first; then by kind.
  static func comesFirst(_ one: KindChange, _ other: KindChange) -> Bool {
    if one.customers != other.customers { return one.customers > other.customers }
    if one.ruptures.trials != other.ruptures.trials { return one.ruptures.trials > other.ruptures.trials }
    return (one.from.rawValue, one.to.rawValue) < (other.from.rawValue, other.to.rawValue)
  }
}

/// Counts passages between kinds of channel.
struct KindChangeTable: Sendable {
  private struct Key: Hashable, Sendable {
    let from: ChannelKind
    let to: ChannelKind
  }

  private var all = CustomerTable<Key>()
  private var broken = CustomerTable<Key>()
  private(set) var changing = CustomerCount()

  mutating func add(from: ChannelKind, to: ChannelKind, hasRupture: Bool, customer: UInt32) {
    guard from != to else { return }
    changing.add(customer)
    all.add(Key(from: from, to: to), customer: customer)
    if hasRupture { broken.add(Key(from: from, to: to), customer: customer) }
  }

  func changes() -> [KindChange] {
    all.entries.map { entry in
      KindChange(
        from: entry.key.from, to: entry.key.to, customers: entry.customers,
        ruptures: Proportion(broken.entry(entry.key).times, of: entry.times))
    }.sorted(by: KindChange.comesFirst)
  }
}
