import Parcours

/// Draws the lines of an explanation as a tree, with colours where the terminal has them.
struct TreeDrawing {
  let isColored: Bool

  func draw(_ lines: [Explanation.Line]) -> String {
    var out = ""
    for (index, line) in lines.enumerated() {
      out += branch(index, lines) + line.pieces.map(styled).joined() + "\n"
    }
    return out
  }

  /// `├─` or `└─` before a line, and `│` for each open branch above it.
  private func branch(_ index: Int, _ lines: [Explanation.Line]) -> String {
    let depth = lines[index].depth
    guard depth > 0 else { return "" }
    var out = ""
    for level in 1..<depth { out += goesOn(level, after: index, lines) ? "│  " : "   " }
    return out + (goesOn(depth, after: index, lines) ? "├─ " : "└─ ")
  }

  /// Whether a later line of the same branch stands at this depth.
  private func goesOn(_ depth: Int, after index: Int, _ lines: [Explanation.Line]) -> Bool {
    for line in lines[(index + 1)...] {
      if line.depth == depth { return true }
      if line.depth < depth { return false }
    }
    return false
  }

  private func styled(_ piece: (style: Explanation.Style, text: String)) -> String {
    let text = String(piece.text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
    guard isColored, let code = Self.codes[piece.style] else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static let codes: [Explanation.Style: String] = [
    .dim: "2", .bold: "1", .good: "32", .bad: "31", .wish: "34", .shifter: "33",
  ]
}
