internal import Verbatims

/// The text of the HTML bodies that help desks keep: tags left out, blocks as lines, entities read.
enum HTMLText {
  /// What a body says. What holds no tag and no entity comes back as it is.
  static func text(_ html: [UInt8]) -> [UInt8] {
    guard html.contains(UInt8(ascii: "<")) || html.contains(UInt8(ascii: "&")) else { return html }
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    // Behind the last of them no tag is looked for: a body of a million marks that open none would be read so often.
    let lastClose = html.lastIndex(of: UInt8(ascii: ">")) ?? 0
    var position = 0
    while position < html.count {
      switch html[position] {
      case UInt8(ascii: "<") where position < lastClose: position = tag(html, position, &result)
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
    if Markup.blocks.contains(word) { line(&result) }
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

  private static func entity(_ html: [UInt8], _ start: Int, _ result: inout [UInt8]) -> Int {
    guard let meant = CharacterReference.read(html.span, at: start) else {
      result.append(html[start])
      return start + 1
    }
    result.append(scalar: meant.scalar.value)
    return start + meant.length
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
