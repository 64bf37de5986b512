/// What words are looked at for, kept once for all words that are looked at alike.
///
/// Most forms of a lemma stand in the very same sets, and so index the very same patterns: kept word by word that would
/// be megabytes, and a cache miss a token. All that a class tells stands together: how much of each it has, then its
/// patterns of one word, its tests, its probes, its marks, and the sets that hold its words.
struct WordClasses: Sendable {
  /// The class of a word that no pattern holds.
  static let none: UInt32 = 0

  /// The class of each word: where its record begins.
  private(set) var classes: [UInt32]
  private var records = [UInt32](repeating: 0, count: Header.length)
  private(set) var loose: [LooseTrial] = []
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
    var known: [Signature: UInt32] = [:]
    for word in 0..<UInt32(words) {
      let mine = memberships.range(of: word)
      let ownSingles = singles.range(of: word)
      let isAlone = own.holds(word)
      guard !mine.isEmpty || !ownSingles.isEmpty || isAlone else { continue }
      let signature = Signature(
        sets: mine.map { memberships[$0] }, singles: ownSingles.map { singles[$0].bits })
      if !isAlone, let same = known[signature] {
        classes[Int(word)] = same
        continue
      }
      var record = Record(singles: signature.singles, sets: signature.sets)
      record.add(own, word)
      for set in signature.sets { record.add(shared, UInt32(set)) }
      let place = append(record)
      classes[Int(word)] = place
      if !isAlone { known[signature] = place }
    }
  }

  private mutating func append(_ record: Record) -> UInt32 {
    let place = UInt32(records.count)
    precondition(records.count < 1 << 24, "more classes of words than a slot can name")
    records += Header.words(of: record, firstLoose: loose.count)
    records += record.singles
    records += record.tests.map(\.bits)
    for probe in record.probes { records += probe.halves }
    records += record.marks.map { UInt32($0) }
    records += record.sets.map { UInt32($0) }
    loose += record.loose
    return place
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
    let (records, classes) = (records.span, classes.span)
    found.read(classes, records)
    let busy = found.busy
    var places = marks.mutableSpan
    for token in classes.indices where busy[token] != 0 {
      var place = Int(classes[token])
      let header = Header(records, at: place)
      place += Header.length
      for _ in 0..<header.singles {
        let single = Single(bits: records[place])
        if single.isSpoken(languages) {
          cues.append(Cue(first: UInt32(token), end: UInt32(token + 1), entry: single.entry))
        }
        place += 1
      }
      if header.tests > 0 {
        let near = NearElements(around: token, classes, records)
        for _ in 0..<header.tests {
          let test = Test(bits: records[place])
          if near.hold(test) { found.candidates.append(Encounters.Candidate(trial: test.trial, token: token)) }
          place += 1
        }
      }
      if header.loose > 0 { found.loose.append(token) }
      let now = first + UInt32(truncatingIfNeeded: token)
      for _ in 0..<header.probes {
        let probe = Probe(halves: (records[place], records[place + 1]))
        if places[Int(probe.mark)] &+ UInt32(probe.reach) >= now {
          found.candidates.append(Encounters.Candidate(trial: Int(probe.trial), token: token))
        }
        place += 2
      }
      for _ in 0..<header.marks {
        places[Int(records[place])] = now
        place += 1
      }
    }
  }

  /// The loose patterns that the words of a class list, in `loose`.
  func loose(of wordClass: UInt32) -> Range<Int> {
    let place = Int(wordClass)
    let first = Int(records[place + Header.firstLoose])
    return first..<first + Header(records.span, at: place).loose
  }

  /// Whether the words of a class stand in a set.
  ///
  /// - Complexity: O(log *n*) in the number of sets that hold them.
  @inline(__always)
  func holds(_ wordClass: UInt32, in set: UInt32) -> Bool {
    let place = Int(wordClass)
    let header = Header(records.span, at: place)
    var low = place + header.firstSet
    var count = Int(records[place + Header.setCount])
    // Halves without a branch that could be foreseen wrong.
    while count > 1 {
      let half = count / 2
      low = records[low + half] <= set ? low + half : low
      count -= half
    }
    return count == 1 && records[low] == set
  }

  private struct Signature: Hashable {
    var sets: [UInt16]
    var singles: [UInt32]
  }
}

/// What a walk over the words of a text met and has yet to be looked at.
struct Encounters: Sendable {
  struct Candidate: Sendable {
    var trial: Int
    var token: Int
  }

  /// Patterns of which two elements stand close together.
  var candidates: [Candidate] = []
  /// Words that list loose patterns.
  var loose: [Int] = []
  /// By word, not 0 where its class indexes anything.
  private(set) var busy: [UInt32] = []

  /// Looks at all classes beforehand and without a branch, so that their cache misses overlap.
  fileprivate mutating func read(_ classes: Span<UInt32>, _ records: Span<UInt32>) {
    busy.resize(to: classes.count, filler: 0)
    var busy = busy.mutableSpan
    for token in classes.indices { busy[token] = Header(records, at: Int(classes[token])).indexesAnything }
  }

