/// Searches that look at eight bytes at a time.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Marks, by its high bit, at least the first byte of `word` that is equal to `byte`.
  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highs
  }

  /// The place of the first quotation mark or backslash, or `end`.
  static func quoteOrBackslash(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    let raw = bytes.bytes
    while position + 8 <= end {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let found = equal(word, UInt8(ascii: "\"")) | equal(word, UInt8(ascii: "\\"))
      if found != 0 { return position + found.trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < end, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\") {
      position += 1
    }
    return position
  }

  /// The place of the first `byte`, or `end`.
  static func first(_ byte: UInt8, _ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    let raw = bytes.bytes
    while position + 8 <= end {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let found = equal(word, byte)
      if found != 0 { return position + found.trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < end, bytes[position] != byte { position += 1 }
    return position
  }

  /// The place of the first byte outside ASCII, or `end`.
  static func firstNonASCII(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    let raw = bytes.bytes
    while position + 8 <= end {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      if word & highs != 0 { return position + (word & highs).trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < end, bytes[position] < 0x80 { position += 1 }
    return position
  }
}

extension [UInt8] {
  init(copying bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { [UInt8]($0) }
  }

  mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Appends a scalar in UTF-8.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case ..<0x80: append(UInt8(scalar))
    case ..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}

extension ByteSearch {
  /// The place of the first byte that a JSON string must escape, or `end`.
  static func jsonSpecial(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    let raw = bytes.bytes
    while position + 8 <= end {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let marks = equal(word, UInt8(ascii: "\"")) | equal(word, UInt8(ascii: "\\"))
      // A byte under 0x20 borrows from its high bit; bytes from 0x80 on are masked out.
      let found = marks | (word &- ones &* 0x20) & ~word & highs
      if found != 0 { return position + found.trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < end {
      let byte = bytes[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return position }
      position += 1
    }
    return position
  }

  /// How many scalars begin in a stretch.
  static func scalars(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start <= end && end <= bytes.count, "the stretch lies in the text")
    var position = start
    var continuations = 0
    let raw = bytes.bytes
    while position + 8 <= end {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      // 10xxxxxx: the high bit is set and the next one is not.
      continuations += (word & ~(word << 1) & highs).nonzeroBitCount
      position += 8
    }
    while position < end {
      continuations += bytes[position] & 0xC0 == 0x80 ? 1 : 0
      position += 1
    }
    return end - start - continuations
  }

  /// A bound on how many bytes a JSON string must escape, and where the first byte outside ASCII stands, or the end.
  static func jsonSurvey(_ bytes: Span<UInt8>) -> (escapes: Int, asciiEnd: Int) {
    var position = 0
    var escapes = 0
    var asciiEnd = bytes.count
    let raw = bytes.bytes
    while position + 8 <= bytes.count {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let marks = equal(word, UInt8(ascii: "\"")) | equal(word, UInt8(ascii: "\\"))
      escapes += (marks | (word &- ones &* 0x20) & ~word & highs).nonzeroBitCount
      if word & highs != 0 { asciiEnd = min(asciiEnd, position + (word & highs).trailingZeroBitCount >> 3) }
      position += 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { escapes += 1 }
      if byte >= 0x80 { asciiEnd = min(asciiEnd, position) }
      position += 1
    }
    return (escapes, asciiEnd)
  }
}
