/// Numbers by number: a dictionary without its cost, for tables that are filled once.
struct NumberTable {
  private struct Slot {
    var key: UInt64
    var value: UInt32
  }

  /// Open addressing, a power of two slots, at most half of them full.
  private var slots = [Slot](repeating: Slot(key: .max, value: 0), count: 1_024)
  private var count = 0

  /// The value of a key, which is not `UInt64.max`.
  subscript(key: UInt64) -> UInt32? {
    let slot = slots[place(of: key)]
    return slot.key == key ? slot.value : nil
  }

  /// Sets the value of a key, and returns the one that it had.
  mutating func replace(_ key: UInt64, by value: UInt32) -> UInt32? {
    let place = place(of: key)
    let old = slots[place]
    slots[place] = Slot(key: key, value: value)
    if old.key == key { return old.value }
    count += 1
    if count * 2 > slots.count { grow() }
    return nil
  }

  private func place(of key: UInt64) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[place].key != .max, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let full = slots
    slots = Array(repeating: Slot(key: .max, value: 0), count: full.count * 2)
    for slot in full where slot.key != .max { slots[place(of: slot.key)] = slot }
  }
}
