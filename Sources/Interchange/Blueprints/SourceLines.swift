/// The lines of a text, as YAML counts them.
package struct SourceLines {
  private let lines: [[UnicodeScalar]]

  /// A stretch of a line, as a terminal shows it.
  package struct Shown: Hashable, Sendable {
    package var place: TextPlace
    /// The line, cut to what a terminal shows; empty for the file as a whole.
    package var source: String
    /// Where the stretch begins in `source`, from 1.
    package var sourceColumn: Int
  }

  /// What stands before a mistake, and how much of a line is shown at most.
  private static let mostBefore = 80
  private static let widest = 140

  package init(_ bytes: [UInt8]) {
    var (lines, line) = ([[UnicodeScalar]](), [UnicodeScalar]())
    var last: UnicodeScalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\u{FEFF}" {
      defer { last = scalar }
      switch scalar {
      case "\n" where last == "\r": continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(line)
        line.removeAll()
      default: line.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
      }
    }
    self.lines = lines + [line]
  }

  func error(_ fault: BlueprintFault) -> BlueprintError {
    let shown = shown(fault.place)
    return BlueprintError(
      problem: fault.problem, place: shown.place, source: shown.source, sourceColumn: shown.sourceColumn)
  }

  package func shown(_ place: TextPlace) -> Shown {
    var result = Shown(place: place, source: "", sourceColumn: 1)
    guard place.line > 0, place.line <= lines.count else { return result }
    let line = lines[place.line - 1]
    let column = min(place.column, line.count + 1)
    let start = max(0, column - 1 - Self.mostBefore)
    let end = min(line.count, start + Self.widest)
    var shown = String.UnicodeScalarView(line[start..<end])
    if start > 0 { shown.insert("…", at: shown.startIndex) }
    if end < line.count { shown.append("…") }
    result.source = String(shown)
    result.sourceColumn = column - start + (start > 0 ? 1 : 0)
    result.place.length = max(1, min(place.length, end - column + 1))
    return result
  }
}
