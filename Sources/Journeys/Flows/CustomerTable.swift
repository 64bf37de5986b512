/// Counts times and customers for keys that are met in no order, customer by customer.
struct CustomerTable<Key: Hashable & Sendable>: Sendable {
  struct Entry: Sendable {
    let key: Key
    var times = 0
    /// A customer is counted once, if all that is theirs comes together.
    var customers = 0
    fileprivate var lastCustomer: UInt32 = .max
  }

  private var slots: [Key: Int] = [:]
  /// In the order of arrival.
  private(set) var entries: [Entry] = []

  /// Counts a key, and returns its place in `entries`.
  @discardableResult
  mutating func add(_ key: Key, customer: UInt32) -> Int {
    let slot = slot(of: key)
    entries[slot].times += 1
    if entries[slot].lastCustomer != customer {
      entries[slot].lastCustomer = customer
      entries[slot].customers += 1
    }
    return slot
  }

  /// What was counted for a key.
  func entry(_ key: Key) -> Entry { slots[key].map { entries[$0] } ?? Entry(key: key) }

  private mutating func slot(of key: Key) -> Int {
    if let slot = slots[key] { return slot }
    slots[key] = entries.count
    entries.append(Entry(key: key))
    return entries.count - 1
  }
}

/// Counts customers once, if all that is theirs comes together.
struct CustomerCount: Sendable {
  private(set) var customers = 0
  private var last: UInt32 = .max

  mutating func add(_ customer: UInt32) {
    if last != customer { customers += 1 }
    last = customer
  }
}
