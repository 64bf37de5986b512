/// What a token that begins with a byte may be.
enum ByteKind: UInt8 {
  case blank
  case lineBreak
  case letter
  case digit
  case sentenceEnd
  case clauseMark
  case hyphen
  case colon
  case apostrophe
  case at
  case hash
  /// `<`, `^`, `=`, `;`: marks of their own or the beginning of an emoticon.
  case face
  case symbol
  /// The first byte of a longer character.
  case lead

  /// By byte.
  static let table: [ByteKind] = (0...UInt8.max).map(kind(of:))

  /// By byte: after letters it may go on with the word, or needs a closer look.
  static let continuesWord: [Bool] = (0...UInt8.max).map { byte in
    switch kind(of: byte) {
    case .digit, .apostrophe, .lead, .letter: true
    default: byte == UInt8(ascii: "_")
    }
  }

  private static func kind(of byte: UInt8) -> ByteKind {
    switch byte {
    case 0x0A...0x0D: .lineBreak
    case 0...0x20, 0x7F: .blank
    case 0x80...: .lead
    default: kind(of: Unicode.Scalar(byte))
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> ByteKind {
    switch scalar {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .digit
    case ".", "!", "?": .sentenceEnd
    case ",", "\"", "(", ")", "[", "]", "{", "}", "|": .clauseMark
    case "-": .hyphen
    case ":": .colon
    case "'", "`": .apostrophe
    case "@": .at
    case "#": .hash
    case "<", "^", "=", ";": .face
    default: .symbol
    }
  }
}
