/// What tells two lexicons apart.
enum LexiconChecksum {
  /// Raised whenever the same files would be read otherwise.
  private static let formatVersion: UInt64 = 1

  /// A hash of paths, bytes and versions, the same on every machine, in 24 bits.
  static func of(_ files: [LexiconFile]) -> UInt32 {
    var hash = formatVersion
    for file in files {
      hash = mix(hash, stableHash(Array(file.path.utf8)[...]))
      hash = file.bytes.withUnsafeBytes { add($0, to: hash) }
    }
    return UInt32(truncatingIfNeeded: hash >> 40)
  }

  private static func add(_ bytes: UnsafeRawBufferPointer, to hash: UInt64) -> UInt64 {
    var hash = mix(hash, UInt64(bytes.count))
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mix(hash, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var tail: UInt64 = 0
    for byte in bytes[offset...] { tail = tail << 8 | UInt64(byte) }
    return mix(hash, tail)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
