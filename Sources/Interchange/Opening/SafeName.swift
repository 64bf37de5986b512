/// Names that others chose, made fit to be shown: nothing in them moves a cursor, turns a line or hides.
enum SafeName {
  private static let longest = 200

  /// A name in which what cannot be seen is U+FFFD; its middle is left out where it is very long.
  static func shown(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { result.append(isHarmless(scalar) ? scalar : "\u{FFFD}") }
    guard result.count > longest else { return String(result) }
    return String(result.prefix(longest / 2)) + "…" + String(result.suffix(longest / 2))
  }

  private static func isHarmless(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