  mutating func removeAll() {
    candidates.removeAll(keepingCapacity: true)
    loose.removeAll(keepingCapacity: true)
  }
}

/// The frequent elements around a word, a bit each, by the side and by whether they stand next to it.
private struct NearElements {
  /// Right before, within four words before, right after, within four words after: two words of 64 bits each.
  private var bits: InlineArray<8, UInt64> = .init(repeating: 0)
  private let token: Int

  private static let reach = 4

  @inline(__always)
  init(around token: Int, _ classes: Span<UInt32>, _ records: Span<UInt32>) {
    self.token = token
    for distance in 1...Self.reach {
      if token >= distance { add(Int(classes[token - distance]), records, at: 2) }
      if distance == 1 { (bits[0], bits[1]) = (bits[2], bits[3]) }
    }
    for distance in 1...Self.reach {
      if token + distance < classes.count { add(Int(classes[token + distance]), records, at: 6) }
      if distance == 1 { (bits[4], bits[5]) = (bits[6], bits[7]) }
    }
  }

  @inline(__always)
  private mutating func add(_ place: Int, _ records: Span<UInt32>, at index: Int) {
    let first = place + Header.frequent
    bits[index] |= UInt64(records[first]) | UInt64(records[first + 1]) << 32
    bits[index + 1] |= UInt64(records[first + 2]) | UInt64(records[first + 3]) << 32
  }

  /// Whether the partner of a pattern may stand near enough; beyond four words nothing is turned away.
  @inline(__always)
  func hold(_ test: Test) -> Bool {
    if test.reach > Self.reach { return true }
    let window = (test.isAfter ? 4 : 0) + (test.reach > 1 ? 2 : 0)
    return bits[window + test.element >> 6] >> UInt64(test.element & 63) & 1 != 0
  }
}

/// How much of each a class has.
private struct Header {
  private let counts: UInt32
  private let moreCounts: UInt32

  /// Two words of counts, the number of sets, the first loose pattern, and the frequent elements that the words are.
  static let length = 8
  static let setCount = 2
  static let firstLoose = 3
  static let frequent = 4

  @inline(__always)
  init(_ records: Span<UInt32>, at place: Int) {
    counts = records[place]
    moreCounts = records[place + 1]
  }

  @inline(__always) var singles: Int { Int(counts & 0xFF) }
  @inline(__always) var tests: Int { Int(counts >> 8 & 0xFFF) }
  @inline(__always) var loose: Int { Int(counts >> 20) }
  @inline(__always) var probes: Int { Int(moreCounts & 0xFFFF) }
  @inline(__always) var marks: Int { Int(moreCounts >> 16) }
  /// Not 0 where the class indexes anything.
  @inline(__always) var indexesAnything: UInt32 { counts | moreCounts }
  /// From the record's beginning to its sets.
  @inline(__always) var firstSet: Int { Self.length + singles + tests + probes * 2 + marks }

  static func words(of record: Record, firstLoose: Int) -> [UInt32] {
    precondition(
      record.singles.count <= 0xFF && record.tests.count <= 0xFFF && record.loose.count <= 0xFFF
        && record.probes.count <= 0xFFFF && record.marks.count <= 0xFFFF,
      "a word that indexes more than a record holds")
    return [
      UInt32(record.singles.count) | UInt32(record.tests.count) << 8 | UInt32(record.loose.count) << 20,
      UInt32(record.probes.count) | UInt32(record.marks.count) << 16, UInt32(record.sets.count), UInt32(firstLoose),
    ] + record.frequent
  }
}

/// A class while it is made.
private struct Record {
  var singles: [UInt32]
  var tests: [Test] = []
  var probes: [Probe] = []
  var marks: [UInt16] = []
  var frequent = [UInt32](repeating: 0, count: Test.frequentElements / 32)
  var loose: [LooseTrial] = []
  var sets: [UInt16]

  init(singles: [UInt32], sets: [UInt16]) {
    self.singles = singles
    self.sets = sets
  }

  mutating func add(_ index: IndexPostings, _ number: UInt32) {
    tests += index.tests[all: number]
    probes += index.probes[all: number]
    marks += index.marks[all: number]
    loose += index.loose[all: number]
    for element in index.frequent[all: number] { frequent[Int(element) / 32] |= 1 << UInt32(element % 32) }
  }
}

/// What words, or sets of words, index, each list by its word.
private struct IndexPostings {
  let tests: Postings<Test>
  let probes: Postings<Probe>
  let marks: Postings<UInt16>
  let frequent: Postings<UInt8>
  let loose: Postings<LooseTrial>

  init(_ lists: IndexLists, words: Int) {
    tests = Postings(lists.tests, words: words)
    probes = Postings(lists.probes, words: words)
    marks = Postings(lists.marks, words: words)
    frequent = Postings(lists.frequent, words: words)
    loose = Postings(lists.loose, words: words)
  }

  func holds(_ word: UInt32) -> Bool {
    !(tests.range(of: word).isEmpty && probes.range(of: word).isEmpty && marks.range(of: word).isEmpty
      && frequent.range(of: word).isEmpty && loose.range(of: word).isEmpty)
  }
}
