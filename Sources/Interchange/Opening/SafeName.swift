/// Names that others chose, made fit to be shown: nothing in them moves a cursor, turns a line or hides.
package enum SafeName {
  private static let longest = 200

  /// A name in which what cannot be seen is U+FFFD; its middle is left out where it is very long.
  package static func shown(_ name: String) -> String {
    let result = seen(name)
    guard result.unicodeScalars.count > longest else { return result }
    return String(result.unicodeScalars.prefix(longest / 2)) + "…" + String(result.unicodeScalars.suffix(longest / 2))
  }

  /// A name in which what cannot be seen is U+FFFD.
  package static func seen(_ name: String) -> String {
    guard !name.unicodeScalars.allSatisfy(isHarmless) else { return name }
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { result.append(isHarmless(scalar) ? scalar : "\u{FFFD}") }
    return String(result)
  }

  private static func isHarmless(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
