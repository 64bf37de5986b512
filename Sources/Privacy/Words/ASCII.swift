/// Eight bytes at a time.
enum ASCII {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Marks, by their top bits, the bytes that are no letters of ASCII.
  @inline(__always)
  static func others(_ word: UInt64) -> UInt64 {
    let low = (word | ones &* 0x20) & ~tops
    let letters = (low &+ ones &* (0x80 - 0x61)) & ~(low &+ ones &* (0x80 - 0x7B)) & ~word
    return ~letters & tops
  }
}

extension Span<UInt8> {
  /// Eight bytes of the text, the first lowest.
  ///
  /// - Precondition: eight bytes stand there.
  @inline(__always)
  func eightBytes(at index: Int) -> UInt64 {
    assert(index >= 0 && index &+ 8 <= count)
    // Unchecked: every caller has compared with the count.
    return bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self).littleEndian
  }
}
