/// What words are looked at for, kept once for all words that are looked at alike.
///
/// Most forms of a lemma stand in the very same sets, and so index the very same patterns: kept word by word that would
/// be megabytes, and a cache miss a token. What is looked at for each word stands apart, in few bytes, from what is
/// needed only where something was met.
struct WordClasses: Sendable {
  /// The class of a word that no pattern holds.
  static let none: UInt32 = 0

  /// The class of each word, counted in `heads`.
  private(set) var classes: [UInt32]
  private var heads = [ClassHead()]
  /// Parallel to `heads`.
  private var tails = [ClassTail()]
  /// By class, its tests, its probes and its marks.
  private var hot: [UInt16] = []
  /// By class, its patterns of one word, the trials of its tests and of its probes, and the sets that hold its words,
  /// sorted.
  private var cold: [UInt32] = []
  private var loose: [LooseTrial] = []
  /// The patterns of more than one word.
  let trials: [Trial]
  /// The number of different marks.
  let markCount: Int

  /// - Parameter singles: the patterns of one word, by word.
  init(_ singles: Postings<Single>, _ builder: IndexBuilder, _ wordSets: WordSets, words: Int) {
    trials = builder.trials
    markCount = builder.markCount
    classes = Array(repeating: Self.none, count: words)
    let memberships = wordSets.memberships(words: words)
    let own = IndexPostings(builder.own, words: words)
    let shared = IndexPostings(builder.shared, words: wordSets.count)
    var known = NumberTable()
    var record = ClassRecord()
    for word in 0..<UInt32(words) {
      let mine = memberships.range(of: word)
      let ownSingles = singles.range(of: word)
      let isAlone = own.holds(word)
      guard !mine.isEmpty || !ownSingles.isEmpty || isAlone else { continue }
      if !isAlone {
        let signature = Self.signature(singles, ownSingles, memberships, mine)
        if let other = known[signature], memberships.holdTheSame(other, word, by: ==),
          singles.holdTheSame(other, word, by: { $0.bits == $1.bits })
        {
          classes[Int(word)] = classes[Int(other)]
          continue
        }
        _ = known.replace(signature, by: word)
      }
      record.begin()
      for position in ownSingles { record.singles.append(singles[position].bits) }
      for position in mine { record.sets.append(memberships[position]) }
      if isAlone { record.add(own, word) }
      for set in record.sets { record.add(shared, UInt32(set)) }
      classes[Int(word)] = append(record)
    }
  }

  /// A hash of the patterns of one word and of the sets of a word: words that share them share the class. Never all
  /// ones.
  private static func signature(
    _ singles: Postings<Single>, _ ownSingles: Range<Int>, _ sets: Postings<UInt16>, _ mine: Range<Int>
  ) -> UInt64 {
    var hash = UInt64(mine.count)
    func add(_ value: UInt64) {
      let product = (hash ^ value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = (product.high ^ product.low) >> 1
    }
    for position in mine { add(UInt64(sets[position])) }
    for position in ownSingles { add(UInt64(singles[position].bits)) }
    return hash
  }

  private mutating func append(_ record: ClassRecord) -> UInt32 {
    precondition(heads.count < 1 << 24, "more classes of words than a slot can name")
    heads.append(ClassHead(counts: ClassCounts(record), hot: UInt32(hot.count), cold: UInt32(cold.count)))
    tails.append(
      ClassTail(frequent: record.frequent, firstLoose: UInt32(loose.count), setCount: UInt32(record.sets.count)))
    for test in record.tests { hot.append(test.bits) }
    for probe in record.probes { hot.append(probe.bits) }
    for mark in record.marks { hot.append(mark) }
    for single in record.singles { cold.append(single) }
    for test in record.tests { cold.append(UInt32(test.trial)) }
    for probe in record.probes { cold.append(UInt32(probe.trial)) }
    for set in record.sets { cold.append(UInt32(set)) }
    for trial in record.loose { loose.append(trial) }
    return UInt32(heads.count - 1)
  }

  /// Walks over the words of a text: each adds its own cues, is tested for the frequent words around it, looks for the
  /// marks of those before it, and leaves its own.
  ///
  /// - Parameters:
  ///   - first: the place of the first word, as `MarksLeft` counts places.
  ///   - marks: where each mark was left last.
  func follow(
    _ classes: [UInt32], from first: UInt32, marks: inout [UInt32], into found: inout Encounters,
    _ cues: inout [Cue], _ languages: SpokenLanguages
  ) {
    let (heads, hot, cold, classes) = (heads.span, hot.span, cold.span, classes.span)
    found.read(classes, heads)
    let busy = found.busy
    var places = marks.mutableSpan
    for token in classes.indices where !busy[token].isEmpty {
      let head = heads[Int(classes[token])]
      var trial = Int(head.cold)
      for _ in 0..<head.counts.singles {
        let single = Single(bits: cold[trial])
        if single.isSpoken(languages) {
          cues.append(Cue(first: UInt32(token), end: UInt32(token + 1), entry: single.entry))
        }
        trial += 1
      }
      var place = Int(head.hot)
      if head.counts.tests > 0 {
        let near = NearElements(around: token, classes, tails.span)
        for _ in 0..<head.counts.tests {
          if near.hold(Test.Sieve(bits: hot[place])) { found.add(trial: Int(cold[trial]), at: token) }
          place += 1
          trial += 1
        }
      }
      if head.counts.loose > 0 { found.addLoose(at: token) }
      let now = first + UInt32(truncatingIfNeeded: token)
      for _ in 0..<head.counts.probes {
        let probe = Probe.Sieve(bits: hot[place])
        if places[probe.mark] &+ probe.reach >= now { found.add(trial: Int(cold[trial]), at: token) }
        place += 1
        trial += 1
      }
      for _ in 0..<head.counts.marks {
        places[Int(hot[place])] = now
        place += 1
      }
    }
  }

  /// The loose patterns that the words of a class list.
  func loose(of wordClass: UInt32) -> ArraySlice<LooseTrial> {
    let first = Int(tails[Int(wordClass)].firstLoose)
    return loose[first..<first + heads[Int(wordClass)].counts.loose]
  }

  /// Whether the words of a class stand in a set.
  ///
  /// - Complexity: O(log *n*) in the number of sets that hold them.
  @inline(__always)
  func holds(_ wordClass: UInt32, in set: UInt32) -> Bool {
    let head = heads[Int(wordClass)]
    var low = Int(head.cold) + head.counts.singles + head.counts.tests + head.counts.probes
    var count = Int(tails[Int(wordClass)].setCount)
    // Halves without a branch that could be foreseen wrong.
    while count > 1 {
      let half = count / 2
      low = cold[low + half] <= set ? low + half : low
      count -= half
    }
    return count == 1 && cold[low] == set
  }
}
