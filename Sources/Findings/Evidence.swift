public import Verbatims

/// The lexicon line that spoke for a finding, where it was recognised, and what shifted it.
public struct Evidence: Hashable, Sendable {
  /// The entry, counted in the lexicon.
  public var entry: UInt32
  public var range: TextRange
  /// The valence after shifting, in hundredths: −400…+400.
  public var valence: Int
  /// The shifters, as indices into the analysis's `shifters`.
  public var shifters: Range<Int>

  /// A shifter that reached a cue.
  public struct Shifter: Hashable, Sendable {
    public var entry: UInt32
    public var range: TextRange
    public init(entry: UInt32, range: TextRange) {
      self.entry = entry
      self.range = range
    }
  }

  public init(entry: UInt32, range: TextRange, valence: Int, shifters: Range<Int>) {
    self.entry = entry
    self.range = range
    self.valence = valence
    self.shifters = shifters
  }
}
