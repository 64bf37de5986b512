/// Why a part of a text was left out.
public enum CutReason: UInt8, CaseIterable, Hashable, Sendable {
  /// Somebody else's words, repeated.
  case quote
  case signature
  case disclaimer
  /// "Sent from my phone", automatic replies.
  case boilerplate
  case advertisement
}

extension CutReason: Identified {
  public static let identifiers: [StaticString] = ["quote", "signature", "disclaimer", "boilerplate", "advertisement"]
}
