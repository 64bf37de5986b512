/// Finds the bytes at which personal data may stand, eight at a time: digits, capitals, `@` and `/`.
enum AnchorSearch {
  /// Marks, by their top bits, the bytes that are `/`, a digit, `@`, a capital of ASCII, or may end one of Latin-1.
  @inline(__always)
  private static func anchors(_ word: UInt64) -> UInt64 {
    let (ones, tops) = (ASCII.ones, ASCII.tops)
    let low = word & ~tops
    // `/` and the digits are neighbours, as are `@` and the capitals.
    let digits = (low &+ ones &* (0x80 - 0x2F)) & ~(low &+ ones &* (0x80 - 0x3A))
    let capitals = (low &+ ones &* (0x80 - 0x40)) & ~(low &+ ones &* (0x80 - 0x5B))
    let accented = ~(low &+ ones &* (0x80 - 0x1F)) & word
    return ((digits | capitals) & ~word | accented) & tops
  }

  /// The first anchor from an index on, or the end of the text. The capitals of Latin-1 are told by their second byte.
  @inline(__always)
  static func next(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position &+ 8 <= text.count {
      let found = anchors(text.eightBytes(at: position))
      if found != 0 { return position &+ found.trailingZeroBitCount >> 3 }
      position &+= 8
    }
    while position < text.count, anchors(UInt64(text[position])) == 0 { position += 1 }
    return position
  }
}
