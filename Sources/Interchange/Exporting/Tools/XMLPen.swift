/// Writes XML that is always well-formed: names are the program's own, every value is escaped by where it stands.
///
/// What XML cannot hold has a look-alike: a control character its picture (U+2400 and on), U+FFFE and U+FFFF the
/// replacement character.
struct XMLPen {
  var bytes: [UInt8]
  private var open: [StaticString] = []
  /// The start tag is not closed yet.
  private var inTag = false
  /// The innermost element holds text, which an indentation would change.
  private var holdsText = false

  init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }

  mutating func begin(_ name: StaticString) {
    closeTag()
    if !holdsText, !open.isEmpty { indent() }
    holdsText = false
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    open.append(name)
    inTag = true
  }

  mutating func end() {
    guard let name = open.popLast() else { preconditionFailure("an element is open") }
    if inTag {
      bytes.append("/>")
    } else {
      if !holdsText { indent() }
      bytes.append("</")
      bytes.append(name)
      bytes.append(UInt8(ascii: ">"))
    }
    (inTag, holdsText) = (false, false)
    if open.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// An element around what `body` writes.
  mutating func element(_ name: StaticString, _ body: (inout XMLPen) throws -> Void) rethrows {
    begin(name)
    try body(&self)
    end()
  }

  /// An element of text.
  mutating func element(_ name: StaticString, text: String) {
    begin(name)
    self.text(text.utf8)
    end()
  }

  /// Must stand before any content.
  mutating func attribute(_ name: StaticString, _ value: some Sequence<UInt8>) {
    precondition(inTag, "attributes stand in the start tag")
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    bytes.append("=\"")
    escape(value, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: StaticString, _ value: String) { attribute(name, value.utf8) }

  mutating func attribute(_ name: StaticString, _ value: Int) { attribute(name, String(value)) }

  mutating func text(_ value: some Sequence<UInt8>) {
    closeTag()
    holdsText = true
    escape(value, inAttribute: false)
  }

  private mutating func closeTag() {
    if inTag { bytes.append(UInt8(ascii: ">")) }
    inTag = false
  }

  private mutating func indent() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in open.indices { bytes.append("  ") }
  }

  private mutating func escape(_ value: some Sequence<UInt8>, inAttribute: Bool) {
    for byte in value {
      switch byte {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: ">"): bytes.append("&gt;")
      case UInt8(ascii: "\"") where inAttribute: bytes.append("&quot;")
      case 0x09 where inAttribute: bytes.append("&#9;")
      case 0x0A where inAttribute: bytes.append("&#10;")
      case 0x0D: bytes.append("&#13;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20: bytes.append(picture: byte)
      case 0xBE, 0xBF:
        bytes.append(byte)
        bytes.replaceNoncharacter()
      default: bytes.append(byte)
      }
    }
  }
}

extension [UInt8] {
  /// The picture of a control character: ␛ for escape.
  mutating func append(picture byte: UInt8) {
    append(0xE2)
    append(0x90)
    append(0x80 + byte)
  }

  /// Makes U+FFFE or U+FFFF at the end U+FFFD, which documents may hold.
  fileprivate mutating func replaceNoncharacter() {
    if count >= 3, self[count - 3] == 0xEF, self[count - 2] == 0xBF { self[count - 1] = 0xBD }
  }
}
