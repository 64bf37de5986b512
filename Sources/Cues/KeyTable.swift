package import Tokens

/// Keys, numbered in the order of their first appearance.
package struct KeyTable: Sendable {
  package private(set) var keys: [Key] = []
  /// The number in the low half and half the key's hash above, so that other keys are told without a look at them; or
  /// `empty`. Less than two thirds of the slots are taken.
  private var slots: [UInt64]

  private static let empty = UInt64.max

  /// - Parameter capacity: about how many keys will come.
  package init(capacity: Int) {
    var size = 16
    while size < capacity * 3 / 2 { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
    keys.reserveCapacity(capacity)
  }

  /// The number of a key, which is added where it is new.
  package mutating func add(_ key: Key) -> Int {
    let hash = keyHash(key)
    let slot = slot(of: key, hash)
    if slots[slot] != Self.empty { return Self.number(slots[slot]) }
    let number = keys.count
    keys.append(key)
    slots[slot] = Self.slot(number, hash)
    if keys.count * 3 > slots.count * 2 { grow() }
    return number
  }

  /// The number of a key, or nil where it was not added.
  package func find(_ key: Key) -> Int? {
    let slot = slots[slot(of: key, keyHash(key))]
    return slot == Self.empty ? nil : Self.number(slot)
  }

  private static func slot(_ number: Int, _ hash: UInt64) -> UInt64 { hash & ~0xFFFF_FFFF | UInt64(number) }

  private static func number(_ slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) }

  private func slot(of key: Key, _ hash: UInt64) -> Int {
    let (slots, keys) = (slots.span, keys.span)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place] != Self.empty {
      if (slots[place] ^ hash) >> 32 == 0 {
        let other = keys[Self.number(slots[place])]
        if other.low == key.low, other.high == key.high { break }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: Self.empty, count: slots.count * 2)
    for number in 0..<keys.count {
      let hash = keyHash(keys[number])
      slots[slot(of: keys[number], hash)] = Self.slot(number, hash)
    }
  }
}

@inline(__always)
func keyHash(_ key: Key) -> UInt64 {
  let product = (key.low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: key.high ^ 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low
}
