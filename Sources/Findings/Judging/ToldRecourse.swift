public import Verbatims

/// Recourse that a customer threatens or began.
public struct ToldRecourse: Hashable, Sendable {
  public var recourse: Recourse
  /// Nil where nothing tells.
  public var state: RecourseState?
  /// Counted over all turns from 0.
  public var turn: Int
  /// The words that carry it by themselves.
  public var range: TextRange
  /// The lexicon line that knows it, counted in the lexicon, and the words that it knows.
  public var entry: UInt32
  public var cue: TextRange
}
