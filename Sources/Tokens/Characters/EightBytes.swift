/// Eight bytes of a text in one register, the first lowest.
extension UInt64 {
  static let caseBits: UInt64 = 0x2020_2020_2020_2020
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The lowest bytes, all ones.
  @inline(__always)
  static func bytes(_ count: Int) -> UInt64 {
    count >= 8 ? ~0 : ~(~0 &<< UInt64(truncatingIfNeeded: count &* 8))
  }

  /// How many of the first bytes are ASCII letters.
  @inline(__always)
  var leadingASCIILetters: Int {
    let folded = (self | Self.caseBits) & ~Self.tops
    let fromA = folded &+ Self.ones &* (0x80 - 0x61)
    let pastZ = folded &+ Self.ones &* (0x80 - 0x7B)
    let isLetter = fromA & ~pastZ & ~self & Self.tops
    return (isLetter ^ Self.tops).trailingZeroBitCount >> 3
  }

  /// Not 0 where one of the lowest bytes is 0. (A false sign stands only above a true one: the mask may cut either.)
  @inline(__always)
  func zeroBytes(among count: Int) -> UInt64 {
    (self &- Self.ones) & ~self & Self.tops & Self.bytes(count)
  }

  /// All ones in the place of every byte that is not 0, of bytes below 0x80.
  @inline(__always)
  var placesOfBytes: UInt64 {
    let tops = (self &+ (Self.tops &- Self.ones)) & Self.tops
    return (tops &- tops >> 7) | tops
  }
}

extension Span<UInt8> {
  /// Eight bytes from a place on; zeros past the end.
  @inline(__always)
  func eightBytes(at index: Int) -> UInt64 {
    if index &+ 8 <= count {
      // Unchecked: the line above has checked it.
      return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
    }
    return lastBytes(at: index)
  }

  @inline(never)
  private func lastBytes(at index: Int) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    for position in Swift.min(index, count)..<count {
      result |= UInt64(self[position]) << shift
      shift += 8
    }
    return result
  }
}
