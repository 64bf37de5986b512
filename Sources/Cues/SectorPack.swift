public import Verbatims

/// What is known of a sector (or of every sector) where a text does not tell.
public struct SectorPack: Hashable, Sendable {
  /// Where something is likely to have happened.
  public struct Prior: Hashable, Sendable {
    public var stage: Stage?
    public var channel: Channel?
    /// The only theme that it holds for, or nil for all.
    public var theme: Theme?
    /// The only setting that it holds in, or nil for all: the channel in person where the text's story happens.
    public var setting: Channel?
    public var weight: Measure
  }

  /// Nil for the general journey.
  public var sector: Sector?
  public var frenchName = ""
  public var englishName = ""
  /// In the order of the file.
  public var priors: [Prior] = []
}
