/// What is written at once: it is in the store whole or not at all.
public struct Batch: Hashable, Sendable {
  public var run: RunID
  /// How far the file has been read with this batch, and what it is.
  public var file: FileProgress
  public var verbatims: [Incoming]
  public var quarantined: [Quarantined]
  /// When it was received: seconds since 1970-01-01T00:00:00Z.
  public var received: Int64

  public init(
    run: RunID, file: FileProgress, verbatims: [Incoming], quarantined: [Quarantined] = [], received: Int64
  ) {
    self.run = run
    self.file = file
    self.verbatims = verbatims
    self.quarantined = quarantined
    self.received = received
  }
}

/// What became of a batch.
public struct BatchOutcome: Hashable, Sendable {
  /// Verbatims that were not there before.
  public var added = 0
  /// Those of them whose identifier another file gave to another verbatim before.
  public var otherWords = 0
  /// Verbatims that are kept under another key than they came with.
  public var renamed: [Renamed] = []
  /// Verbatims that were there, and whose line is another one now.
  public var changed = 0
  /// Verbatims that were there as they are: read once more, or held by another file too.
  public var known = 0
  /// Verbatims that were there with the same words, and that another engine read before; and those of them of which it
  /// says something else.
  public var reread = 0
  public var rereadChanged = 0
  /// Verbatims that the file no longer holds, nor any other.
  public var removed = 0
  /// New or changed verbatims that repeat others.
  public var copies = 0
  /// Verbatims of forgotten customers or days, which were left out.
  public var forgotten = 0

  /// A verbatim that is kept under another key than it came with.
  public struct Renamed: Hashable, Sendable {
    public var from: [UInt8]
    public var to: [UInt8]
    /// By what a copy of it is known.
    public var print: [UInt8]
  }

  public init() {}

  /// Adds what came of another batch.
  public static func += (sum: inout BatchOutcome, other: BatchOutcome) {
    sum.added += other.added
    sum.changed += other.changed
    sum.known += other.known
    sum.otherWords += other.otherWords
    sum.reread += other.reread
    sum.rereadChanged += other.rereadChanged
    sum.removed += other.removed
    sum.copies += other.copies
    sum.forgotten += other.forgotten
  }
}
