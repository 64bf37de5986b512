import Glibc

/// A path in which `*`, `?` and `[…]` stand for parts of a name, and `**` for any folders.
struct FilePattern {
  private let components: [String]
  private let isAbsolute: Bool

  /// Folders are entered this deep at most.
  private static let deepest = 64

  init(_ pattern: String) {
    isAbsolute = pattern.hasPrefix("/")
    components = pattern.split(separator: "/").map(String.init)
  }

  /// Whether it names one file or folder as it stands.
  var isPlain: Bool { !components.contains(where: Self.isPattern) }

  /// The path as it stands, of one without patterns.
  var plain: String { (isAbsolute ? "/" : "") + components.joined(separator: "/") }

  /// The folder that must be there for anything to be found.
  var root: String {
    let plain = components.dropLast().prefix { !Self.isPattern($0) }
    return (isAbsolute ? "/" : "") + plain.joined(separator: "/")
  }

  /// The files and folders that it names, sorted by the bytes of their paths, each once.
  ///
  /// Names that begin with a dot are found only where the pattern says the dot. A folder met again, as at the end of a
  /// loop of links, is not entered again.
  func paths() -> [String] {
    var found: Set<String> = []
    var entered: Set<FolderPlace> = []
    walk(isAbsolute ? "/" : "", components[...], depth: 0, &entered, &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func walk(
    _ path: String, _ rest: ArraySlice<String>, depth: Int, _ entered: inout Set<FolderPlace>,
    _ found: inout Set<String>
  ) {
    guard let next = rest.first else {
      found.insert(path)
      return
    }
    guard depth < Self.deepest else { return }
    let after = rest.dropFirst()
    if next == "**" {
      walk(path, after, depth: depth, &entered, &found)
      for name in Self.names(in: path) where !name.hasPrefix(".") {
        let below = Self.join(path, name)
        guard let place = FolderPlace(below), entered.insert(place).inserted else { continue }
        walk(below, rest, depth: depth + 1, &entered, &found)
      }
    } else if Self.isPattern(next) {
      for name in Self.names(in: path) where fnmatch(next, name, FNM_PERIOD) == 0 {
        let below = Self.join(path, name)
        if after.isEmpty || FolderPlace(below) != nil { walk(below, after, depth: depth + 1, &entered, &found) }
      }
    } else {
      let below = Self.join(path, next)
      if access(below, F_OK) == 0 { walk(below, after, depth: depth + 1, &entered, &found) }
    }
  }

  private static func isPattern(_ component: String) -> Bool { component.contains { "*?[".contains($0) } }

  private static func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : path.hasSuffix("/") ? path + name : path + "/" + name
  }

  static func names(in path: String) -> [String] {
    guard let folder = opendir(path.isEmpty ? "." : path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}

/// A folder as the system numbers it, whatever path leads there.
private struct FolderPlace: Hashable {
  private let device: UInt64
  private let node: UInt64

  /// Nil for what is no folder.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
  }
}
