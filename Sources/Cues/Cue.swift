/// Tokens that an entry recognises; not yet a finding.
public struct Cue: Hashable, Sendable {
  /// The first token, counted in the token buffer.
  public var first: UInt32
  /// The token after the last.
  public var end: UInt32
  /// The entry, counted in the lexicon.
  public var entry: UInt32

  public init(first: UInt32, end: UInt32, entry: UInt32) {
    self.first = first
    self.end = end
    self.entry = entry
  }
}
