/// Texts as Markdown that says no more than they do: whatever might be markup is escaped.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where !Harm.isHarmful(scalar) {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "{", "}":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      case "\n", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return guarded(result)
  }

  /// What would begin a list or a title at the start of a line.
  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if "+-=".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }

  static func escaped(_ prose: Prose) -> String {
    prose.pieces.map { piece in
      switch piece {
      case .plain(let text): inner(text)
      case .strong(let text): "**" + inner(text) + "**"
      case .quote(let text): "*" + inner(text) + "*"
      }
    }.joined()
  }

  /// Spaces at the ends are kept.
  private static func inner(_ text: String) -> String { escaped(text) }
}
