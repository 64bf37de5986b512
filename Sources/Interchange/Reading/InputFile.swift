import Glibc

/// An open file or standard input, closed with the value.
final class InputFile: ByteSource {
  let path: String
  private(set) var bytesTaken = 0
  private let descriptor: Int32
  /// The size of a regular file, or nil of anything that streams.
  let size: Int?
  private let mostBytes: Int

  var name: String { path }
  var isStream: Bool { size == nil }
  var isPlain: Bool { true }

  /// - Parameters:
  ///   - path: a path, or `-` for standard input.
  ///   - mostBytes: after how many bytes the file counts as ended.
  init(path: String, mostBytes: Int? = nil) throws(FileProblem) {
    self.path = path
    self.mostBytes = mostBytes ?? .max
    // Opening a pipe in a folder would wait for somebody to write, perhaps for ever; `<(…)` of a shell is open already.
    guard !InputSize.isNamedPipe(path) else { throw FileProblem(path: path, kind: .notAFile) }
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(path: path, kind: .cannotOpen(errno)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(path: path, kind: .cannotOpen(errno)) }
    let type = status.st_mode & S_IFMT
    guard type != S_IFDIR else { throw FileProblem(path: path, kind: .isFolder) }
    size = type == S_IFREG ? min(Int(status.st_size), mostBytes ?? .max) : nil
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// Appends at most `limit` bytes; what there is, of something that streams.
  ///
  /// - Returns: how many bytes; 0 at the end.
  func read(into bytes: inout [UInt8], limit: Int) throws(FileProblem) -> Int {
    let limit = min(limit, mostBytes - bytesTaken)
    guard limit > 0 else { return 0 }
    while true {
      var count = 0
      bytes.append(addingCapacity: limit) { span in
        span.withUnsafeMutableBufferPointer { buffer, initialized in
          count = Glibc.read(descriptor, buffer.baseAddress, limit)
          initialized = max(0, count)
        }
      }
      if count >= 0 {
        bytesTaken += count
        return count
      }
      guard errno == EINTR else { throw FileProblem(path: path, kind: .cannotRead(errno)) }
    }
  }

  /// Whether a read would have to wait for somebody to write.
  var wouldWait: Bool {
    guard size == nil else { return false }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) == 0
  }
}

/// What the system says of a path.
public enum InputSize {
  /// The size of a regular file in bytes, or nil of anything else.
  public static func of(path: String) -> Int? {
    var status = stat()
    guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether a path is that of a pipe or socket in a folder, and none of the system's own names for what is open.
  static func isNamedPipe(_ path: String) -> Bool {
    var status = stat()
    guard path != "-", !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/"), stat(path, &status) == 0 else {
      return false
    }
    return [S_IFIFO, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
