/// Distinct names, counted in the order of their first appearance.
struct NameTable: Sendable {
  private var blob: [UInt8] = []
  private var ends: [UInt32] = []
  /// Open addressing, a power of two slots, at most half of them full.
  private var slots: [UInt32] = Array(repeating: .max, count: 64)

  init() {}

  init(_ reader: inout ImageReader) {
    blob = reader.read()
    ends = reader.read()
    slots = reader.read()
  }

  var count: Int { ends.count }

  /// The name that was counted so.
  subscript(id: Int) -> ArraySlice<UInt8> {
    blob[(id == 0 ? 0 : Int(ends[id - 1]))..<Int(ends[id])]
  }

  /// The count of a name, or nil where it was never added.
  func find(_ name: ArraySlice<UInt8>) -> Int? {
    let id = slots[slot(of: name)]
    return id == .max ? nil : Int(id)
  }

  /// The count of a name, which is added where it is new.
  mutating func intern(_ name: ArraySlice<UInt8>) -> Int {
    let slot = slot(of: name)
    if slots[slot] != .max { return Int(slots[slot]) }
    let id = ends.count
    blob.append(contentsOf: name)
    ends.append(UInt32(blob.count))
    slots[slot] = UInt32(id)
    if ends.count * 2 > slots.count { grow() }
    return id
  }

  func write(to writer: inout ImageWriter) {
    writer.write(blob)
    writer.write(ends)
    writer.write(slots)
  }

  private func slot(of name: ArraySlice<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: stableHash(name)) & (slots.count - 1)
    while slots[slot] != .max, self[Int(slots[slot])] != name { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: .max, count: slots.count * 2)
    for id in 0..<ends.count { slots[slot(of: self[id])] = UInt32(id) }
  }
}

/// A hash that is the same in every run and on every machine (FNV-1a, then mixed).
func stableHash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  return hash ^ (hash >> 29)
}
