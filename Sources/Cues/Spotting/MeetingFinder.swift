/// Finds where the patterns that the words of a text list have met their companions.
///
/// Three loops, each with as few branches as can be: what is found cannot be foreseen, and waiting for one cache miss
/// after the other is most of what matching costs.
struct MeetingFinder: Sendable {
  /// A pattern whose trigger has met its companion.
  struct Met: Sendable {
    var trial: Trial
    /// The trigger.
    var token: UInt32
  }

  /// In the order of the text.
  private(set) var met: [Met] = []
  /// The patterns of one word, in the order of the text.
  private(set) var singles: [(token: UInt32, single: Single)] = []

  /// By meeting, the trigger above the place of its trial; what stands behind the last one is of no use.
  private var places: [UInt64] = []
  private var ahead = ReadAhead()

  mutating func find(_ surroundings: borrowing Surroundings, _ languages: SpokenLanguages, _ lexicon: Lexicon) {
    if places.count <= surroundings.meetings { places.resize(to: surroundings.meetings * 2 + 1, filler: 0) }
    let (lists, trials) = (lexicon.index.lists, lexicon.index.trials)
    let (companions, elements) = (lexicon.index.companions.buckets, lexicon.elements)
    let heads = surroundings.heads.span
    let count = Self.sift(heads, languages, surroundings.rows.span, lists.span, companions.span, &places)
    Self.look(places, count, lists.span, trials.span, &met)
    ahead = Self.readAhead(met.span, elements.span)
    Self.gather(heads, lists.span, surroundings.singles, &singles)
  }

  private static func gather(
    _ heads: Span<ClassHead>, _ lists: Span<UInt32>, _ count: Int, _ singles: inout [(token: UInt32, single: Single)]
  ) {
    singles.removeAll(keepingCapacity: true)
    singles.append(addingCapacity: count) { singles in
      for token in heads.indices {
        let first = Int(heads[token].first)
        for place in first..<first &+ Int(heads[token].singles) {
          singles.append((UInt32(token), Single(bits: lists[place])))
        }
      }
    }
  }

  /// Notes what has met its companion, and returns how much it is.
  ///
  /// Places are not checked: rows are padded as far as a companion may stand, lists and rows are the index's own, and
  /// `places` has room for all meetings.
  private static func sift(
    _ heads: Span<ClassHead>, _ languages: SpokenLanguages, _ rows: Span<UInt32>, _ lists: Span<UInt32>,
    _ companions: Span<UInt64>, _ places: inout [UInt64]
  ) -> Int {
    var places = places.mutableSpan
    var count = 0
    for token in heads.indices where heads[token].meetings > 0 {
      let head = heads[token]
      let meetings = head.meetings
      let parts = Int(head.first) &+ Int(head.singles)
      let first = parts &+ LanguageParts.size
      let fixed = LanguageParts(bits: lists[unchecked: parts]).places(from: first, Int(head.fixed), in: languages)
      var place = fixed.lowerBound
      while place < fixed.upperBound {
        let sieve = Meeting.Sieve(bits: lists[unchecked: place])
        let row = rows[unchecked: token &+ sieve.offset &+ CompanionTable.padding]
        places[unchecked: count] = UInt64(token) << 32 | UInt64(place &+ meetings)
        let look = CompanionTable.look(companions, row, sieve.companion, CompanionTable.pattern(of: sieve.companion))
        count &+= CompanionTable.isFound(look) ? 1 : 0
        place &+= 1
      }
      let near = LanguageParts(bits: lists[unchecked: parts &+ 1])
        .places(from: first &+ Int(head.fixed), Int(head.near), in: languages)
      place = near.lowerBound
      while place < near.upperBound {
        let sieve = Meeting.Sieve(bits: lists[unchecked: place])
        places[unchecked: count] = UInt64(token) << 32 | UInt64(place &+ meetings)
        count &+= isNear(sieve, token, rows, companions) ? 1 : 0
        place &+= 1
      }
    }
    return count
  }

  /// Whether the companion stands in one of its places. All are looked at: that is cheaper than to be surprised.
  @inline(__always)
  private static func isNear(
    _ sieve: Meeting.Sieve, _ token: Int, _ rows: Span<UInt32>, _ companions: Span<UInt64>
  ) -> Bool {
    let code = sieve.companion
    let pattern = CompanionTable.pattern(of: code)
    var place = token &+ sieve.offset &+ CompanionTable.padding
    let end = place &+ sieve.length
    var looks: UInt64 = 0
    while place < end {
      looks |= CompanionTable.look(companions, rows[unchecked: place], code, pattern)
      place &+= 1
    }
    return CompanionTable.isFound(looks)
  }

  /// Looks at the trials of what has met: nothing but loads, so that their cache misses overlap.
  private static func look(
    _ places: [UInt64], _ count: Int, _ lists: Span<UInt32>, _ trials: Span<Trial>, _ met: inout [Met]
  ) {
    let places = places.span
    met.removeAll(keepingCapacity: true)
    met.append(addingCapacity: count) { met in
      for number in 0..<count {
        let trial = lists[Int(places[number] & 0xFFFF_FFFF)]
        met.append(Met(trial: trials[Int(trial)], token: UInt32(places[number] >> 32)))
      }
    }
  }

  /// Reads the elements that will be looked for.
  private static func readAhead(_ met: Span<Met>, _ elements: Span<PatternElement>) -> ReadAhead {
    var ahead = ReadAhead()
    for number in met.indices { ahead.take(elements[Int(met[number].trial.first)].reference) }
    return ahead
  }
}
