/// Tells quotes that say much the same by the words that they share.
struct QuoteWords {
  private let texts: TextPool
  /// The folded words of the quotes read so far, as hashes.
  private var known: [TextPool.ID: Set<UInt64>] = [:]

  init(_ texts: TextPool) { self.texts = texts }

  /// Whether more than half of the shorter quote's words are in the other (Szymkiewicz–Simpson overlap above 0.5).
  mutating func areAlike(_ one: TextPool.ID, _ other: TextPool.ID) -> Bool {
    let (mine, others) = (words(one), words(other))
    let shorter = min(mine.count, others.count)
    return shorter == 0 || mine.intersection(others).count * 2 > shorter
  }

  private mutating func words(_ quote: TextPool.ID) -> Set<UInt64> {
    if let words = known[quote] { return words }
    let words = Set(Folding.words(texts[quote]).split(separator: 0x20).map { StableHash.of($0) })
    known[quote] = words
    return words
  }
}
