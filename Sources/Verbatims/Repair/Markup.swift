/// What pages and exports leave in texts: `<br />`, `<b>awful</b>`, `won&#39;t`.
///
/// Only tags that texts are laid out with are read; whatever else stands between angle brackets may be meant.
package enum Markup {
  /// The tags that begin a line.
  package static let blocks: Set<String> = [
    "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
    "table", "tbody", "td", "th", "tr", "ul",
  ]
  private static let inline: Set<String> = [
    "a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sup", "sub", "del", "ins", "mark", "img",
    "q",
  ]
  private static let longestName = 10
  /// A tag with its attributes has at most so many bytes.
  private static let longestTag = 1000

  /// What the bytes at a place mean, and over how many bytes they stand: a block begins a line, other tags are nothing.
  static func read(_ text: Span<UInt8>, at position: Int) -> (bytes: [UInt8], length: Int)? {
    switch text[position] {
    case UInt8(ascii: "<"): return tag(text, position)
    case UInt8(ascii: "&"):
      return CharacterReference.read(text, at: position).map { (Array(String($0.scalar).utf8), $0.length) }
    default: return nil
    }
  }

  private static func tag(_ text: Span<UInt8>, _ start: Int) -> (bytes: [UInt8], length: Int)? {
    var end = start + 1
    if end < text.count, text[end] == UInt8(ascii: "/") { end += 1 }
    var name = ""
    while end < text.count, name.utf8.count <= longestName, isLetterOrDigit(text[end]) {
      name.append(Character(UnicodeScalar(text[end] | 0x20)))
      end += 1
    }
    let isBlock = blocks.contains(name)
    guard isBlock || inline.contains(name), end < text.count, endsName(text[end]) else { return nil }
    while end < text.count, end - start < longestTag, text[end] != UInt8(ascii: ">") {
      if text[end] == UInt8(ascii: "<") { return nil }
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: ">") else { return nil }
    return (isBlock ? [0x0A] : [], end + 1 - start)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

/// The look that all texts get, for what only few hold.
enum MarkupSigns {
  /// Whether markup stands in a text.
  static func stand(in text: Span<UInt8>) -> Bool {
    var position = 0
    let raw = text.bytes
    while position + 8 <= text.count {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      var found = word.places(of: UInt8(ascii: "<")) | word.places(of: UInt8(ascii: "&"))
      while found != 0 {
        if Markup.read(text, at: position + found.trailingZeroBitCount >> 3) != nil { return true }
        found &= found &- 1
      }
      position += 8
    }
    return (position..<text.count).contains { Markup.read(text, at: $0) != nil }
  }
}
