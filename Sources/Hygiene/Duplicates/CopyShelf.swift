/// Records by the hashes that their copies share.
struct CopyShelf: Sendable {
  private(set) var ids = IdentifierShelf()
  /// Open addressing: 0 is free. Less than half of the slots are taken.
  private var hashes: [UInt64]
  private var numbers: [UInt32]
  private var taken = 0

  init() { self.init(slotCount: 1 << 10) }

  /// An empty one with as much room as another has.
  init(like other: CopyShelf) { self.init(slotCount: other.hashes.count) }

  private init(slotCount: Int) {
    hashes = Array(repeating: 0, count: slotCount)
    numbers = Array(repeating: 0, count: slotCount)
  }

  /// The identifier of the record that was remembered with one of the hashes.
  func find(_ print: Fingerprint) -> ArraySlice<UInt8>? {
    find(print.first) ?? find(print.second)
  }

  private func find(_ hash: UInt64) -> ArraySlice<UInt8>? {
    guard hash != 0, ids.count > 0 else { return nil }
    let slot = slot(of: hash)
    return hashes[slot] == hash ? ids[Int(numbers[slot])] : nil
  }

  /// Remembers a record under those of its hashes that are new.
  mutating func add(_ print: Fingerprint, id: ArraySlice<UInt8>) {
    let number = UInt32(ids.add(id))
    put(print.first, number)
    put(print.second, number)
  }

  private mutating func put(_ hash: UInt64, _ number: UInt32) {
    guard hash != 0 else { return }
    if taken * 2 >= hashes.count { grow() }
    let slot = slot(of: hash)
    guard hashes[slot] == 0 else { return }
    (hashes[slot], numbers[slot]) = (hash, number)
    taken += 1
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 16) & mask
    while hashes[slot] != 0 && hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldNumbers) = (hashes, numbers)
    hashes = Array(repeating: 0, count: oldHashes.count * 2)
    numbers = Array(repeating: 0, count: oldHashes.count * 2)
    for index in oldHashes.indices where oldHashes[index] != 0 {
      let slot = slot(of: oldHashes[index])
      (hashes[slot], numbers[slot]) = (oldHashes[index], oldNumbers[index])
    }
  }
}
