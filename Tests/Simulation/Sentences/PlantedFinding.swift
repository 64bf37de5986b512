public import Verbatims

/// One thing that a sentence was written to say: the truth that a reading of it is held against.
public struct PlantedFinding: Hashable, Sendable {
  public var kind: Kind
  public var stage: Stage
  public var channel: Channel
  public var theme: Theme
  /// Such as `waiting.long`.
  public var concept: String
  public var intensity: Measure
  public var rupture: Rupture?
  public var makeOrBreak: MakeOrBreak?
  public var isMomentOfTruth = false
  /// The index, within the verbatim, of the finding that a verdict rests on.
  public var because: Int?
  /// The group of sentences that it comes from: `delivery.late`.
  public var group: String
  /// The sentence within the verbatim's text, in Unicode scalars.
  public var span = 0..<0

  public var place: Place { Place(stage, channel) }
}

/// The crossing of a stage and a channel.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  public let stage: Stage
  public let channel: Channel

  public init(_ stage: Stage, _ channel: Channel) {
    self.stage = stage
    self.channel = channel
  }

  /// `receive × delivery`.
  public var description: String { "\(stage.id) × \(channel.id)" }
}
