/// Long texts by what near copies of them share.
struct LikenessShelf: Sendable {
  private(set) var ids = IdentifierShelf()
  private var sketches: [Sketch] = []
  /// A band above a number counted from 1; 0 is free. Less than half of the slots are taken.
  private var slots: [UInt64]
  private var taken = 0

  /// So many texts at most are held under one band: what more texts share is a turn of speech.
  private static let mostOfBand = 16

  init() { slots = Array(repeating: 0, count: 1 << 10) }

  /// An empty one with as much room as another has.
  init(like other: LikenessShelf) {
    slots = Array(repeating: 0, count: other.slots.count)
    sketches.reserveCapacity(other.sketches.count)
  }

  /// The identifier of the first text remembered that resembles one.
  func find(_ likeness: Likeness) -> ArraySlice<UInt8>? {
    guard !sketches.isEmpty else { return nil }
    let (slots, sketches) = (slots.span, sketches.span)
    let mask = slots.count - 1
    // Each place is far from the others: all are fetched before one of them is waited for.
    var first = [6 of UInt64](repeating: 0)
    for band in first.indices { first[band] = slots[Int(likeness.bands[band]) & mask] }
    var best = Int.max
    for index in first.indices {
      let band = likeness.bands[index]
      var slot = Int(band) & mask
      var entry = first[index]
      while entry != 0 {
        let number = Int(entry & 0xFFFF_FFFF) - 1
        if entry >> 32 == UInt64(band), number < best, sketches[number].resembles(likeness.sketch) { best = number }
        slot = (slot + 1) & mask
        entry = slots[slot]
      }
    }
    return best == .max ? nil : ids[best]
  }

  mutating func add(_ likeness: Likeness, id: ArraySlice<UInt8>) {
    let number = UInt64(ids.add(id)) + 1
    sketches.append(likeness.sketch)
    while (taken + Likeness.bandCount) * 2 >= slots.count { grow() }
    for band in likeness.bands.indices { put(likeness.bands[band], number) }
  }

  private mutating func put(_ band: UInt32, _ number: UInt64) {
    let mask = slots.count - 1
    var slot = Int(band) & mask
    var count = 0
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(band) { count += 1 }
      slot = (slot + 1) & mask
    }
    guard count < Self.mostOfBand else { return }
    slots[slot] = UInt64(band) << 32 | number
    taken += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
