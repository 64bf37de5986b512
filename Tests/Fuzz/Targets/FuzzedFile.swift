import CFuzzer
import Glibc
import Interchange

/// A file in memory, whose bytes are replaced from input to input.
struct FuzzedFile {
  static let shared = FuzzedFile()

  let path: String
  private let descriptor: Int32

  private init() {
    descriptor = fuzz_memory_file()
    demand(descriptor >= 0, "a file in memory can be made")
    path = "/proc/self/fd/\(descriptor)"
  }

  func replace(by bytes: [UInt8]) {
    demand(ftruncate(descriptor, 0) == 0, "the file can be emptied")
    demand(pwrite(descriptor, bytes, bytes.count, 0) == bytes.count, "the file can be written")
  }

  /// The limits of the program, scaled down to inputs of some kilobytes.
  static var limits: ExpansionLimits {
    var limits = ExpansionLimits()
    limits.bytes = 16 << 20
    limits.freeBytes = 1 << 20
    limits.files = 200
    limits.memory = 4 << 20
    return limits
  }
}
