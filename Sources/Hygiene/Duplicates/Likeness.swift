/// A sketch of which runs of three words a text holds, of one size whatever the length of the text.
///
/// Resemblance is Jaccard's: what two texts share of all runs of three words that either holds (A. Broder, *On the
/// resemblance and containment of documents*, 1997). It is read off 128 hashes, of which each is the least in its share
/// of all hash values, so that a run is hashed once (P. Li, A. Owen, C.-H. Zhang, *One permutation hashing*, 2012); what
/// is empty in both counts for neither. Of each hash eight bits are kept (P. Li, A. König, *b-bit minwise hashing*, 2010).
struct Likeness: Hashable, Sendable {
  /// How many words a run holds.
  static let runLength = 3
  static let hashCount = 128
  /// How many groups of hashes are compared at once; texts that share one are compared in full.
  static let bandCount = 8

  /// 0 where no run has a hash in this share.
  private var low: SIMD64<UInt8>
  private var high: SIMD64<UInt8>
  private(set) var bands: SIMD8<UInt32>

  /// - Parameter least: the least hash in each share, all ones where there is none; one at least is there.
  init(least: Span<UInt32>) {
    (low, high) = (.zero, .zero)
    for index in 0..<64 {
      low[index] = Self.kept(least[index])
      high[index] = Self.kept(least[index + 64])
    }
    bands = Self.bands(least)
  }

  private static func kept(_ hash: UInt32) -> UInt8 { hash == .max ? 0 : UInt8(hash % 255) + 1 }

  /// Whether about one word in twenty differs, or fewer.
  func resembles(_ other: Likeness) -> Bool {
    let (shared, all) = (self.shared(other), self.all(other))
    // One word of twenty changes three runs of eighteen: 15 of 21 are shared.
    return shared * 10 >= all * 7
  }

  private func shared(_ other: Likeness) -> Int {
    Self.count((low .== other.low) .& (low .!= 0)) + Self.count((high .== other.high) .& (high .!= 0))
  }

  private func all(_ other: Likeness) -> Int {
    Self.count((low | other.low) .!= 0) + Self.count((high | other.high) .!= 0)
  }

  private static func count(_ mask: SIMDMask<SIMD64<UInt8>.MaskStorage>) -> Int {
    let ones = SIMD64<UInt8>(repeating: 0).replacing(with: 1, where: mask)
    return Int(ones.wrappedSum())
  }
}

/// Bands.
extension Likeness {
  private static let rowCount = bandCount * 2

  /// Pairs of least hashes of sixteen wider shares. A share without any takes another's, the first that has one in an
  /// order of its own (A. Shrivastava, *Optimal densification for fast and accurate minwise hashing*, 2017).
  private static func bands(_ least: Span<UInt32>) -> SIMD8<UInt32> {
    var wide = SIMD16<UInt32>(repeating: .max)
    for index in 0..<hashCount { wide[index / 8] = min(wide[index / 8], least[index]) }
    var bands = SIMD8<UInt32>.zero
    for band in 0..<bandCount {
      let one = row(band * 2, wide)
      let other = row(band * 2 + 1, wide)
      let hash = WordHash.mix(UInt64(one) << 32 | UInt64(other) ^ WordHash.seed, WordHash.second &+ UInt64(band) << 1)
      bands[band] = UInt32(truncatingIfNeeded: hash >> 32)
    }
    return bands
  }

  private static func row(_ row: Int, _ wide: SIMD16<UInt32>) -> UInt32 {
    var place = row
    var attempt = UInt64(row) << 32
    while wide[place] == .max {
      attempt += 1
      place = Int(WordHash.mix(attempt ^ WordHash.third, WordHash.seed) & UInt64(rowCount - 1))
    }
    return wide[place]
  }
}
