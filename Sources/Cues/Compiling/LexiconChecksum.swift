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

/// The lines of entries as people read them, in one array.
struct NameList: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  init(lines: [LexiconDraft.Line], files: [LexiconFile]) {
    let paths = files.map { Array($0.path.utf8) }
    bytes.reserveCapacity(lines.count * 36)
    ends.reserveCapacity(lines.count)
    for line in lines {
      bytes.append(contentsOf: paths[Int(line.file)])
      bytes.append(0x3A)
      append(line.number)
      ends.append(UInt32(bytes.count))
    }
  }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])] }

  private mutating func append(_ number: UInt32) {
    var scale: UInt32 = 1
    while number / scale >= 10 { scale *= 10 }
    while scale > 0 {
      bytes.append(UInt8(number / scale % 10) + 0x30)
      scale /= 10
    }
  }
}
