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
  private var heads = [Head()]
  /// Parallel to `heads`.
  private var tails = [Tail()]
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
    var record = Record()
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

  private mutating func append(_ record: Record) -> UInt32 {
    precondition(heads.count < 1 << 24, "more classes of words than a slot can name")
    heads.append(Head(counts: Counts(record), hot: UInt32(hot.count), cold: UInt32(cold.count)))
    tails.append(
      Tail(frequent: record.frequent, firstLoose: UInt32(loose.count), setCount: UInt32(record.sets.count)))
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

/// What a walk over the words of a text met and has yet to be looked at.
struct Encounters: Sendable {
  struct Candidate: Sendable {
    var trial: Int
    var token: Int
  }

  /// Patterns of which two elements stand close together.
  private(set) var candidates: [Candidate] = []
  /// Words that list loose patterns.
  private(set) var loose: [Int] = []
  /// By word, how much its class indexes.
  fileprivate var busy: [Counts] = []

  mutating func removeAll() {
    candidates.removeAll(keepingCapacity: true)
    loose.removeAll(keepingCapacity: true)
  }

  fileprivate mutating func add(trial: Int, at token: Int) { candidates.append(Candidate(trial: trial, token: token)) }

  fileprivate mutating func addLoose(at token: Int) { loose.append(token) }

  /// Looks at all classes beforehand and without a branch, so that their cache misses overlap.
  fileprivate mutating func read(_ classes: Span<UInt32>, _ heads: Span<Head>) {
    busy.resize(to: classes.count, filler: Counts())
    var busy = busy.mutableSpan
    for token in classes.indices { busy[token] = heads[Int(classes[token])].counts }
  }
}

/// The frequent elements around a word, a bit each, by the side and by whether they stand next to it.
private struct NearElements {
  /// Right before, within four words before, right after, within four words after: two words of 64 bits each.
  private var bits: InlineArray<8, UInt64> = .init(repeating: 0)

  @inline(__always)
  init(around token: Int, _ classes: Span<UInt32>, _ tails: Span<Tail>) {
    for distance in 1...Test.nearReach {
      if token >= distance { add(tails[Int(classes[token - distance])], at: 2) }
      if distance == 1 { (bits[0], bits[1]) = (bits[2], bits[3]) }
    }
    for distance in 1...Test.nearReach {
      if token + distance < classes.count { add(tails[Int(classes[token + distance])], at: 6) }
      if distance == 1 { (bits[4], bits[5]) = (bits[6], bits[7]) }
    }
  }

  @inline(__always)
  private mutating func add(_ tail: Tail, at index: Int) {
    bits[index] |= tail.frequent.low
    bits[index + 1] |= tail.frequent.high
  }

  /// Whether the partner of a pattern may stand near enough; beyond four words nothing is turned away.
  @inline(__always)
  func hold(_ sieve: Test.Sieve) -> Bool {
    bits[sieve.window + sieve.element >> 6] >> UInt64(sieve.element & 63) & 1 != 0 || sieve.passesAll
  }
}

/// How much a class indexes.
private struct Counts {
  private var bits: UInt64 = 0

  init() {}

  init(_ record: Record) {
    precondition(
      record.singles.count <= 0xFF && record.loose.count <= 0xFFFF && record.tests.count <= 0xFFF
        && record.probes.count <= 0xFFF && record.marks.count <= 0xFFFF,
      "a word that indexes more than a class can hold")
    bits =
      UInt64(record.singles.count) | UInt64(record.loose.count) << 8 | UInt64(record.tests.count) << 24
      | UInt64(record.probes.count) << 36 | UInt64(record.marks.count) << 48
  }

  @inline(__always) var isEmpty: Bool { bits == 0 }
  @inline(__always) var singles: Int { Int(bits & 0xFF) }
  @inline(__always) var loose: Int { Int(bits >> 8 & 0xFFFF) }
  @inline(__always) var tests: Int { Int(bits >> 24 & 0xFFF) }
  @inline(__always) var probes: Int { Int(bits >> 36 & 0xFFF) }
  @inline(__always) var marks: Int { Int(bits >> 48) }
}

/// A class: how much it indexes, and where that stands.
private struct Head {
  var counts = Counts()
  var hot: UInt32 = 0
  var cold: UInt32 = 0
}

/// What of a class is seldom asked for.
private struct Tail {
  /// The frequent elements that its words are, a bit each.
  var frequent: (low: UInt64, high: UInt64) = (0, 0)
  var firstLoose: UInt32 = 0
  var setCount: UInt32 = 0
}

/// A class while it is made; one class after the other uses its arrays.
private struct Record {
  var singles: [UInt32] = []
  var tests: [Test] = []
  var probes: [Probe] = []
  var marks: [UInt16] = []
  var frequent: (low: UInt64, high: UInt64) = (0, 0)
  var loose: [LooseTrial] = []
  var sets: [UInt16] = []

  mutating func begin() {
    singles.removeAll(keepingCapacity: true)
    tests.removeAll(keepingCapacity: true)
    probes.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    frequent = (0, 0)
    loose.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
  }

  mutating func add(_ index: IndexPostings, _ number: UInt32) {
    let places = index.places(of: number)
    for place in places.tests { tests.append(index.tests[place]) }
    for place in places.probes { probes.append(index.probes[place]) }
    for place in places.marks { marks.append(index.marks[place]) }
    for place in places.loose { loose.append(index.loose[place]) }
    for place in places.frequent {
      let element = index.frequent[place]
      if element < 64 { frequent.low |= 1 << UInt64(element) } else { frequent.high |= 1 << UInt64(element - 64) }
    }
  }
}

/// What words, or sets of words, index, each list by its word.
private struct IndexPostings {
  let tests: Postings<Test>
  let probes: Postings<Probe>
  let marks: Postings<UInt16>
  let frequent: Postings<UInt8>
  let loose: Postings<LooseTrial>
  /// Few words index anything: these are counted from 1, the others are 0.
  private var numbers: [UInt32]

  struct Places {
    let tests, probes, marks, frequent, loose: Range<Int>
  }

  init(_ lists: IndexLists, words: Int) {
    var numbers = [UInt32](repeating: 0, count: words)
    for pair in lists.tests { numbers[Int(pair.word)] = 1 }
    for pair in lists.probes { numbers[Int(pair.word)] = 1 }
    for pair in lists.marks { numbers[Int(pair.word)] = 1 }
    for pair in lists.frequent { numbers[Int(pair.word)] = 1 }
    for pair in lists.loose { numbers[Int(pair.word)] = 1 }
    var count: UInt32 = 0
    for word in numbers.indices where numbers[word] != 0 {
      count += 1
      numbers[word] = count
    }
    func postings<Value>(_ pairs: [(word: UInt32, value: Value)]) -> Postings<Value> {
      Postings(pairs.map { (numbers[Int($0.word)], $0.value) }, words: Int(count) + 1)
    }
    tests = postings(lists.tests)
    probes = postings(lists.probes)
    marks = postings(lists.marks)
    frequent = postings(lists.frequent)
    loose = postings(lists.loose)
    self.numbers = numbers
  }

  func holds(_ word: UInt32) -> Bool { numbers[Int(word)] != 0 }

  func places(of word: UInt32) -> Places {
    let number = numbers[Int(word)]
    return Places(
      tests: tests.range(of: number), probes: probes.range(of: number), marks: marks.range(of: number),
      frequent: frequent.range(of: number), loose: loose.range(of: number))
  }
}
