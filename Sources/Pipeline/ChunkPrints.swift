import Hygiene

/// The fingerprints of a chunk's records, with their identifiers as they are written.
struct ChunkPrints: Sendable {
  /// A record that can be known again.
  struct Record: Sendable {
    var print: Fingerprint
    /// Where its line begins in the chunk's output, or its row in the ledger.
    var place: Int
    fileprivate var idEnd: Int
  }

  /// In the order of the input.
  private(set) var records: [Record] = []
  private var ids: [UInt8] = []

  /// - Parameter count: how many records may come.
  mutating func reserve(_ count: Int) { records.reserveCapacity(count) }

  mutating func add(_ print: Fingerprint, id: [UInt8], place: Int) {
    ids += id
    records.append(Record(print: print, place: place, idEnd: ids.count))
  }

  /// The records that repeat one before them, of this chunk or an earlier one, with that one's identifier.
  func copies(_ index: inout DuplicateIndex) -> [(place: Int, original: [UInt8])] {
    var copies: [(place: Int, original: [UInt8])] = []
    var start = 0
    for record in records {
      if let original = index.original(of: record.print, id: ids[start..<record.idEnd]) {
        copies.append((record.place, original))
      }
      start = record.idEnd
    }
    return copies
  }
}
