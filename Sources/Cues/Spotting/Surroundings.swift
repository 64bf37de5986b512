/// What the classes of a text's words tell, side by side.
struct Surroundings: Sendable {
  /// By token, what its class indexes.
  private(set) var heads: [ClassHead] = []
  /// By token, where its row of companions begins; before the first and behind the last stand words that are none.
  private(set) var rows: [UInt32] = []

  /// How many patterns of one word, and of several, the words list.
  private(set) var singles = 0
  private(set) var meetings = 0

  private var ahead = ReadAhead()

  mutating func read(_ classes: [UInt32], _ lexicon: Lexicon) {
    // A copy of the whole index would count the references of all its arrays.
    let (known, lists, companions) = (lexicon.index.heads, lexicon.index.lists, lexicon.index.companions.buckets)
    Self.readHeads(classes.span, known.span, &heads)
    readRows()
    ahead = Self.readAhead(heads.span, lists.span, companions.span)
  }

  /// Nothing but loads, so that their cache misses overlap.
  private static func readHeads(_ classes: Span<UInt32>, _ known: Span<ClassHead>, _ heads: inout [ClassHead]) {
    heads.removeAll(keepingCapacity: true)
    heads.append(addingCapacity: classes.count) { heads in
      for token in classes.indices { heads.append(known[Int(classes[token])]) }
    }
  }

  /// The rows of companions, and how many patterns there are.
  private mutating func readRows() {
    let padding = CompanionTable.padding
    rows.resize(to: heads.count + padding * 2, filler: CompanionTable.none)
    let heads = heads
    (singles, meetings) = Self.spread(heads.span, &rows)
    let end = rows.count
    for place in heads.count + padding..<end { rows[place] = CompanionTable.none }
  }

  /// Puts the rows behind the padding, and counts the patterns of one word and of several.
  private static func spread(_ heads: Span<ClassHead>, _ rows: inout [UInt32]) -> (singles: Int, meetings: Int) {
    var (singles, meetings) = (0, 0)
    var rows = rows.mutableSpan
    for token in heads.indices {
      let head = heads[token]
      rows[token &+ CompanionTable.padding] = head.row
      singles &+= Int(head.singles)
      meetings &+= head.meetings
    }
    return (singles, meetings)
  }

  /// Reads the first of what each word lists and of its companions.
  private static func readAhead(
    _ heads: Span<ClassHead>, _ lists: Span<UInt32>, _ companions: Span<UInt64>
  ) -> ReadAhead {
    var ahead = ReadAhead()
    for token in heads.indices {
      ahead.take(companions[Int(heads[token].row >> 5)])
      ahead.take(lists[Int(heads[token].first)])
    }
    return ahead
  }
}
