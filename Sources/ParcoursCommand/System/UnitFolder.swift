import Glibc

/// Where unit files are.
enum UnitFolder {
  static let ofSystem = "/etc/systemd/system"

  static var ofUser: String {
    let home = Environment.value("HOME") ?? "."
    return (Environment.value("XDG_CONFIG_HOME") ?? home + "/.config") + "/systemd/user"
  }
}

/// Whom a folder belongs to.
enum FolderOwner {
  /// The user's name, of the nearest folder above that is there; nil where nobody knows it.
  static func name(of path: String) -> String? {
    var status = stat()
    var path = path
    while stat(path, &status) != 0 {
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
      path = String(path[..<slash])
    }
    return getpwuid(status.st_uid).map { String(cString: $0.pointee.pw_name) }
  }
}
