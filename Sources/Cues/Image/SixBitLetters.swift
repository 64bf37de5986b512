/// Bytes written as the 64 letters from `0` to `o`, six bits each, so that a string of the program can hold them.
///
/// Eight letters stand for six bytes; the last bytes are filled up with zeros.
enum SixBitLetters {
  static let first: UInt8 = 0x30
  private static let everyFirst: UInt64 = 0x3030_3030_3030_3030
  /// What a block holds as letters, and as bytes.
  static let letters = 8
  static let bytes = 6

  /// The blocks that so many bytes need.
  static func blocks(_ count: Int) -> Int { (count + bytes - 1) / bytes }

  static func append(_ source: UnsafeRawBufferPointer, to text: inout [UInt8]) {
    for start in stride(from: 0, to: source.count, by: bytes) {
      var bits: UInt64 = 0
      for offset in start..<min(start + bytes, source.count) {
        bits |= UInt64(source[offset]) << UInt64((offset - start) * 8)
      }
      for place in 0..<letters { text.append(first + UInt8(bits >> UInt64(place * 6) & 63)) }
    }
  }

  /// The six bytes of a block, the first one lowest.
  @inline(__always)
  private static func bits(of block: UInt64) -> UInt64 {
    var bits = UInt64(littleEndian: block) &- everyFirst
    // Neighbours are joined: six bits to twelve, to twenty-four, to forty-eight.
    bits = bits & 0x003F_003F_003F_003F | (bits & 0x3F00_3F00_3F00_3F00) >> 2
    bits = bits & 0x0000_0FFF_0000_0FFF | (bits & 0x0FFF_0000_0FFF_0000) >> 4
    return bits & 0xFF_FFFF | (bits >> 32) << 24
  }

  /// Fills memory with the bytes that letters stand for.
  ///
  /// - Parameter text: as many blocks as `target` needs.
  static func decode(_ text: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
    precondition(text.count >= blocks(target.count) * letters, "an image that is cut off")
    guard var source = text.baseAddress, var place = target.baseAddress else { return }
    var left = target.count
    // Eight bytes are written for six: what is too much is written over by the next block.
    while left >= 8 {
      let block = bits(of: source.loadUnaligned(as: UInt64.self))
      place.storeBytes(of: block.littleEndian, as: UInt64.self)
      (source, place, left) = (source + letters, place + bytes, left - bytes)
    }
    while left > 0 {
      let block = bits(of: source.loadUnaligned(as: UInt64.self)).littleEndian
      withUnsafeBytes(of: block) { place.copyMemory(from: $0.baseAddress!, byteCount: min(left, bytes)) }
      (source, place, left) = (source + letters, place + bytes, left - bytes)
    }
  }
}
