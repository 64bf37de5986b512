/// What a map's columns and rows are, and what a company says of them: the standard journey or a blueprint.
public struct Journey: Hashable, Sendable {
  /// The company, as the blueprint calls it.
  public var company: Wording?
  /// In the order lived. What no stage takes is counted apart, at the index `stages.count`.
  public var stages: [JourneyStage]
  /// What no channel takes is counted apart, at the index `channels.count`.
  public var channels: [JourneyChannel]
  /// By stage: by channel, whether the company offers the touchpoint; nil where it does not tell. Empty where it tells
  /// of no stage.
  public var offered: [[Bool]?] = []
  public var personas: [JourneyPersona] = []
  public var targets: [JourneyTarget] = []
  /// In the order of their days, then of their ids.
  public var actions: [JourneyAction] = []
  public var costs: [ContactCost] = []

  public init(stages: [JourneyStage], channels: [JourneyChannel]) {
    self.stages = stages
    self.channels = channels
  }

  /// Whether the company offers a touchpoint, or nil where it does not tell.
  public func isOffered(stage: Int, channel: Int) -> Bool? {
    guard stage < offered.count, let channels = offered[stage], channel < channels.count else { return nil }
    return channels[channel]
  }

  /// The index of the stage with this id.
  public func stage(_ id: String) -> Int? { stages.firstIndex { $0.id == id } }

  /// The index of the channel with this id.
  public func channel(_ id: String) -> Int? { channels.firstIndex { $0.id == id } }

  /// What is wanted of a touchpoint, else of its stage.
  public func target(stage: Int, channel: Int?) -> JourneyTarget? {
    targets.first { $0.stage == stage && $0.channel == channel && channel != nil }
      ?? targets.first { $0.stage == stage && $0.channel == nil }
  }
}
