import Glibc

/// A file or a folder as the system numbers it, whatever path leads there.
package struct FilePlace: Hashable, Sendable {
  private let device: UInt64
  private let node: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
  }

  /// What a path leads to; nil where nothing is there.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// What a path of the command line leads to, where that is a file: `-` is standard input.
  package static func file(_ path: String) -> FilePlace? {
    var status = stat()
    guard (path == "-" ? fstat(0, &status) : stat(path, &status)) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return FilePlace(status)
  }
}
