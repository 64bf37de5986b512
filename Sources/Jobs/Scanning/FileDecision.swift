import Storage

/// What is to be done with a file, decided from what is known of it and what was seen.
enum FileDecision: Hashable, Sendable {
  /// It holds what it held when it was read.
  case skip
  /// There is nothing in it yet.
  case wait
  /// What was read of it stays; its records from the next one on are read.
  case readOn
  /// It was never read, or is another file now.
  case readAnew

  /// - Parameters:
  ///   - known: what the store knows of the file, nil where it does not know it.
  ///   - options: a hash of the options by which it would be read now.
  static func of(_ seen: SeenFile, known: FileProgress?, options: String) -> FileDecision {
    guard seen.extent > 0 else { return seen.size > 0 || known == nil ? .wait : .readAnew }
    guard let known else { return .readAnew }
    guard let bookmark = Bookmark(known.bookmark), bookmark.options == options else { return .readAnew }
    if known.bytesRead == seen.extent && known.fingerprint == seen.fingerprint {
      // A file that could not be read is tried again when it changes, or on demand.
      return known.state == .reading ? .readOn : .skip
    }
    guard known.state != .quarantined else { return .readAnew }
    let isWritten = known.bytesRead > seen.extent && seen.extent < seen.size
    if isWritten && seen.prefixes[known.bytesRead] == known.fingerprint { return .wait }
    let hasGrown =
      seen.extent > known.bytesRead && seen.prefixes[known.bytesRead] == known.fingerprint && bookmark.growsByLines
      && bookmark.endsInLine
    return hasGrown ? .readOn : .readAnew
  }
}

/// A file that is to be read.
struct FileTask: Hashable, Sendable {
  var source: Int
  var seen: SeenFile
  /// What the store knows of it, or nil.
  var known: FileProgress?
  /// What stands for the file in keys.
  var identity: String
  var options: String
  var isReadOn: Bool
  /// Where its bytes are, where that is not its path.
  var content: String?
}
