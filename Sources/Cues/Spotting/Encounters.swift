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
  private(set) var busy: [ClassCounts] = []

  mutating func removeAll() {
    candidates.removeAll(keepingCapacity: true)
    loose.removeAll(keepingCapacity: true)
  }

  mutating func add(trial: Int, at token: Int) { candidates.append(Candidate(trial: trial, token: token)) }

  mutating func addLoose(at token: Int) { loose.append(token) }

  /// Looks at all classes beforehand and without a branch, so that their cache misses overlap.
  mutating func read(_ classes: Span<UInt32>, _ heads: Span<ClassHead>) {
    busy.resize(to: classes.count, filler: ClassCounts())
    var busy = busy.mutableSpan
    for token in classes.indices { busy[token] = heads[Int(classes[token])].counts }
  }
}

/// The frequent elements around a word, a bit each, by the side and by whether they stand next to it.
struct NearElements {
  /// Right before, within four words before, right after, within four words after: two words of 64 bits each.
  private var bits: InlineArray<8, UInt64> = .init(repeating: 0)

  @inline(__always)
  init(around token: Int, _ classes: Span<UInt32>, _ tails: Span<ClassTail>) {
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
  private mutating func add(_ tail: ClassTail, at index: Int) {
    bits[index] |= tail.frequent.low
    bits[index + 1] |= tail.frequent.high
  }

  /// Whether the partner of a pattern may stand near enough; beyond four words nothing is turned away.
  @inline(__always)
  func hold(_ sieve: Test.Sieve) -> Bool {
    bits[sieve.window + sieve.element >> 6] >> UInt64(sieve.element & 63) & 1 != 0 || sieve.passesAll
  }
}
