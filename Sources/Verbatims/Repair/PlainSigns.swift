/// Signs that stand for plainer ones within numbers, names and addresses: the hyphens of typography (U+2010, U+2011), a
/// dash between digits, digits of full width; and marks that nobody sees.
enum PlainSigns {
  /// What the bytes at a place stand for, and over how many bytes they stand.
  static func read(_ text: Span<UInt8>, at position: Int) -> (bytes: [UInt8], length: Int)? {
    let first = text[position]
    if first == 0xC2 {
      // The soft hyphen.
      return position + 1 < text.count && text[position + 1] == 0xAD ? ([], 2) : nil
    }
    guard first == 0xE2 || first == 0xEF, position + 2 < text.count else { return nil }
    let scalar =
      UInt32(first & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F)
    switch scalar {
    case 0x2010, 0x2011, 0xFE63, 0xFF0D: return ([UInt8(ascii: "-")], 3)
    case 0x2012...0x2015, 0x2212: return isBetweenDigits(text, position) ? ([UInt8(ascii: "-")], 3) : nil
    case 0x200D where position + 3 < text.count && text[position + 3] >= 0xE2: return nil  // It joins emoji.
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: return ([], 3)
    case 0x2000...0x2008, 0x200A: return ([0x20], 3)
    case 0xFF10...0xFF19, 0xFF08, 0xFF09, 0xFF0B, 0xFF0E, 0xFF20: return ([UInt8(scalar - 0xFEE0)], 3)
    default: return nil
    }
  }

  /// Whether one stands in a text.
  static func stand(in text: Span<UInt8>) -> Bool {
    var position = 0
    let raw = text.bytes
    while position + 8 <= text.count {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      var found = word.places(of: 0xE2) | word.places(of: 0xEF) | word.places(of: 0xC2)
      while found != 0 {
        if read(text, at: position + found.trailingZeroBitCount >> 3) != nil { return true }
        found &= found &- 1
      }
      position += 8
    }
    return (position..<text.count).contains { read(text, at: $0) != nil }
  }

  /// Whether digits stand on both sides of the three bytes at a place, a space between them or none.
  private static func isBetweenDigits(_ text: Span<UInt8>, _ position: Int) -> Bool {
    var before = position - 1
    var after = position + 3
    if before > 0, text[before] == 0x20 { before -= 1 }
    if after + 1 < text.count, text[after] == 0x20 { after += 1 }
    guard before >= 0, after < text.count else { return false }
    return isDigit(text[before]) && isDigit(text[after])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
