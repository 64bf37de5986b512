/// The hash of a word whose case and accents do not count.
enum FoldedHash {
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// U+00C0 to U+00FF without case and accent; 0 stands for two letters, or for no letter.
  private static let latin: [UInt8] = Array(
    "aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y".utf8)

  /// The hash of the letters in a stretch of text; what stands between them does not count.
  static func of(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = seed
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        hash = (hash ^ UInt64(byte | 0x20)) &* prime
        index += 1
      } else {
        index += add(text, index, end, byte, &hash)
      }
    }
    return hash ^ hash >> 29
  }

  private static func add(_ text: Span<UInt8>, _ index: Int, _ end: Int, _ lead: UInt8, _ hash: inout UInt64) -> Int {
    let next = index + 1 < end ? text[index + 1] : 0
    if lead == 0xC3, next >= 0x80 {
      let letter = latin[Int(next & 0x3F)]
      if letter != 0 {
        hash = (hash ^ UInt64(letter)) &* prime
      } else {
        let pair: StaticString = next & 0x1F == 0x1F ? "ss" : "ae"
        for at in 0..<2 { hash = (hash ^ UInt64(pair.utf8Start[at])) &* prime }
      }
      return 2
    }
    if lead == 0xC5, next == 0x92 || next == 0x93 {
      for letter in [UInt8(ascii: "o"), UInt8(ascii: "e")] { hash = (hash ^ UInt64(letter)) &* prime }
      return 2
    }
    // Accents written apart.
    if lead == 0xCC || lead == 0xCD { return 2 }
    hash = (hash ^ UInt64(lead)) &* prime
    return 1
  }
}
