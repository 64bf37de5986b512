/// What the classes of a text's words tell, side by side.
struct Surroundings: Sendable {
  /// By token, what its class indexes.
  private(set) var heads: [ClassHead] = []
  /// By token, where its row of companions begins; before the first and behind the last stand words that are none.
  private(set) var rows: [UInt32] = Array(repeating: 0, count: CompanionTable.padding)

  /// What was read ahead: nobody asks for it.
  private var ahead: UInt64 = 0

  mutating func read(_ classes: [UInt32], _ index: WordClasses) {
    heads.resize(to: classes.count, filler: ClassHead())
    rows.resize(to: classes.count + CompanionTable.padding * 2, filler: 0)
    Self.read(classes.span, index.heads.span, &heads, &rows)
    ahead = Self.readAhead(heads.span, index.lists.span, index.companions.buckets.span)
  }

  /// Reads the first of what each word lists and of its companions. Matching would wait for one after the other; here
  /// their cache misses overlap.
  private static func readAhead(_ heads: Span<ClassHead>, _ lists: Span<UInt32>, _ companions: Span<UInt64>) -> UInt64 {
    var sum: UInt64 = 0
    for token in heads.indices {
      sum ^= companions[Int(heads[token].row >> 4)] ^ UInt64(lists[Int(heads[token].first)])
    }
    return sum
  }

  /// Looks at all classes without a branch, so that their cache misses overlap.
  private static func read(
    _ classes: Span<UInt32>, _ known: Span<ClassHead>, _ heads: inout [ClassHead], _ rows: inout [UInt32]
  ) {
    var heads = heads.mutableSpan
    var rows = rows.mutableSpan
    let first = CompanionTable.padding
    for token in classes.indices {
      let head = known[Int(classes[token])]
      heads[token] = head
      rows[token + first] = head.row
    }
    for place in first + classes.count..<rows.count { rows[place] = 0 }
  }
}
