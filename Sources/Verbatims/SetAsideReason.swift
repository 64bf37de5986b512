/// Why a verbatim was not read.
public enum SetAsideReason: UInt8, CaseIterable, Hashable, Sendable {
  /// There is no text.
  case empty
  /// No letter, digit or emoji.
  case noText
  /// Spam.
  case spam
  /// An advertisement.
  case advertisement
}

extension SetAsideReason: Identified {
  public static let identifiers: [StaticString] = [
    "empty", "no_text", "spam", "advertisement",
  ]
}
