/// Where each mark was left last: words leave marks, and the words after them look for these.
///
/// Places are counted on from text to text, so that nothing has to be wiped between them.
struct MarksLeft: Sendable {
  /// The place where each mark was left last.
  var places: [UInt32]
  private var next = Self.start

  /// Before any mark, further than any probe reaches.
  private static let start: UInt32 = 64

  init(count: Int) { places = Array(repeating: 0, count: count) }

  /// The place of the first token of a text of so many tokens; no mark of an earlier text reaches it.
  mutating func begin(_ tokens: Int) -> UInt32 {
    if UInt64(next) + UInt64(tokens) + UInt64(Self.start) > UInt64(UInt32.max) {
      for mark in places.indices { places[mark] = 0 }
      next = Self.start
    }
    let first = next
    next += UInt32(tokens) + Self.start
    return first
  }
}
