/// What Unicode says of each code point, as far as cutting needs it: one byte, found in two steps.
struct CharacterTable: Sendable {
  static let shared = CharacterTable(ranges: wordBreakRanges)

  private static let blockBits = 7
  private let blocks: [UInt16]
  private let values: [UInt8]

  init(ranges: [UInt32]) {
    let size = 1 << Self.blockBits
    var blocks: [UInt16] = []
    var values: [UInt8] = []
    /// Blocks of one value, by value.
    var known = [UInt16?](repeating: nil, count: 256)
    var range = 0
    for start in stride(from: 0, to: 0x110000, by: size) {
      let value = UInt8(truncatingIfNeeded: ranges[range])
      let isUniform = range + 1 == ranges.count || Int(ranges[range + 1] >> 8) >= start + size
      if isUniform, let same = known[Int(value)] {
        blocks.append(same)
        continue
      }
      let number = UInt16(values.count >> Self.blockBits)
      if isUniform { known[Int(value)] = number }
      blocks.append(number)
      values.append(contentsOf: repeatElement(value, count: size))
      while range + 1 < ranges.count, Int(ranges[range + 1] >> 8) < start + size {
        range += 1
        let first = Int(number) << Self.blockBits + Int(ranges[range] >> 8) - start
        for index in first..<values.count { values[index] = UInt8(truncatingIfNeeded: ranges[range]) }
      }
    }
    self.blocks = blocks
    self.values = values
  }

  subscript(scalar: UInt32) -> CharacterProperties {
    let block = Int(blocks[Int(scalar >> UInt32(Self.blockBits))])
    return CharacterProperties(bits: values[block << Self.blockBits | Int(scalar) & (1 << Self.blockBits - 1)])
  }
}

/// A code point's class in UAX #29 and three signs that its rules or ours ask for.
struct CharacterProperties {
  let bits: UInt8

  var wordBreak: WordBreakClass { WordBreakClass(rawValue: bits & 0x1F) ?? .other }
  var isPictographic: Bool { bits & 0x20 != 0 }
  /// A letter or an ideograph, also in scripts for which UAX #29 has no class.
  var isLetter: Bool { bits & 0x40 != 0 }
  /// White space, a control character, or one that shows nothing.
  var isBlank: Bool { bits & 0x80 != 0 }
}

/// The values of Unicode's property Word_Break, as the tables number them.
enum WordBreakClass: UInt8 {
  case other
  case carriageReturn
  case lineFeed
  case newline
  case extend
  case joiner
  case regionalIndicator
  case format
  case katakana
  case hebrewLetter
  case letter
  case singleQuote
  case doubleQuote
  case midNumberLetter
  case midLetter
  case midNumber
  case numeric
  case extendNumberLetter
  case space
}
