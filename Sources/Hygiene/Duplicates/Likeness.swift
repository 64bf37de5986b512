/// A sketch of which runs of three words a text holds, of one size whatever the length of the text.
///
/// Resemblance is Jaccard's: what two texts share of all runs of three words that either holds (A. Broder, *On the
/// resemblance and containment of documents*, 1997). It is read off 128 hashes, of which each is the least in its share
/// of all hash values, so that a run is hashed once (P. Li, A. Owen, C.-H. Zhang, *One permutation hashing*, 2012); what
/// is empty in both counts for neither. Of each hash seven bits are kept (P. Li, A. König, *b-bit minwise hashing*, 2010).
struct Likeness: Hashable, Sendable {
  /// How many words a run holds.
  static let runLength = 3
  static let hashCount = 128
  /// How many groups of hashes are compared at once; texts that share one are compared in full.
  static let bandCount = 6

  /// Eight hashes in each number; a byte is 0 where no run has a hash in its share.
  var low: SIMD8<UInt64>
  var high: SIMD8<UInt64>
  var bands: SIMD8<UInt32>

  /// - Parameter least: the least hash in each share, all ones where there is none; one at least is there.
  init(least: Span<UInt32>) {
    (low, high) = (.zero, .zero)
    for place in 0..<8 {
      low[place] = Self.kept(least, from: place * 8)
      high[place] = Self.kept(least, from: 64 + place * 8)
    }
    bands = Self.bands(least)
  }

  /// What is kept of eight hashes.
  private static func kept(_ least: Span<UInt32>, from first: Int) -> UInt64 {
    var word: UInt64 = 0
    for byte in 0..<8 {
      let hash = least[first + byte]
      let kept: UInt64 = hash == .max ? 0 : UInt64(hash >> 8 & 0xFF | 1)
      word |= kept << UInt64(byte * 8)
    }
    return word
  }

  /// Whether about one word in twenty differs, or fewer.
  func resembles(_ other: Likeness) -> Bool {
    var tally = Tally()
    for place in 0..<8 {
      tally.add(low[place], other.low[place])
      tally.add(high[place], other.high[place])
    }
    // One word of twenty changes three runs of eighteen: 15 of 21 are shared.
    return tally.sum(tally.shared) * 10 >= tally.sum(tally.all) * 7
  }

  /// Counts hashes eight at a time, in the bytes of ordinary numbers: vectors of the standard library cost a hundred
  /// times as much here.
  private struct Tally {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private(set) var shared: UInt64 = 0
    private(set) var all: UInt64 = 0

    @inline(__always)
    mutating func add(_ one: UInt64, _ other: UInt64) {
      let present = Self.nonzero(one | other)
      all &+= present
      shared &+= present & ~Self.nonzero(one ^ other)
    }

    /// 1 in each byte that is not 0.
    @inline(__always)
    private static func nonzero(_ bytes: UInt64) -> UInt64 {
      (((bytes & ~(ones << 7)) &+ ~(ones << 7) | bytes) >> 7) & ones
    }

    @inline(__always)
    func sum(_ counts: UInt64) -> Int { Int((counts &* Self.ones) >> 56) }
  }
}

/// Bands.
extension Likeness {
  private static let rowCount = 16

  /// Pairs of least hashes of sixteen wider shares. A share without any takes another's, the first that has one in an
  /// order of its own (A. Shrivastava, *Optimal densification for fast and accurate minwise hashing*, 2017).
  private static func bands(_ least: Span<UInt32>) -> SIMD8<UInt32> {
    var rows = [16 of UInt32](repeating: .max)
    for place in 0..<hashCount { rows[place % rowCount] = min(rows[place % rowCount], least[place]) }
    var bands = SIMD8<UInt32>.zero
    for band in 0..<bandCount {
      let one = row(band * 2, rows)
      let other = row(band * 2 + 1, rows)
      let hash = WordHash.mix(UInt64(one) << 32 | UInt64(other) ^ WordHash.seed, WordHash.second &+ UInt64(band) << 1)
      bands[band] = UInt32(truncatingIfNeeded: hash >> 32)
    }
    return bands
  }

  private static func row(_ row: Int, _ rows: [16 of UInt32]) -> UInt32 {
    var place = row
    var attempt = UInt64(row) << 32
    while rows[place] == .max {
      attempt += 1
      place = Int(WordHash.mix(attempt ^ WordHash.third, WordHash.seed) & UInt64(rowCount - 1))
    }
    return rows[place]
  }
}
