import Tokens

/// Where the marks stand that end clauses: found in one go, so that what cuts a text need not go over its tokens.
struct ClauseMarks: Sendable {
  /// Their tokens, in order; what stands from `count` on is of no use.
  private(set) var places: [UInt32] = []
  private(set) var count = 0
  private(set) var holdLineBreak = false

  /// Finds the marks of a text.
  mutating func find(in tokens: [Token]) {
    let tokens = tokens.span
    if places.count <= tokens.count {
      places.append(contentsOf: repeatElement(0, count: tokens.count + 1 - places.count))
    }
    var found = places.mutableSpan
    var (count, lineBreaks) = (0, 0)
    // Without a branch: which token is a mark cannot be foreseen.
    for index in tokens.indices {
      let kind = tokens[index].kind
      found[count] = UInt32(truncatingIfNeeded: index)
      count &+= kind.endsClause ? 1 : 0
      lineBreaks &+= kind == .lineBreak ? 1 : 0
    }
    self.count = count
    holdLineBreak = lineBreaks > 0
  }

  /// The number of marks that stand before a token.
  func count(before token: Int) -> Int {
    var (low, high) = (0, token == 0 ? 0 : count)
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
