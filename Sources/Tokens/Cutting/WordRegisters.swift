/// Up to sixteen ASCII letters in two registers, the first lowest: folded, measured and judged eight at a time.
struct WordRegisters {
  private(set) var low: UInt64
  private(set) var high: UInt64 = 0
  private(set) var count: Int
  /// 0x20 in the place of every letter that is a capital.
  private var capitals: (low: UInt64, high: UInt64)

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020

  /// Reads the ASCII letters at a place of a text, of which the first is one.
  @inline(__always)
  init(_ text: Span<UInt8>, at start: Int) {
    let first = text.eightBytes(at: start)
    count = Self.letters(first)
    let mask = Self.mask(count)
    low = (first | Self.caseBits) & mask
    capitals = (~first & Self.caseBits & mask, 0)
    guard count == 8 else { return }
    let second = text.eightBytes(at: start + 8)
    let more = Self.letters(second)
    let secondMask = Self.mask(more)
    high = (second | Self.caseBits) & secondMask
    capitals.high = ~second & Self.caseBits & secondMask
    count = 8 + more
  }

  @inline(__always)
  var marks: Token.Marks {
    if capitals.low | capitals.high == 0 { return [] }
    let isCapitalized = capitals.low & 0x20 != 0
    let isAllCapitals = count > 1 && capitals.low.nonzeroBitCount + capitals.high.nonzeroBitCount == count
    return Token.Marks(rawValue: (isCapitalized ? 1 : 0) | (isAllCapitals ? 2 : 0))
  }

  /// Whether a letter stands three times in a row.
  @inline(__always)
  var isStretched: Bool {
    if count < 3 { return false }
    let next = low >> 8 | high << 56
    let repeats = low ^ next
    let differs = repeats | (next ^ (low >> 16 | high << 48))
    // A false sign is only above a true one, so the mask may cut either.
    if (differs &- Self.ones) & ~differs & Self.tops & Self.mask(count - 2) != 0 { return true }
    if count < 11 { return false }
    let highDiffers = (high ^ high >> 8) | (high >> 8 ^ high >> 16)
    return (highDiffers &- Self.ones) & ~highDiffers & Self.tops & Self.mask(count - 10) != 0
  }

  /// The lowest `count` bytes.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? ~0 : ~(~0 &<< UInt64(truncatingIfNeeded: count &* 8))
  }

  /// How many of the first bytes are ASCII letters.
  @inline(__always)
  private static func letters(_ bytes: UInt64) -> Int {
    let folded = (bytes | caseBits) & ~tops
    let fromA = folded &+ ones &* (0x80 - 0x61)
    let pastZ = folded &+ ones &* (0x80 - 0x7B)
    let isLetter = fromA & ~pastZ & ~bytes & tops
    return (isLetter ^ tops).trailingZeroBitCount >> 3
  }
}

extension Span<UInt8> {
  /// Eight bytes in one register, the first lowest; zeros past the end.
  @inline(__always)
  func eightBytes(at index: Int) -> UInt64 {
    if index &+ 8 <= count {
      return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
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
