import ArgumentParser
import FoundationEssentials
import Glibc

/// Files that somebody names on the command line, read whole. What cannot be read is told on standard error, and the
/// status of no input is thrown.
enum GivenFile {
  static func bytes(_ path: String) throws -> [UInt8] { try opened(path) }

  static func data(_ path: String) throws -> Data { Data(try opened(path)) }

  /// The bytes of a file, or of standard input where the path is `-`; the system's reason is told.
  static func stream(_ path: String) throws -> [UInt8] {
    path == "-" ? try bytes(of: 0, named: path) : try opened(path)
  }

  /// The bytes of a file, whatever its name; the system's reason is told.
  static func opened(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    return try bytes(of: descriptor, named: path)
  }

  /// A text from standard input: ill-formed bytes replaced, a last line break left out.
  static func text() throws -> [UInt8] {
    var text = Array(String(decoding: try stream("-"), as: UTF8.self).utf8)
    if text.last == 0x0A { text.removeLast() }
    return text
  }

  private static func bytes(of descriptor: Int32, named path: String) throws -> [UInt8] {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &block, block.count)
      if count > 0 {
        all += block[..<count]
      } else if count == 0 {
        return all
      } else if errno != EINTR {
        throw unreadable(path, errno)
      }
    }
  }

  private static func unreadable(_ path: String, _ error: Int32) -> ExitCode {
    Terminal.tell(Messages.name(path) + Messages.say(" : ", ": ") + Messages.system(error))
    return ExitStatus.noInput.code
  }
}
