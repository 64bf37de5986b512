/// One uninterrupted contribution by one speaker.
public struct Turn: Hashable, Sendable {
  /// Who speaks: only the customer's turns yield findings.
  public enum Speaker: UInt8, Hashable, Sendable { case customer, agent }

  public var speaker: Speaker
  /// Where the words stand in the verbatim's text, without the speaker's name.
  public var range: TextRange
  /// When it was said, since the first turn whose time is told; nil where the format does not tell.
  public var milliseconds: Int?

  public init(speaker: Speaker, range: TextRange, milliseconds: Int? = nil) {
    self.speaker = speaker
    self.range = range
    self.milliseconds = milliseconds
  }
}
