/// The three levels into which an intensity falls.
public enum Criticality: UInt8, CaseIterable, Hashable, Sendable {
  /// Below 0.40: no commitment, weak emotion.
  case low
  /// From 0.40: moderate.
  case sensitive
  /// From 0.70: strong commitment, strong emotion.
  case verySensitive
}

extension Criticality: Identified {
  public static let identifiers: [StaticString] = [
    "low", "sensitive", "very_sensitive",
  ]
}
