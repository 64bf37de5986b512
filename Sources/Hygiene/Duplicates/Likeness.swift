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

  /// 0 where no run has a hash in this share.
  private var low: SIMD64<UInt8>
  private var high: SIMD64<UInt8>
  private(set) var bands: SIMD8<UInt32>

  /// - Parameter least: the least hash in each share, all ones where there is none; one at least is there.
  init(least: Span<UInt32>) {
    (low, high) = (.zero, .zero)
    let bytes = least.bytes
    low = Self.kept(bytes, from: 0)
    high = Self.kept(bytes, from: 64)
    bands = Self.bands(bytes)
  }

  /// What is kept of 64 hashes.
  private static func kept(_ least: RawSpan, from first: Int) -> SIMD64<UInt8> {
    var words = SIMD8<UInt64>.zero
    for place in 0..<8 {
      let start = (first + place * 8) * 4
      var word: UInt64 = 0
      for byte in 0..<8 {
        let hash = least.unsafeLoadUnaligned(fromByteOffset: start + byte * 4, as: UInt32.self)
        let kept: UInt64 = hash == .max ? 0 : UInt64(hash >> 8 & 0xFF | 1)
        word |= kept << UInt64(byte * 8)
      }
      words[place] = word
    }
    return unsafeBitCast(words, to: SIMD64<UInt8>.self)
  }

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
  private static let rowCount = 16

  private static func bands(_ least: RawSpan) -> SIMD8<UInt32> {
    var wide = least.unsafeLoadUnaligned(fromByteOffset: 0, as: SIMD16<UInt32>.self)
    for part in 1..<8 {
      wide = pointwiseMin(wide, least.unsafeLoadUnaligned(fromByteOffset: part * 64, as: SIMD16<UInt32>.self))
    }
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
