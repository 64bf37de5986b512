public import Verbatims

/// One finding as the map counts it. Texts are numbers in the ledger's pool.
public struct FindingRow: Sendable {
  /// The verbatim, counted in the ledger.
  public var verbatim: UInt32 = 0
  public var kind: Kind
  public var stage: Stage
  /// What told the channel is kept, since a channel told and a channel collected are never added together.
  public var channel: Channel
  public var channelFrom: PlacementSource?
  public var stageFrom: PlacementSource?
  public var theme: Theme
  public var rupture: Rupture?
  public var makeOrBreak: MakeOrBreak?
  public var isMomentOfTruth = false
  /// In thousandths, 0 to 1000.
  public var intensity: Int16
  /// The finding, among those of the verbatim, that a verdict rests on; −1 for none.
  public var because: Int16 = -1
  /// A sector pack's division of the stage.
  public var stageDetail = TextPool.ID.none
  /// `waiting.long`.
  public var concept = TextPool.ID.none
  public var quote = TextPool.ID.none
  /// The lexicon lines that decided it, one a line.
  public var evidence = TextPool.ID.none
  public var turn: UInt32 = 0
  /// In Unicode scalars of the verbatim's text.
  public var start: UInt32 = 0
  public var end: UInt32 = 0

  public init(kind: Kind, stage: Stage, channel: Channel, theme: Theme, intensity: Int16) {
    self.kind = kind
    self.stage = stage
    self.channel = channel
    self.theme = theme
    self.intensity = intensity
  }

  /// The intensity with its sign: an irritant counts below nought, an expectation not at all.
  @inline(__always)
  public var valence: Int {
    switch kind {
    case .enchantment: Int(intensity)
    case .irritant: -Int(intensity)
    case .expectation: 0
    }
  }
}
