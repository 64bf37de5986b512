import Verbatims

/// Writing JSON where there is room.
extension ByteCursor {
  /// Puts a string in quotation marks; only what JSON insists on is escaped.
  mutating func put(json text: Span<UInt8>) {
    put(UInt8(ascii: "\""))
    var start = 0
    while start < text.count {
      let position = ByteSearch.jsonSpecial(text, from: start, to: text.count)
      put(text.extracting(start..<position))
      guard position < text.count else { break }
      put(escape: text[position])
      start = position + 1
    }
    put(UInt8(ascii: "\""))
  }

  private mutating func put(escape byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
    case 0x08: put(UInt8(ascii: "b"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0C: put(UInt8(ascii: "f"))
    case 0x0D: put(UInt8(ascii: "r"))
    default:
      put("u00")
      put(0x30 + (byte >> 4))
      put(byte & 0xF < 10 ? 0x30 + (byte & 0xF) : UInt8(ascii: "a") + (byte & 0xF) - 10)
    }
  }

  mutating func put(json text: [UInt8]?) {
    if let text { put(json: text.span) } else { put("null") }
  }

  mutating func put(json flag: Bool) {
    if flag { put("true") } else { put("false") }
  }

  /// Puts an identifier in quotation marks, or null.
  mutating func put(json member: (some Identified)?) {
    guard let member else { return put("null") }
    put(UInt8(ascii: "\""))
    put(member.id)
    put(UInt8(ascii: "\""))
  }

  /// Puts the two letters of a language.
  mutating func put(_ language: Language) {
    put(UInt8(language.code >> 8))
    put(UInt8(language.code & 0xFF))
  }
}
