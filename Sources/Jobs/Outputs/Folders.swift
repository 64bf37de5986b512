import Glibc
import Interchange

/// The folders that outputs are in.
enum Folders {
  /// The folder of a path.
  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder and those above it, where they are not there.
  static func make(_ path: String) throws(OutputProblem) {
    if path.isEmpty || access(path, F_OK) == 0 { return }
    try make(parent(path))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .cannotCreate(path: path, errno) }
  }

  /// Takes away what runs that were cut off left beside a file.
  static func removeDrafts(of path: String) {
    let folder = parent(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for other in FilePattern.names(in: folder) where other.hasPrefix(name + ".partial-") {
      let digits = other.dropFirst(name.count + ".partial-".count)
      if !digits.isEmpty && digits.allSatisfy(\.isNumber) { unlink(folder + "/" + other) }
    }
  }
}
