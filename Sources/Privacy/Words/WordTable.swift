/// Words and their roles, found by their hash.
struct WordTable: Sendable {
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 64)
  private var values: [WordRole] = [WordRole](repeating: [], count: 64)
  private var mask = 63
  private var used = 0
  /// A bit for each word's hash: most words that are not there are told by it alone, without a look into the table.
  private var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
  private static let filterBits = 16

  /// The roles of the word with this hash; none for a word that is not there.
  /// - Complexity: O(1).
  @inline(__always)
  func roles(of hash: UInt64) -> WordRole {
    let bit = Int(truncatingIfNeeded: hash >> UInt64(64 - Self.filterBits))
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { return [] }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let key = keys[slot]
      if key == hash { return values[slot] }
      if key == 0 { return [] }
      slot = (slot + 1) & mask
    }
  }

  mutating func insert(_ hash: UInt64, _ roles: WordRole) {
    // At most one slot of four is taken, so that most words that are not there cost one look.
    if used * 4 >= keys.count { grow() }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0 && keys[slot] != hash { slot = (slot + 1) & mask }
    if keys[slot] == 0 { used += 1 }
    let bit = Int(truncatingIfNeeded: hash >> UInt64(64 - Self.filterBits))
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    keys[slot] = hash
    values[slot].formUnion(roles)
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    let size = keys.count * 2
    keys = [UInt64](repeating: 0, count: size)
    values = [WordRole](repeating: [], count: size)
    mask = size - 1
    used = 0
    for (key, roles) in old { insert(key, roles) }
  }
}
