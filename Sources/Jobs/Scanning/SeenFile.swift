import Crypto
import Glibc

/// A file as a scan found it.
struct SeenFile: Hashable, Sendable {
  var path: String
  var size: Int64
  /// When it was last changed, in nanoseconds since 1970-01-01T00:00:00Z.
  var modified: Int64
  /// How many of its bytes are to be read: all of a quiet file; else those up to its last line break.
  var extent: Int64
  /// Whether the extent ends with a line break.
  var endsInLine: Bool
  /// Whether nobody has written for a while.
  var isQuiet: Bool
  /// The fingerprint of the extent.
  var fingerprint: [UInt8]
  /// The fingerprints of the first so many bytes, as far as there are so many.
  var prefixes: [Int64: [UInt8]]
}

/// Takes fingerprints of files: SHA-256 of their bytes.
struct FileLook {
  /// The system's error number.
  struct Failure: Error, Hashable {
    var code: Int32
  }

  private static let block = 1 << 18

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - marks: after how many bytes fingerprints are wanted.
  ///   - now: in nanoseconds since 1970-01-01T00:00:00Z.
  ///   - settle: for how many nanoseconds a quiet file has not been written to.
  static func look(at path: String, marks: Set<Int64>, now: Int64, settle: Int64) throws(Failure) -> SeenFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(code: errno) }
    let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    // A clock that was set back leaves files from the future: far from now is quiet, whichever way.
    let isQuiet = now.subtractingReportingOverflow(modified).partialValue.magnitude >= settle
    var seen = SeenFile(
      path: path, size: Int64(status.st_size), modified: modified, extent: 0, endsInLine: false, isQuiet: isQuiet,
      fingerprint: [], prefixes: [:])
    try hash(descriptor, marks, &seen)
    return seen
  }

  private static func hash(_ descriptor: Int32, _ marks: Set<Int64>, _ seen: inout SeenFile) throws(Failure) {
    var hashes = PrefixHashes(stops: marks.filter { $0 > 0 && $0 <= seen.size }.sorted())
    var block = [UInt8](repeating: 0, count: block)
    while hashes.position < seen.size {
      let wanted = min(Int(seen.size - hashes.position), block.count)
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, wanted) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Failure(code: errno) }
      guard count > 0 else { break }
      hashes.add(block[..<count])
      seen.endsInLine = block[count - 1] == UInt8(ascii: "\n")
    }
    seen.size = hashes.position
    seen.extent = hashes.position
    seen.fingerprint = hashes.whole
    seen.prefixes = hashes.prefixes
    if !seen.isQuiet && !seen.endsInLine {
      seen.extent = hashes.lineEnd
      seen.endsInLine = hashes.lineEnd > 0
      seen.fingerprint = hashes.lines
    }
  }
}

/// Fingerprints of the beginnings of a file, taken in one pass.
private struct PrefixHashes {
  private var hash = SHA256()
  private var stops: ArraySlice<Int64>
  private var hashOfLines = SHA256()
  private(set) var position: Int64 = 0
  /// Where the last line break is behind.
  private(set) var lineEnd: Int64 = 0
  private(set) var prefixes: [Int64: [UInt8]] = [:]

  init(stops: [Int64]) { self.stops = stops[...] }

  var whole: [UInt8] { Array(hash.finalize()) }
  var lines: [UInt8] { Array(hashOfLines.finalize()) }

  mutating func add(_ block: ArraySlice<UInt8>) {
    let end = position + Int64(block.count)
    if let last = block.lastIndex(of: UInt8(ascii: "\n")) { lineEnd = position + Int64(last - block.startIndex) + 1 }
    var rest = block
    while position < end {
      let stop = min(stops.first ?? end, lineEnd > position ? lineEnd : end, end)
      let piece = rest.prefix(Int(stop - position))
      hash.update(data: piece)
      rest = rest.dropFirst(piece.count)
      position = stop
      if stop == lineEnd { hashOfLines = hash }
      if stop == stops.first {
        prefixes[stop] = Array(hash.finalize())
        stops.removeFirst()
      }
    }
  }
}
