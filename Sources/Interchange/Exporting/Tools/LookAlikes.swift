/// Characters that a format cannot hold, and what stands for them.
enum LookAlikes {
  /// Replaces characters by others; control characters, line breaks excepted, become their pictures (U+2400 and on).
  static func replace(_ text: String, _ pairs: [(Unicode.Scalar, Unicode.Scalar)]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let pair = pairs.first(where: { $0.0 == scalar }) {
        result.append(pair.1)
      } else if scalar.value < 0x20, scalar != "\n", scalar != "\t" {
        result.append(Unicode.Scalar(0x2400 + UInt16(scalar.value)) ?? "\u{FFFD}")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
