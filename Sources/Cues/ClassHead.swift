/// What a class indexes, in 16 bytes.
struct ClassHead: Sendable {
  /// Where its row of companions begins.
  var row = CompanionTable.none
  /// Where what it lists begins. Before it stand the sets that hold its words, and last their number: what is read first
  /// brings both near.
  var first: UInt32 = 1
  /// The number of its patterns of one word.
  var singles: UInt16 = 0
  /// The number of patterns whose companion has one place.
  var fixed: UInt16 = 0
  /// The number of those whose companion has several.
  var near: UInt16 = 0
  /// The number of its loose patterns.
  var loose: UInt16 = 0

  init() {}

  init(_ record: ClassRecord, row: UInt32, first: Int) {
    precondition(
      max(record.singles.count, record.fixed.count, record.near.count, record.loose.count) <= UInt16.max,
      "a word that indexes more than a class can hold")
    self.row = row
    self.first = UInt32(first)
    singles = UInt16(record.singles.count)
    fixed = UInt16(record.fixed.count)
    near = UInt16(record.near.count)
    loose = UInt16(record.loose.count)
  }

  /// The number of its patterns of several words.
  @inline(__always) var meetings: Int { Int(fixed) &+ Int(near) }
}

/// What of a class is seldom asked for.
struct ClassTail: Sendable {
  var firstLoose: UInt32 = 0
}
