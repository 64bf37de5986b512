/// A part of a text that is left out.
public struct TextCut: Hashable, Sendable {
  public var range: TextRange
  public var why: CutReason

  public init(range: TextRange, why: CutReason) {
    self.range = range
    self.why = why
  }
}
