/// How wide a text comes out, about: no font is at hand, and every reader's machine has its own.
enum TextWidth {
  /// In the unit of `size`; rather too wide than too narrow.
  static func of(_ text: String, size: Double) -> Double {
    var width = 0.0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "i", "j", "l", "t", "f", "I", ".", ",", ":", ";", "'", "’", "|", "!", "(", ")", "\u{202F}": width += 0.34
      case " ", "\u{A0}", "r", "-": width += 0.38
      case "m", "w", "M", "W", "—", "…", "%": width += 0.92
      case "A"..."Z", "0"..."9", "É", "À", "Ê": width += 0.66
      default: width += scalar.value > 0x2E80 ? 1.05 : 0.575
      }
    }
    return width * size
  }

  /// The text in lines no wider than told; what no longer fits ends in « … ».
  static func lines(of text: String, width: Double, size: Double, most: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      let longer = current.isEmpty ? String(word) : current + " " + word
      if of(longer, size: size) <= width || current.isEmpty {
        current = longer
      } else {
        lines.append(current)
        current = String(word)
      }
    }
    if !current.isEmpty { lines.append(current) }
    if lines.count > most {
      let rest = lines[(most - 1)...].joined(separator: " ")
      lines = lines[..<(most - 1)] + [rest]
    }
    return lines.map { cut($0, width: width, size: size) }
  }

  /// One line, ended by « … » where it is too wide.
  static func cut(_ text: String, width: Double, size: Double) -> String {
    guard of(text, size: size) > width else { return text }
    var kept = text
    while !kept.isEmpty, of(kept + "…", size: size) > width { kept.removeLast() }
    while let last = kept.last, last == " " || last == "," { kept.removeLast() }
    return kept + "…"
  }
}
