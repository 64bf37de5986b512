/// A verbatim with its analysis, on its way into the store.
public struct Incoming: Hashable, Sendable {
  /// Who it is: 32 bytes, a keyed hash of what the record holds; the same verbatim has the same key in every file.
  public var key: [UInt8]
  /// The analysis as the contract writes it, with its `text`, and without the line break.
  ///
  /// The store takes the words out: quotes are emptied and the text goes where texts are kept, if they are kept at all.
  public var line: [UInt8]
  /// Days since 1970-01-01 in UTC, or nil where no date is told.
  public var day: Int32?
  /// What else is needed to read the text again, as the caller writes it (turns, cuts, the sector given); kept and
  /// encrypted as the text is.
  public var rest: [UInt8]
  /// By what a copy of it is known, as the caller writes it; empty where nothing could make it known again, and then the
  /// line alone says whose copy it is.
  public var print: [UInt8]
  /// A verbatim that it repeats.
  public var original: Original?
  /// What tells it from others of its id; nil where it brings no id of its own.
  public var name: Name?

  /// The same id may name several verbatims: exports that number their rows begin at 1 every month.
  public struct Name: Hashable, Sendable {
    /// A keyed hash of what the verbatim says.
    public var said: UInt64
    /// The key of the first verbatim of this id.
    public var first: [UInt8]
    /// The key of any further one that says this.
    public var further: [UInt8]

    public init(said: UInt64, first: [UInt8], further: [UInt8]) {
      (self.said, self.first, self.further) = (said, first, further)
    }
  }

  /// A verbatim that others repeat, as it was when it was met.
  public struct Original: Hashable, Sendable {
    public var key: [UInt8]
    /// What its `print` began with: where it has another one by now, it says something else.
    public var print: [UInt8]

    public init(key: [UInt8], print: [UInt8]) { (self.key, self.print) = (key, print) }
  }

  public init(
    key: [UInt8], line: [UInt8], day: Int32?, rest: [UInt8] = [], print: [UInt8] = [], original: Original? = nil
  ) {
    self.key = key
    self.line = line
    self.day = day
    self.rest = rest
    self.print = print
    self.original = original
  }
}
