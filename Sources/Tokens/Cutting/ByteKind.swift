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

  /// By byte: 1 where it may go on with a word after letters, or needs a closer look.
  static let continuesWord: [UInt8] = (0...UInt8.max).map { byte in
    switch kind(of: byte) {
    case .digit, .apostrophe, .lead, .letter: 1
    default: byte == UInt8(ascii: "_") ? 1 : 0
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
