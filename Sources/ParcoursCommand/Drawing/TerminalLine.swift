/// A line for a terminal, which knows how wide it is.
struct TerminalLine {
  private(set) var text = ""
  /// In columns of the terminal.
  private(set) var width = 0
  private let isColored: Bool

  init(isColored: Bool) { self.isColored = isColored }

  mutating func append(_ words: String, _ style: TerminalStyle = .plain) {
    guard !words.isEmpty else { return }
    text += isColored && style != .plain ? "\u{1B}[\(style.rawValue)m\(words)\u{1B}[0m" : words
    width += TerminalText.width(words)
  }

  mutating func append(blanks count: Int) { append(String(repeating: " ", count: max(0, count))) }

  /// Appends words at the right or the left of so many columns, cut where they are longer.
  mutating func append(_ words: String, in columns: Int, alignsRight: Bool = false, _ style: TerminalStyle = .plain) {
    let words = TerminalText.cut(words, to: columns)
    let rest = columns - TerminalText.width(words)
    if alignsRight { append(blanks: rest) }
    append(words, style)
    if !alignsRight { append(blanks: rest) }
  }
}

/// How something looks, as the terminal is told (ECMA-48). Orange and blue are told apart by nearly everybody, and what
/// they say is written too.
enum TerminalStyle: String {
  case plain = "0"
  case bold = "1"
  case dim = "2"
  /// A net feeling far below nought, below it, above it, and far above.
  case worst = "1;38;5;231;48;5;166"
  case bad = "38;5;16;48;5;216"
  case good = "38;5;16;48;5;153"
  case best = "1;38;5;231;48;5;25"
  /// The same without a ground.
  case badWords = "38;5;166"
  case goodWords = "38;5;32"

  /// Of a cell, by its net feeling in hundredths.
  init(feeling: Int?) {
    switch feeling ?? 0 {
    case ...(-60): self = .worst
    case ...(-20): self = .bad
    case 60...: self = .best
    case 20...: self = .good
    default: self = .plain
    }
  }
}

/// How wide text is on a terminal.
enum TerminalText {
  /// The text on one line, without what would steer the terminal.
  static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let steers =
        scalar.properties.generalCategory == .control || (0x2028...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
      return steers ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  /// The text where it fits, else its beginning and an ellipsis.
  static func cut(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    var (result, used) = ("", 0)
    for character in text {
      let next = width(character)
      guard used + next < columns else { break }
      result.append(character)
      used += next
    }
    return columns > 0 ? result.trimmingEnd + "…" : ""
  }

  /// The words on lines of so many columns, at most so many lines; what is left over is cut.
  static func wrapped(_ text: String, to columns: Int, lines most: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      let joined = last.isEmpty ? String(word) : last + " " + word
      if width(joined) <= columns || last.isEmpty || lines.count == most {
        lines[lines.count - 1] = joined
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { cut($0, to: columns) }
  }

  /// East Asian wide characters and emoji take two columns; the ranges are rough, for names of stages and channels.
  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case ..<0x20, 0x7F..<0xA0, 0x300..<0x370, 0x200B...0x200F: return 0
    case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF00..<0xFF61,
      0x1F300..<0x1F650, 0x1F900..<0x1FA00, 0x20000..<0x40000:
      return 2
    default: return 1
    }
  }
}

extension String {
  var trimmingEnd: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
