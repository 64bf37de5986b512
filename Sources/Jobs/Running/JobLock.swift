import Glibc

/// Keeps a second run away while one is at work.
///
/// The system holds the lock and gives it up when its process ends, however that ends; the file stays.
public final class JobLock: Sendable {
  /// Who holds a lock.
  public struct Holder: Hashable, Sendable {
    public var process: Int32
    /// Seconds since 1970-01-01T00:00:00Z.
    public var since: Int64
  }

  private let descriptor: Int32

  /// - Parameter seconds: now, written beside the process for people who ask.
  public init(path: String, process: Int32, seconds: Int64) throws(JobFailure) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotLock(path: path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw code == EWOULDBLOCK ? .busy(holder) : .cannotLock(path: path, code: code)
    }
    self.descriptor = descriptor
    let line = Array("\(process) \(seconds)\n".utf8)
    // Who holds the lock is told for people: where it cannot be written the lock holds all the same.
    _ = ftruncate(descriptor, 0)
    _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  deinit { close(descriptor) }

  /// Who holds the lock now, or nil where nobody does.
  public static func holder(path: String) -> Holder? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
    return holder(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> Holder? {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard words.count == 2, let process = Int32(words[0]), let since = Int64(words[1]) else { return nil }
    return Holder(process: process, since: since)
  }
}
