/// What a finding is.
public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
  /// Something lived that went badly, cost effort or disappointed.
  case irritant
  /// Something lived that went well, and the customer says so.
  case enchantment
  /// Something asked for or wished, not lived.
  case expectation
}

extension Kind: Identified {
  public static let identifiers: [StaticString] = [
    "irritant", "enchantment", "expectation",
  ]
}
