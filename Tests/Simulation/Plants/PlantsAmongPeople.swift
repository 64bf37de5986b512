public import Verbatims

/// A segment that suffers alone: the map says so of the segment at the stage, with the words, and of no other.
public struct PlantedProblem: Sendable {
  public let segment: Segment
  public let place: Place
  public let kind: Kind
  /// How often a verbatim of the segment tells it; those of others never do.
  public let share: Double
  /// Words of it that no other sentence uses, folded, by language.
  public let words: [Tongue: [String]]
}

/// One segment looks happier in all, and within every source it is the other: the map warns.
public struct PlantedReversal: Sendable {
  public let happierInAll: Segment
  public let happierInEverySource: Segment
  public let sources: [Source]
}

/// People who live the same things: the map's clusters part them, whatever their columns say.
public struct PlantedPersona: Sendable {
  public let persona: Persona
  /// Places that hardly anybody else speaks of.
  public let places: [Place]
  public let share: Double
}

/// What does not differ or change: the map must say nothing of it.
public struct PlantedSilence: Sendable {
  /// Columns whose values differ in nothing but by chance.
  public let columns: [String]
  /// Places whose rates stay as they are over the whole time.
  public let steadyPlaces: [Place]
  /// Places that no verdict rests on, so that none is a moment of truth.
  public let undecidedPlaces: [Place]
}
