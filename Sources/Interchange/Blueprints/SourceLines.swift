/// The lines of a text, as YAML counts them.
struct SourceLines {
  private let lines: [[UnicodeScalar]]

  /// What stands before a mistake, and how much of a line is shown at most.
  private static let mostBefore = 80
  private static let widest = 140

  init(_ bytes: [UInt8]) {
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
    var error = BlueprintError(problem: fault.problem, place: fault.place, source: "", sourceColumn: 1)
    guard fault.place.line > 0, fault.place.line <= lines.count else { return error }
    let line = lines[fault.place.line - 1]
    let column = min(fault.place.column, line.count + 1)
    let start = max(0, column - 1 - Self.mostBefore)
    let end = min(line.count, start + Self.widest)
    var shown = String.UnicodeScalarView(line[start..<end])
    if start > 0 { shown.insert("…", at: shown.startIndex) }
    if end < line.count { shown.append("…") }
    error.source = String(shown)
    error.sourceColumn = column - start + (start > 0 ? 1 : 0)
    error.place.length = max(1, min(fault.place.length, end - column + 1))
    return error
  }
}
