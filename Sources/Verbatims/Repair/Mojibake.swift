/// Letters that were written in UTF-8 and read as Windows-1252: « Ã© » for « é », « â€™ » for « ’ ».
///
/// Certain is only what no text means: a capital « Ã » or « Â » before a sign, or « â€ », that give together a letter of
/// French or English, a mark of typography, or an emoji.
enum Mojibake {
  /// What the bytes at a place were, and over how many bytes they stand.
  static func read(_ text: Span<UInt8>, at position: Int) -> (bytes: [UInt8], length: Int)? {
    guard let lead = byte(text, position), let count = followers(of: lead.byte) else { return nil }
    var bytes = [lead.byte]
    var end = position + lead.length
    while bytes.count <= count {
      guard let next = byte(text, end), next.byte & 0xC0 == 0x80 else { break }
      bytes.append(next.byte)
      end += next.length
    }
    if bytes.count == count + 1, let scalar = scalar(bytes), isMeant(scalar) { return (bytes, end - position) }
    // The hard space that is the second half of « à » is often made a plain one.
    guard lead.byte == 0xC3, bytes.count == 1, end == text.count || text[end] == 0x20 else { return nil }
    let isDoubled = end + 1 < text.count && text[end + 1] == 0x20
    return ([0xC3, 0xA0], end - position + (isDoubled ? 1 : 0))
  }

  /// How many bytes follow the first of a character, where that is one by which garbled text is told.
  private static func followers(of lead: UInt8) -> Int? {
    switch lead {
    case 0xC2, 0xC3, 0xC5: 1
    case 0xE2, 0xEF: 2
    case 0xF0: 3
    default: nil
    }
  }

  private static func scalar(_ bytes: [UInt8]) -> UInt32? {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.first?.value
  }

  private static func isMeant(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0...0xFF, 0x152, 0x153, 0x178, 0x2010...0x2027, 0x2030...0x203A, 0x20AC, 0x2122, 0x2190...0x21FF,
      0x2600...0x27BF, 0xFE0F, 0xFEFF, 0x1F000...0x1FAFF:
      true
    default: false
    }
  }

  /// The byte that a character at a place stands for in Windows-1252, and the character's length.
  private static func byte(_ text: Span<UInt8>, _ position: Int) -> (byte: UInt8, length: Int)? {
    guard position + 1 < text.count else { return nil }
    let (first, second) = (text[position], text[position + 1])
    switch first {
    case 0xC2 where second & 0xC0 == 0x80: return (second, 2)
    case 0xC3 where second & 0xC0 == 0x80: return (second | 0x40, 2)
    case 0xC5, 0xC6, 0xCB:
      return special(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)).map { ($0, 2) }
    case 0xE2 where position + 2 < text.count:
      let scalar = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F)
      return special(scalar).map { ($0, 3) }
    default: return nil
    }
  }

  private static func special(_ scalar: UInt32) -> UInt8? { specials[scalar] }

  /// Windows-1252 from 0x80 to 0x9F; five of them are free.
  private static let specials: [UInt32: UInt8] = {
    let scalars: [UInt32] = [
      0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0, 0,
      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
    ]
    var table: [UInt32: UInt8] = [:]
    for (index, scalar) in scalars.enumerated() where scalar != 0 { table[scalar] = 0x80 + UInt8(index) }
    return table
  }()
}

/// The look that all texts get, for what only few hold.
enum MojibakeSigns {
  /// Whether garbled letters may stand in a text: « Ã », « Â », « Å », « â€ » or « ð » is there.
  static func mayStand(in text: Span<UInt8>) -> Bool {
    var position = 0
    let raw = text.bytes
    while position + 8 < text.count {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      var found = word.places(of: 0xC3)
      while found != 0 {
        let place = position + found.trailingZeroBitCount >> 3
        if isSign(text, place) { return true }
        found &= found &- 1
      }
      position += 8
    }
    while position < text.count {
      if text[position] == 0xC3, isSign(text, position) { return true }
      position += 1
    }
    return false
  }

  @inline(__always)
  private static func isSign(_ text: Span<UInt8>, _ position: Int) -> Bool {
    guard position + 1 < text.count else { return false }
    switch text[position + 1] {
    case 0x82, 0x83, 0x85, 0xB0: return true
    // « â » begins many a word; before « € », « ‚ » and the like it begins none.
    case 0xA2: return position + 4 < text.count && text[position + 2] == 0xE2
    case 0xAF: return position + 3 < text.count && text[position + 2] == 0xC2 && text[position + 3] == 0xB8
    default: return false
    }
  }
}
