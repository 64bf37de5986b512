/// What the classes of a text's words tell, side by side.
struct Surroundings: Sendable {
  /// By token, what its class indexes.
  private(set) var heads: [ClassHead] = []
  /// By token, where its row of companions begins; before the first and behind the last stand words that are none.
  private(set) var rows: [UInt32] = []

  /// How many patterns of one word, and of several, the words list.
  private(set) var singles = 0
  private(set) var meetings = 0

  /// What was read ahead: nobody asks for it.
  private var ahead: UInt64 = 0

  mutating func read(_ classes: [UInt32], _ index: WordClasses) {
    Self.readHeads(classes.span, index.heads.span, &heads)
    let heads = heads
    Self.readRows(heads.span, &rows)
    (singles, meetings) = Self.count(heads.span)
    ahead = Self.readAhead(heads.span, index.lists.span, index.companions.buckets.span)
  }

  /// Nothing but loads, so that their cache misses overlap.
  private static func readHeads(_ classes: Span<UInt32>, _ known: Span<ClassHead>, _ heads: inout [ClassHead]) {
    heads.removeAll(keepingCapacity: true)
    heads.append(addingCapacity: classes.count) { heads in
      for token in classes.indices { heads.append(known[Int(classes[token])]) }
    }
  }

  private static func readRows(_ heads: Span<ClassHead>, _ rows: inout [UInt32]) {
    rows.removeAll(keepingCapacity: true)
    rows.append(addingCapacity: heads.count + CompanionTable.padding * 2) { rows in
      for _ in 0..<CompanionTable.padding { rows.append(CompanionTable.none) }
      for token in heads.indices { rows.append(heads[token].row) }
      for _ in 0..<CompanionTable.padding { rows.append(CompanionTable.none) }
    }
  }

  /// How many patterns of one word, and of several, the words list.
  private static func count(_ heads: Span<ClassHead>) -> (singles: Int, meetings: Int) {
    var (singles, meetings) = (0, 0)
    for token in heads.indices {
      singles &+= Int(heads[token].singles)
      meetings &+= heads[token].meetings
    }
    return (singles, meetings)
  }

  /// Reads the first of what each word lists and of its companions. Matching would wait for one after the other; here
  /// their cache misses overlap.
  private static func readAhead(_ heads: Span<ClassHead>, _ lists: Span<UInt32>, _ companions: Span<UInt64>) -> UInt64 {
    var sum: UInt64 = 0
    for token in heads.indices {
      sum ^= companions[Int(heads[token].row >> 5)] ^ UInt64(lists[Int(heads[token].first)])
    }
    return sum
  }
}
