public import Verbatims

/// A cue read in its clause: one thing that a customer lived or asks for, in one span of the verbatim.
public struct Finding: Hashable, Sendable {
  public var kind: Kind
  /// Where in the journey; `unknown` where nothing tells, as for the channel.
  public var stage: Stage
  /// What told the stage; nil where it is unknown.
  public var stageFrom: PlacementSource?
  public var channel: Channel
  /// What told the channel; nil where it is unknown.
  public var channelFrom: PlacementSource?
  public var theme: Theme
  /// The concept, counted in the lexicon.
  public var concept: UInt16
  /// 0 to 1.
  public var intensity: Measure
  /// Whether the episode leaves a lasting imprint, or decides the relation.
  public var isMomentOfTruth: Bool
  /// What it decides; nil where it decides nothing.
  public var makeOrBreak: MakeOrBreak?
  /// The index, among the analysis's findings, of the episode that a verdict rests on.
  public var because: Int?
  /// The break in the journey that it tells, or that its clause does.
  public var rupture: Rupture?
  /// The turn, counted over all turns from 0; 0 where there are none.
  public var turn: Int
  /// The words that carry it: its clause where that is short, else the smallest run of words that holds the cue, its
  /// shifters and its target.
  public var range: TextRange
  /// The evidence, as indices into the analysis's `evidence`.
  public var evidence: Range<Int>

  /// The level that its intensity falls into.
  public var criticality: Criticality { Criticality(intensity: intensity) }
}
