/// How JSON writes a byte that may not stand as it is in a string: `\n`, `\"`, `\u0001`.
package struct JSONEscape: Sendable {
  /// Its bytes, the first the lowest.
  package let word: UInt64
  /// How many they are: 2 or 6.
  package let count: Int

  /// - Parameter byte: a quotation mark, a backslash or a control character, below 0x20.
  package init(of byte: UInt8) {
    let letter: UInt8? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0A: UInt8(ascii: "n")
      case 0x0C: UInt8(ascii: "f")
      case 0x0D: UInt8(ascii: "r")
      default: nil
      }
    let backslash = UInt64(UInt8(ascii: "\\"))
    if let letter {
      (word, count) = (backslash | UInt64(letter) << 8, 2)
    } else {
      // « u00 », lowest byte first, then two digits.
      word = backslash | 0x30_3075 << 8 | Self.digit(byte >> 4) << 32 | Self.digit(byte & 0xF) << 40
      count = 6
    }
  }

  private static func digit(_ value: UInt8) -> UInt64 {
    UInt64(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
  }
}

extension [UInt8] {
  package mutating func append(_ escape: JSONEscape) {
    for index in 0..<escape.count { append(UInt8(truncatingIfNeeded: escape.word >> UInt64(8 * index))) }
  }
}
