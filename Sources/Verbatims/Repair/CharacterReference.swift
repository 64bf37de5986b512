/// HTML's names and numbers of characters: `&eacute;`, `&#39;`, `&#x2019;`.
package enum CharacterReference {
  /// No name or number that is read has more bytes between `&` and `;`.
  private static let longest = 10

  /// The character that is meant at a place, and over how many bytes it is written; nil where none is.
  package static func read(_ text: Span<UInt8>, at start: Int) -> (scalar: UnicodeScalar, length: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "&") else { return nil }
    var end = start + 1
    while end < text.count, end <= start + longest, text[end] != UInt8(ascii: ";") { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: (start + 1..<end).map { text[$0] }, as: UTF8.self)
    guard let value = value(name), let scalar = UnicodeScalar(value) else { return nil }
    return isControl(value) ? nil : (scalar, end + 1 - start)
  }

  private static func value(_ name: String) -> UInt32? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") { return UInt32(name.dropFirst(2), radix: 16) }
    return name.hasPrefix("#") ? UInt32(name.dropFirst()) : named[name]
  }

  private static func isControl(_ value: UInt32) -> Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "eacute": 0xE9, "egrave": 0xE8,
    "ecirc": 0xEA, "euml": 0xEB, "agrave": 0xE0, "acirc": 0xE2, "ccedil": 0xE7, "icirc": 0xEE, "iuml": 0xEF,
    "ocirc": 0xF4, "ugrave": 0xF9, "ucirc": 0xFB, "oelig": 0x153, "rsquo": 0x2019, "lsquo": 0x2018, "laquo": 0xAB,
    "raquo": 0xBB, "hellip": 0x2026, "euro": 0x20AC, "pound": 0xA3, "ndash": 0x2013, "mdash": 0x2014, "Eacute": 0xC9,
    "Agrave": 0xC0, "Ccedil": 0xC7, "deg": 0xB0, "ldquo": 0x201C, "rdquo": 0x201D,
  ]
}
