import Crypto
import Glibc

/// What a program wrote, in a file without a name: nobody else can open it, and it goes with this process however that
/// ends.
final class SpooledOutput {
  private let descriptor: Int32
  private var hash = SHA256()
  private(set) var size: Int64 = 0

  /// - Parameter place: beside this path: a folder of a disk, and not of memory.
  init(beside place: String) throws(CommandProblem) {
    var template = Array((place + ".spool-" + String(repeating: "X", count: 6)).utf8CString)
    // Made for this user alone.
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .cannotKeep(errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { close(descriptor) }

  /// By which it is opened, in this process.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// The first digits of its hash, once all was added.
  var name: String {
    hash.finalize().prefix(8).hexadecimal
  }

  func add(_ bytes: ArraySlice<UInt8>) throws(CommandProblem) {
    hash.update(data: bytes)
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .cannotKeep(errno) }
      rest = rest.dropFirst(count)
      size += Int64(count)
    }
  }
}

/// Why a program's output is not read; never with words of the program.
enum CommandProblem: Error, Hashable {
  /// With the number of the system's error.
  case cannotStart(Int32)
  case cannotKeep(Int32)
  case exit(Int32)
  case killed(signal: Int32)
  /// It took longer than it may.
  case late
  /// It wrote more than it may.
  case tooMuch
  /// It wrote nothing, where it gave all before.
  case empty
  /// Somebody asked the run to end.
  case stopped

  var name: String {
    switch self {
    case .cannotStart(let code): "cannot_start:\(code)"
    case .cannotKeep(let code): "cannot_keep:\(code)"
    case .exit(let code): "exit:\(code)"
    case .killed(let signal): "killed:\(signal)"
    case .late: "late"
    case .tooMuch: "too_much"
    case .empty: "empty"
    case .stopped: "stopped"
    }
  }
}
