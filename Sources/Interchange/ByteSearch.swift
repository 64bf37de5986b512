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

  /// Whether the 32 bytes from a place on are all ASCII.
  @inline(__always)
  private static func isASCII(_ bytes: RawSpan, _ position: Int) -> Bool {
    let words = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD4<UInt64>.self)
    return (words[0] | words[1] | words[2] | words[3]) & highs == 0
  }

  /// Whether one of the 16 bytes from a place on is one of two.
  @inline(__always)
  private static func holds(_ first: UInt8, _ second: UInt8, _ bytes: RawSpan, _ position: Int) -> Bool {
    let low = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
    let high = bytes.unsafeLoadUnaligned(fromByteOffset: position + 8, as: UInt64.self)
    return equal(low, first) | equal(low, second) | equal(high, first) | equal(high, second) != 0
  }

  /// The place of the first quotation mark or backslash, or `end`.
  static func quoteOrBackslash(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    let raw = bytes.bytes
    while position + 16 <= end, !holds(UInt8(ascii: "\""), UInt8(ascii: "\\"), raw, position) { position += 16 }
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
    while position + 16 <= end, !holds(byte, byte, raw, position) { position += 16 }
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
    while position + 32 <= end, isASCII(raw, position) { position += 32 }
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
  /// Eight bytes of a text from a place on, the first one lowest; behind the end of the text stand zeros.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, at position: Int) -> UInt64 {
    let raw = bytes.bytes
    if position + 8 <= raw.byteCount {
      return raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
    }
    var word: UInt64 = 0
    for index in position..<raw.byteCount { word |= UInt64(bytes[index]) << UInt64(8 * (index - position)) }
    return word
  }

  /// Where in eight bytes the first one stands that a JSON string must escape, or 8.
  @inline(__always)
  static func jsonSpecial(_ word: UInt64) -> Int {
    let marks = equal(word, UInt8(ascii: "\"")) | equal(word, UInt8(ascii: "\\"))
    // A byte under 0x20 borrows from its high bit; bytes from 0x80 on are masked out.
    return (marks | (word &- ones &* 0x20) & ~word & highs).trailingZeroBitCount >> 3
  }

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
    while position < end {
      // Each byte of a word counts for itself, up to 31 times eight words' worth, before the eight are added up.
      let stop = min(end, position + 8 * 31)
      var counts: UInt64 = 0
      while position < stop {
        let rest = stop - position
        // 10xxxxxx: the high bit is set and the next one is not.
        let text = word(bytes, at: position)
        var marks = (text & ~(text << 1) & highs) >> 7
        if rest < 8 { marks &= (1 &<< UInt64(8 * rest)) &- 1 }
        counts += marks
        position += 8
      }
      position = stop
      continuations += Int(truncatingIfNeeded: (counts &* ones) >> 56)
    }
    return end - start - continuations
  }
}
