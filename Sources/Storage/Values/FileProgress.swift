/// A file, and how far it has been read.
public struct FileProgress: Hashable, Sendable {
  /// The name of the source in the job.
  public var source: String
  /// The path of the file; with the source it says which file this is.
  public var path: String
  public var size: Int64
  /// When it was last changed, in nanoseconds since 1970-01-01T00:00:00Z.
  public var modified: Int64
  /// A hash of the bytes read so far, empty before any.
  public var fingerprint: [UInt8]
  public var bytesRead: Int64
  public var recordsRead: Int64
  public var state: State
  /// Counts how often the file was read from its beginning. A verbatim that only an earlier reading gave is no longer in
  /// the file: it goes when a batch comes with `isWhole`.
  public var reading: Int64
  /// Whether with this batch all of the file has been given in this reading.
  public var isWhole: Bool
  /// Why it could not be read, or not to its end: an identifier, never words of the file.
  public var problem: String?
  /// What the caller needs to read on, as the caller writes it.
  public var bookmark: [UInt8]

  /// What is to be done with a file.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// There is more to be read.
    case reading
    case done
    /// It could not be read; it is tried again when it changes, or on demand.
    case quarantined
    /// It is no longer where it was; what it gave stays.
    case gone
  }

  public init(source: String, path: String) {
    self.source = source
    self.path = path
    size = 0
    modified = 0
    fingerprint = []
    bytesRead = 0
    recordsRead = 0
    state = .reading
    reading = 1
    isWhole = false
    problem = nil
    bookmark = []
  }
}
