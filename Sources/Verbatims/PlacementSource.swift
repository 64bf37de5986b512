/// What told a finding's stage or channel.
public enum PlacementSource: UInt8, CaseIterable, Hashable, Sendable {
  /// The finding's own clause.
  case clause
  /// Its sentence.
  case sentence
  /// What the verbatim last spoke of.
  case discourse
  /// The question that was asked.
  case question
  /// The source channel.
  case source
  /// The sector's usual place.
  case sector
}

extension PlacementSource: Identified {
  public static let identifiers: [StaticString] = [
    "clause", "sentence", "discourse", "question", "source", "sector",
  ]
}
