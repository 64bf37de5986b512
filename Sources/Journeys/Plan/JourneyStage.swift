/// A column of the map: an ordered part of the journey, as the company or the standard journey names it.
public struct JourneyStage: Hashable, Sendable {
  /// Stable and ASCII; what exports carry.
  public var id: String
  /// Short, for the head of a column.
  public var names: Wording
  /// What the customer would say, in the first person.
  public var phrases: Wording
  public var macro: MacroStage
  /// Who answers for it in the company.
  public var owner: String?
  /// Which findings it takes; tried in order over all stages, the first that takes wins.
  public var takes: [JourneyRule]
  /// Which findings it takes of those that no stage's `takes` has taken.
  public var takesRest: [JourneyRule] = []

  public init(id: String, names: Wording, phrases: Wording, macro: MacroStage, takes: [JourneyRule]) {
    self.id = id
    self.names = names
    self.phrases = phrases
    self.macro = macro
    self.takes = takes
  }
}
