/// The names that an analysis holds as numbers: those of concepts and of lexicon entries, and the engine's version.
public struct AnalysisNames: Sendable {
  /// By concept: `timeliness.late`.
  public var concepts: [[UInt8]]
  /// The paths of the lexicon files: `fr/irritants/timeliness.lex`.
  public var files: [[UInt8]]
  /// By entry, where it stands.
  public var entries: [EntryPlace]
  /// `0.1.0+lex.9f31c2`.
  public var engine: [UInt8]
  /// Whether personal data is masked in what is written.
  public var isRedacted = false

  /// The line of a lexicon entry.
  public struct EntryPlace: Hashable, Sendable {
    /// Counted in `files`.
    public var file: UInt32
    /// Counted from 1.
    public var line: UInt32

    public init(file: UInt32, line: UInt32) {
      self.file = file
      self.line = line
    }
  }

  public init(concepts: [[UInt8]], files: [[UInt8]], entries: [EntryPlace], engine: [UInt8]) {
    self.concepts = concepts
    self.files = files
    self.entries = entries
    self.engine = engine
  }
}
