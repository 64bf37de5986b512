/// Sets of words that patterns share.
struct WordSets: Sendable {
  private var members: [UInt32] = []
  private var starts: [UInt32] = [0]
  private var known: [UInt64: UInt32] = [:]

  /// The number of a set, which is added where it is new.
  /// - Parameter words: sorted, without repetition.
  mutating func intern(_ words: ArraySlice<UInt32>) -> UInt32 {
    var hash: UInt64 = UInt64(words.count)
    for word in words { hash = (hash ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 31) }
    if let set = known[hash], self[set] == words { return set }
    let set = UInt32(starts.count - 1)
    members.append(contentsOf: words)
    starts.append(UInt32(members.count))
    known[hash] = set
    return set
  }

  var count: Int { starts.count - 1 }

  /// The words of a set, sorted.
  subscript(set: UInt32) -> ArraySlice<UInt32> { members[Int(starts[Int(set)])..<Int(starts[Int(set) + 1])] }

  /// By word, the sets that hold it, sorted.
  func memberships(words: Int) -> Postings<UInt16> {
    precondition(starts.count < Int(UInt16.max), "more sets of words than a number of 16 bits can name")
    return Postings(transposing: members, starts, words: words)
  }

  /// Forgets what was needed only to add sets.
  mutating func close() { known = [:] }
}

extension WordSets {
  func write(to writer: inout ImageWriter) {
    writer.write(members)
    writer.write(starts)
  }

  init(_ reader: inout ImageReader) {
    members = reader.read()
    starts = reader.read()
  }
}
