/// What words are looked at for, kept once for all words that are looked at alike.
///
/// Most forms of a lemma stand in the very same sets, and so index the very same patterns: kept word by word that would
/// be megabytes, and a cache miss a token.
struct WordClasses: Sendable {
  /// What a class of words indexes, as ranges of the arrays below.
  struct Row: Sendable {
    var singles: Range<UInt32>
    var trials: Range<UInt32>
    /// The sets that hold the words, sorted.
    var sets: Range<UInt32>
  }

  /// The class of a word that no pattern holds.
  static let none: UInt16 = 0

  private(set) var classes: [UInt16]
  private(set) var rows: [Row] = [Row(singles: 0..<0, trials: 0..<0, sets: 0..<0)]
  private(set) var singles: [Single] = []
  private(set) var trials: [Trial] = []
  private var sets: [UInt16] = []

  /// - Parameters:
  ///   - singles: the patterns of one word, by word.
  ///   - trials: the patterns that one word indexes, by word.
  ///   - setTrials: the patterns that the words of a set index, by set.
  init(
    _ singles: Postings<Single>, _ trials: Postings<Trial>, _ setTrials: Postings<Trial>, _ wordSets: WordSets,
    words: Int
  ) {
    classes = Array(repeating: Self.none, count: words)
    let memberships = wordSets.memberships(words: words)
    var known: [Signature: UInt16] = [:]
    for word in 0..<UInt32(words) {
      let mine = memberships.range(of: word)
      let ownSingles = singles.range(of: word)
      let ownTrials = trials.range(of: word)
      guard !mine.isEmpty || !ownSingles.isEmpty || !ownTrials.isEmpty else { continue }
      let signature = Signature(
        sets: mine.map { memberships[$0] }, singles: ownSingles.map { singles[$0].bits },
        trials: ownTrials.map { trials[$0].entry })
      if ownTrials.isEmpty, let same = known[signature] {
        classes[Int(word)] = same
        continue
      }
      let row = UInt16(truncatingIfNeeded: rows.count)
      precondition(rows.count < Int(UInt16.max), "more classes of words than a slot can name")
      classes[Int(word)] = row
      if ownTrials.isEmpty { known[signature] = row }
      addRow(signature.sets, ownSingles.map { singles[$0] }, ownTrials.map { trials[$0] }, setTrials)
    }
  }

  private mutating func addRow(
    _ memberships: [UInt16], _ ownSingles: [Single], _ ownTrials: [Trial], _ setTrials: Postings<Trial>
  ) {
    let start = (UInt32(singles.count), UInt32(trials.count), UInt32(sets.count))
    singles += ownSingles
    trials += ownTrials
    for set in memberships {
      for position in setTrials.range(of: UInt32(set)) { trials.append(setTrials[position]) }
    }
    sets += memberships
    rows.append(
      Row(
        singles: start.0..<UInt32(singles.count), trials: start.1..<UInt32(trials.count),
        sets: start.2..<UInt32(sets.count)))
  }

  /// Whether the words of a class stand in a set.
  ///
  /// - Complexity: O(log *n*) in the number of sets that hold them.
  @inline(__always)
  func holds(_ wordClass: UInt16, in set: UInt32) -> Bool {
    let range = rows[Int(wordClass)].sets
    var low = Int(range.lowerBound)
    var count = range.count
    // Halves without a branch that could be foreseen wrong.
    while count > 1 {
      let half = count / 2
      low = UInt32(sets[low + half]) <= set ? low + half : low
      count -= half
    }
    return count == 1 && UInt32(sets[low]) == set
  }

  private struct Signature: Hashable {
    var sets: [UInt16]
    var singles: [UInt32]
    var trials: [UInt32]
  }
}
