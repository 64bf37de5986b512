/// The names that an analysis holds as numbers: those of concepts and of lexicon entries, and the engine's version.
public struct AnalysisNames: Sendable {
  /// By concept: `timeliness.late`.
  public var concepts: [[UInt8]]
  /// By entry: `fr/irritants/timeliness.lex:214`.
  public var entries: [[UInt8]]
  /// `0.1.0+lex.9f31c2`.
  public var engine: [UInt8]

  public init(concepts: [[UInt8]], entries: [[UInt8]], engine: [UInt8]) {
    self.concepts = concepts
    self.entries = entries
    self.engine = engine
  }
}
