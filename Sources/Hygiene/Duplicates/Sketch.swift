/// Which runs of three words a text holds, in one size whatever the length of the text.
///
/// Resemblance is Jaccard's: what two texts share of all runs of three words that either holds (A. Broder, *On the
/// resemblance and containment of documents*, 1997). It is read off 128 hashes, of which each is the least in its share
/// of all hash values, so that a run is hashed once (P. Li, A. Owen, C.-H. Zhang, *One permutation hashing*, 2012); what
/// is empty in both counts for neither. Of each hash seven bits are kept (P. Li, A. König, *b-bit minwise hashing*, 2010).
struct Sketch: Sendable {
  static let hashCount = 128
  static let wordCount = hashCount / 8

  /// Eight hashes in each number; a byte is 0 where no run has a hash in its share.
  var words = [16 of UInt64](repeating: 0)

  init() {}

  /// - Parameter least: the least hash in each share, all ones where there is none; one at least is there.
  init(least: Span<UInt32>) {
    for place in 0..<Self.wordCount { words[place] = Self.kept(least, from: place * 8) }
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
  func resembles(_ other: Sketch) -> Bool {
    var tally = Tally()
    for place in 0..<Self.wordCount { tally.add(words[place], other.words[place]) }
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
