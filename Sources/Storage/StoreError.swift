/// Why the store could not do what it was asked to; never with words of customers.
public struct StoreError: Error, Hashable, Sendable {
  public var kind: Kind
  /// The path of the store.
  public var path: String

  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// There is no such file, or it may not be opened.
    case cannotOpen
    /// The file is no store.
    case notAStore
    /// A later version of the program made it; with its schema.
    case tooNew(schema: String)
    /// An earlier version of the program made it, and it may not be written: a job brings it up to date.
    case tooOld
    /// Another process writes.
    case busy
    /// There is no room on the disk.
    case full
    /// The file or its folder may not be written.
    case readOnly
    /// The file is damaged.
    case damaged
    /// The disk failed; with SQLite's extended code.
    case disk(code: Int32)
    /// Texts are encrypted, and no key is given.
    case keyMissing
    /// The key is not that of this store.
    case wrongKey
    /// The key has not 32 bytes.
    case badKey
    /// A line is no analysis of the contract; with its place in the batch and the byte.
    case badLine(index: Int, byte: Int)
    /// A key of a verbatim has not 32 bytes; with its place in the batch.
    case badVerbatimKey(index: Int)
    /// A file stands where a new one is to be made.
    case exists
    /// What the program does not expect; with SQLite's extended code.
    case unexpected(code: Int32)
  }

  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}
