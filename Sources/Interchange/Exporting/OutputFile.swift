import Glibc

/// Why output could not be made.
public enum OutputProblem: Error, Hashable, Sendable {
  /// The file could not be created or put in its place; with the system's error number.
  case cannotCreate(path: String, Int32)
  case cannotWrite(path: String, Int32)
  /// The reader has gone: no error, only the end.
  case closedPipe
}

/// Where output goes: standard output, a device, or a file that appears only once it is whole.
public final class OutputFile {
  private let path: String
  private var descriptor: Int32
  /// The file being written beside the one wanted, or nil where bytes go straight there.
  private var draft: String?
  private var target = ""

  /// What the number of the process follows in the name of a draft.
  static let draftMark = "partial-"

  /// Standard output.
  public init() {
    path = "-"
    descriptor = 1
  }

  /// A file, or standard output for `-`. Devices, pipes and sockets are written to; other files are replaced when
  /// finished.
  public init(path: String) throws(OutputProblem) {
    self.path = path
    descriptor = 1
    guard path != "-" else { return }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists && status.st_mode & S_IFMT != S_IFREG {
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .cannotCreate(path: path, errno) }
      return
    }
    target = exists ? Self.resolved(path) : path
    let name = "\(target).\(Self.draftMark)\(getpid())"
    descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, exists ? status.st_mode & 0o7777 : 0o666)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, errno) }
    draft = name
  }

  deinit { abandon() }

  /// Writes all of the bytes.
  public func write(_ bytes: [UInt8]) throws(OutputProblem) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + start, bytes.count - start) }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        throw problem(errno)
      }
    }
  }

  /// Closes the file and puts it where it was wanted, so that a power cut leaves the old one or the new one whole.
  public func finishDurably() throws(OutputProblem) {
    guard descriptor > 1, draft != nil else { return try finish() }
    guard fsync(descriptor) == 0 else { throw problem(errno) }
    try finish()
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    let entry = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard entry >= 0 else { throw .cannotCreate(path: path, errno) }
    defer { close(entry) }
    guard fsync(entry) == 0 else { throw .cannotCreate(path: path, errno) }
  }

  /// Closes the file and puts it where it was wanted.
  public func finish() throws(OutputProblem) {
    guard descriptor > 1 else { return }
    let closed = close(descriptor)
    let error = errno
    descriptor = -1
    guard closed == 0 else { throw problem(error) }
    guard let draft else { return }
    guard rename(draft, target) == 0 else { throw .cannotCreate(path: path, errno) }
    self.draft = nil
  }

  /// Gives up: what was written beside the file is taken away.
  public func abandon() {
    if descriptor > 1 { close(descriptor) }
    descriptor = -1
    if let draft { unlink(draft) }
    draft = nil
  }

  private func problem(_ error: Int32) -> OutputProblem {
    error == EPIPE ? .closedPipe : .cannotWrite(path: path, error)
  }

  /// The file that a path of symbolic links leads to.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
