/// The text of the HTML bodies that help desks keep: tags left out, blocks as lines, entities read.
enum HTMLText {
  /// What a body says. What holds no tag and no entity comes back as it is.
  static func text(_ html: [UInt8]) -> [UInt8] {
    guard html.contains(UInt8(ascii: "<")) || html.contains(UInt8(ascii: "&")) else { return html }
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var position = 0
    while position < html.count {
      switch html[position] {
      case UInt8(ascii: "<"): position = tag(html, position, &result)
      case UInt8(ascii: "&"): position = entity(html, position, &result)
      case 0x0A, 0x0D, 0x09, 0x20:
        space(&result)
        position += 1
      default:
        result.append(html[position])
        position += 1
      }
    }
    return VerbatimFiller.trimmed(result)
  }

  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "blockquote", "pre", "hr",
  ]

  /// Passes a tag; where none begins, the mark itself is text.
  private static func tag(_ html: [UInt8], _ start: Int, _ result: inout [UInt8]) -> Int {
    var name: [UInt8] = []
    var position = start + 1
    if position < html.count, html[position] == UInt8(ascii: "/") { position += 1 }
    while position < html.count, name.count < 16, isLetterOrDigit(html[position]) {
      name.append(html[position] | 0x20)
      position += 1
    }
    let isComment = start + 1 < html.count && html[start + 1] == UInt8(ascii: "!")
    guard !name.isEmpty || isComment, let close = html[position...].firstIndex(of: UInt8(ascii: ">")) else {
      result.append(html[start])
      return start + 1
    }
    // Digits in names keep their bits under | 0x20: h1 stays h1.
    let word = String(decoding: name, as: UTF8.self)
    if blocks.contains(word) { line(&result) }
    if word == "style" || word == "script", html[start + 1] != UInt8(ascii: "/") {
      return end(of: name, html, close)
    }
    return close + 1
  }

  /// Where the content of a tag whose content is no text ends: before its closing tag.
  private static func end(of name: [UInt8], _ html: [UInt8], _ start: Int) -> Int {
    let closing = [UInt8(ascii: "<"), UInt8(ascii: "/")] + name
    var position = start + 1
    while let next = html[position...].firstIndex(of: UInt8(ascii: "<")) {
      if html[next...].prefix(closing.count).map({ $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") ? $0 : $0 | 0x20 }
      )
        == closing
      {
        return next
      }
      position = next + 1
    }
    return html.count
  }

  private static let entities: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "eacute": 0xE9, "egrave": 0xE8,
    "ecirc": 0xEA, "euml": 0xEB, "agrave": 0xE0, "acirc": 0xE2, "ccedil": 0xE7, "icirc": 0xEE, "iuml": 0xEF,
    "ocirc": 0xF4, "ugrave": 0xF9, "ucirc": 0xFB, "oelig": 0x153, "rsquo": 0x2019, "lsquo": 0x2018, "laquo": 0xAB,
    "raquo": 0xBB, "hellip": 0x2026, "euro": 0x20AC, "pound": 0xA3, "ndash": 0x2013, "mdash": 0x2014, "Eacute": 0xC9,
    "Agrave": 0xC0, "Ccedil": 0xC7, "deg": 0xB0, "ldquo": 0x201C, "rdquo": 0x201D,
  ]

  private static func entity(_ html: [UInt8], _ start: Int, _ result: inout [UInt8]) -> Int {
    let rest = html[(start + 1)...].prefix(12)
    guard let close = rest.firstIndex(of: UInt8(ascii: ";")) else {
      result.append(html[start])
      return start + 1
    }
    let name = String(decoding: rest[..<close], as: UTF8.self)
    var scalar = entities[name]
    if name.hasPrefix("#x") || name.hasPrefix("#X") { scalar = UInt32(name.dropFirst(2), radix: 16) }
    if scalar == nil, name.hasPrefix("#") { scalar = UInt32(name.dropFirst()) }
    guard let scalar, scalar >= 0x20, UnicodeScalar(scalar) != nil else {
      result.append(html[start])
      return start + 1
    }
    result.append(scalar: scalar)
    return close + 1
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// Spaces run together.
  private static func space(_ result: inout [UInt8]) {
    if let last = result.last, last != 0x20, last != 0x0A { result.append(0x20) }
  }

  private static func line(_ result: inout [UInt8]) {
    if result.last == 0x20 { result.removeLast() }
    if let last = result.last, last != 0x0A { result.append(0x0A) }
  }
}
