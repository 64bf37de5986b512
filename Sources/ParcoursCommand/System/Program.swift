import Glibc

/// This program.
enum Program {
  /// Where it is.
  static let path: String = {
    guard let resolved = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
    defer { free(resolved) }
    return String(cString: resolved)
  }()
}
