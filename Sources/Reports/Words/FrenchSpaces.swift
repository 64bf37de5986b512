/// The spaces that French typography wants: thin and unbreakable before `; ! ?`, unbreakable before `:` and within
/// guillemets. Phrases are written with plain spaces, which are easier to read in the source.
enum FrenchSpaces {
  static let thin = "\u{202F}"
  static let wide = "\u{00A0}"

  static func set(in text: String) -> String {
    guard text.utf8.contains(0x20) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      result.append(scalar == " " ? space(after: previous, before: next) : scalar)
    }
    return String(result)
  }

  private static func space(after previous: Unicode.Scalar?, before next: Unicode.Scalar?) -> Unicode.Scalar {
    switch (previous, next) {
    case ("«", _), (_, "»"), (_, ":"): "\u{00A0}"
    case (_, ";"), (_, "!"), (_, "?"), (_, "%"): "\u{202F}"
    default: " "
    }
  }
}
