/// What near copies of a text share much of, and by what they are looked up.
struct Likeness: Sendable {
  /// How many words a run holds.
  static let runLength = 3
  /// How many groups of hashes are compared at once; texts that share one are compared in full.
  static let bandCount = 6

  var sketch = Sketch()
  var bands = [6 of UInt32](repeating: 0)

  init() {}

  /// - Parameter least: the least hash in each share, all ones where there is none; one at least is there.
  init(least: Span<UInt32>) {
    sketch = Sketch(least: least)
    let rows = Self.rows(least)
    for band in 0..<Self.bandCount {
      let one = Self.hash(of: band * 2, rows)
      let other = Self.hash(of: band * 2 + 1, rows)
      let hash = WordHash.mix(UInt64(one) << 32 | UInt64(other) ^ WordHash.seed, WordHash.second &+ UInt64(band) << 1)
      bands[band] = UInt32(truncatingIfNeeded: hash >> 32)
    }
  }

  private static let rowCount = 16

  /// The least hashes of sixteen wider shares.
  private static func rows(_ least: Span<UInt32>) -> [16 of UInt32] {
    var rows = [16 of UInt32](repeating: .max)
    for place in 0..<Sketch.hashCount { rows[place % rowCount] = min(rows[place % rowCount], least[place]) }
    return rows
  }

  /// The hash of a share. One without any takes another's, the first that has one in an order of its own
  /// (A. Shrivastava, *Optimal densification for fast and accurate minwise hashing*, 2017).
  private static func hash(of row: Int, _ rows: [16 of UInt32]) -> UInt32 {
    var place = row
    var attempt = UInt64(row) << 32
    while rows[place] == .max {
      attempt += 1
      place = Int(WordHash.mix(attempt ^ WordHash.third, WordHash.seed) & UInt64(rowCount - 1))
    }
    return rows[place]
  }
}

extension Likeness: Hashable {
  static func == (one: Likeness, other: Likeness) -> Bool { one.bytes == other.bytes }

  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
