internal import Glibc

/// Writes alerts to the end of a file, or to standard output, a line of JSON each.
struct FileDelivery {
  /// Nil for standard output.
  let path: String?

  /// Writes an alert, unless it is among the last ones of the file: where the program was killed before it could note
  /// that it had written it.
  func tell(_ message: AlertMessage, wasTried: Bool) throws(DeliveryProblem) {
    let line = message.json + [UInt8(ascii: "\n")]
    guard let path else { return try Self.write(line, to: 1) }
    // Where it cannot be made, the file cannot be opened either, and that is told.
    try? Folders.make(Folders.parent(path))
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw .cannotOpen(errno) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw .cannotOpen(errno) }
    let end = Self.end(of: descriptor)
    if wasTried, Self.holds(message.id, end) { return }
    // A line that was cut off ends here, so that it takes no other with it.
    let isTorn = end.last.map { $0 != UInt8(ascii: "\n") } ?? false
    try Self.write(isTorn ? [UInt8(ascii: "\n")] + line : line, to: descriptor)
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS else {
      throw .cannotWrite(errno)
    }
  }

  /// Enough for the alerts of many runs.
  private static let lookedAt: off_t = 1 << 20

  private static func end(of descriptor: Int32) -> [UInt8] {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: Int(min(size, lookedAt)))
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, size - off_t($0.count)) }
    return Array(bytes.prefix(max(0, count)))
  }

  /// Whether a whole line tells of the alert.
  private static func holds(_ id: String, _ bytes: [UInt8]) -> Bool {
    let mark = "\"id\":\"\(id)\""
    return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      line.last == UInt8(ascii: "}") && String(decoding: line, as: UTF8.self).contains(mark)
    }
  }

  /// In one call, so that lines of two writers do not mix.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(DeliveryProblem) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + start, bytes.count - start) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .cannotWrite(errno) }
      start += count
    }
  }
}
