import Glibc

/// A short text from standard input.
enum StandardInput {
  /// All of it, ill-formed bytes replaced; a last line break is left out.
  static func text() throws -> [UInt8] { try wellFormed(bytes(of: 0)) }

  /// All bytes of an open file.
  static func bytes(of descriptor: Int32) throws -> [UInt8] {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &block, block.count)
      if count > 0 {
        all += block[..<count]
      } else if count == 0 {
        return all
      } else if errno != EINTR {
        throw ExitStatus.noInput.code
      }
    }
  }

  private static func wellFormed(_ bytes: [UInt8]) -> [UInt8] {
    var text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    if text.last == 0x0A { text.removeLast() }
    return text
  }
}
