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
  private(set) var heads = [ClassHead()]
  /// Parallel to `heads`.
  private var tails = [ClassTail()]
  /// By class, the sets that hold its words, sorted, and their number; then its patterns of one word; where it has patterns
  /// of several, how many of the fixed and of the near ones are of one language alone, their sieves, and their trials.
  private(set) var lists: [UInt32] = [0]
  private(set) var loose: [LooseTrial] = []
  private(set) var companions = CompanionTable()
  /// The patterns of more than one word.
  let trials: [Trial]
  /// How far from a word a quantity may stand at most for a loose pattern of the word.
  let looseReach: Int

  /// - Parameters:
  ///   - singles: the patterns of one word, by word.
  ///   - order: all words, the most frequent first, so that what is looked at often stands together.
  init(_ singles: Postings<Single>, _ builder: IndexBuilder, _ wordSets: WordSets, order: [UInt32]) {
    trials = builder.trials
    looseReach = builder.looseReach
    let words = order.count
    classes = Array(repeating: Self.none, count: words)
    let memberships = wordSets.memberships(words: words)
    let own = IndexPostings(builder.own, words: words)
    let shared = IndexPostings(builder.shared, words: wordSets.count)
    var known = NumberTable()
    var record = ClassRecord()
    for word in order {
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
    // What a class without a list would list first is read ahead, too.
    lists.append(0)
    companions.close()
  }

  func write(to writer: inout ImageWriter) {
    writer.write(classes)
    writer.write(heads)
    writer.write(tails)
    writer.write(lists)
    writer.write(loose)
    writer.write(companions.buckets)
    writer.write(trials)
    writer.write(numbers: looseReach)
  }

  init(_ reader: inout ImageReader) {
    classes = reader.read()
    heads = reader.read()
    tails = reader.read()
    lists = reader.read()
    loose = reader.read()
    companions = CompanionTable(buckets: reader.read())
    trials = reader.read()
    looseReach = reader.numbers(1)[0]
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
    for set in record.sets { lists.append(UInt32(set)) }
    lists.append(UInt32(record.sets.count))
    heads.append(ClassHead(record, row: companions.row(of: record.companions), first: lists.count))
    tails.append(ClassTail(firstLoose: UInt32(loose.count)))
    for single in record.singles { lists.append(single) }
    if !record.fixed.isEmpty || !record.near.isEmpty { append(parted(record.fixed), parted(record.near)) }
    for trial in record.loose { loose.append(trial) }
    return UInt32(heads.count - 1)
  }

  private mutating func append(_ fixed: PartedMeetings, _ near: PartedMeetings) {
    lists.append(fixed.parts.bits)
    lists.append(near.parts.bits)
    for meeting in fixed.meetings { lists.append(meeting.sieve.bits) }
    for meeting in near.meetings { lists.append(meeting.sieve.bits) }
    for meeting in fixed.meetings { lists.append(meeting.trial) }
    for meeting in near.meetings { lists.append(meeting.trial) }
  }

  private func parted(_ meetings: [Meeting]) -> PartedMeetings {
    PartedMeetings(meetings) { trials[Int($0.trial)].languages }
  }

  /// Where the loose patterns that the words of a class list stand in `loose`.
  func looseNumbers(of wordClass: UInt32) -> Range<Int> {
    let first = Int(tails[Int(wordClass)].firstLoose)
    return first..<first + Int(heads[Int(wordClass)].loose)
  }

  /// Whether the words of a class stand in a set.
  ///
  /// - Complexity: O(log *n*) in the number of sets that hold them.
  @inline(__always)
  func holds(_ head: ClassHead, in set: UInt32) -> Bool {
    var count = Int(lists[Int(head.first) - 1])
    var low = Int(head.first) - 1 - count
    // Halves without a branch that could be foreseen wrong.
    while count > 1 {
      let half = count / 2
      low = lists[low + half] <= set ? low + half : low
      count -= half
    }
    return count == 1 && lists[low] == set
  }
}
