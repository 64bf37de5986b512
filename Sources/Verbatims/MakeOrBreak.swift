/// What an episode decides.
public enum MakeOrBreak: UInt8, CaseIterable, Hashable, Sendable {
  /// The customer carries on because of it.
  case make
  /// The customer goes or will go elsewhere.
  case `break`
}

extension MakeOrBreak: Identified {
  public static let identifiers: [StaticString] = [
    "make", "break",
  ]
}
