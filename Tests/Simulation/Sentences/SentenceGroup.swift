/// Wordings of one phenomenon, in both languages.
public struct SentenceGroup: Sendable {
  /// `delivery.late`.
  public let name: String
  /// What every wording of the group says, theme and intensity aside.
  public var findings: [PlantedFinding] = []
  public var french: [Sentence] = []
  public var english: [Sentence] = []

  public func sentences(in tongue: Tongue) -> [Sentence] { tongue == .french ? french : english }
}

/// One wording, with places to fill in braces.
public struct Sentence: Hashable, Sendable {
  /// « La livraison a eu {2-9} jours de retard. »
  public let text: String
  /// What it says, in the order of the group's findings.
  public let findings: [PlantedFinding]
}

/// A language that customers write in.
public enum Tongue: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
}
