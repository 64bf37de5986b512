import Glibc
import Synchronization

/// Where the key of pseudonyms comes from.
public final class KeySource: Sendable {
  /// What the user chose.
  public enum Choice: Sendable {
    /// A key from a file or the environment.
    case given([UInt8])
    /// A file beside the output: read, or made when the first customer is met.
    case beside(path: String)
    /// No key: customers are left out.
    case none
  }

  /// What became of the file beside the output.
  public enum Outcome: Hashable, Sendable {
    case unused
    case read(path: String)
    case made(path: String)
    /// Neither read nor made; with the system's error number.
    case failed(path: String, Int32)
  }

  private struct State {
    var key: [UInt8]?
    var outcome = Outcome.unused
  }

  /// A key must be hard to guess.
  public static let shortest = 16

  private let choice: Choice
  private let state = Mutex(State())

  public init(_ choice: Choice) { self.choice = choice }

  public var outcome: Outcome { state.withLock { $0.outcome } }

  func key() -> [UInt8]? {
    switch choice {
    case .given(let key): return key
    case .none: return nil
    case .beside(let path):
      return state.withLock { state in
        if state.outcome == .unused { (state.key, state.outcome) = Self.readOrMake(path) }
        return state.key
      }
    }
  }

  /// The key, made where there is none yet; nil where it can be neither read nor made.
  public func make() -> [UInt8]? { key() }

  /// A key as it stands in a file or variable, without spaces around it; nil where it is too short.
  public static func trimmed(_ bytes: [UInt8]) -> [UInt8]? {
    let key = Array(bytes.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
    return key.count >= shortest ? key : nil
  }

  private static func readOrMake(_ path: String) -> ([UInt8]?, Outcome) {
    let made = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if made >= 0 { return make(path, made) }
    guard errno == EEXIST else { return (nil, .failed(path: path, errno)) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return (nil, .failed(path: path, errno)) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    guard count > 0, let key = trimmed(Array(bytes[..<count])) else { return (nil, .failed(path: path, EINVAL)) }
    return (key, .read(path: path))
  }

  private static func make(_ path: String, _ file: Int32) -> ([UInt8]?, Outcome) {
    defer { close(file) }
    var random = SystemRandomNumberGenerator()
    let digits = (0..<4).map { _ in
      let word = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - word.count) + word
    }
    let key = Array(digits.joined().utf8)
    let line = key + [0x0A]
    let count = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard count == line.count, fsync(file) == 0 else {
      let error = errno
      unlink(path)
      return (nil, .failed(path: path, error))
    }
    return (key, .made(path: path))
  }
}
