/// The hash of a word whose case and accents do not count.
///
/// Sixteen folded bytes are taken at a time; most words are no longer, and of ASCII alone: they cost two loads.
enum FoldedHash {
  private static let blockLength = 16
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let keys: (UInt64, UInt64) = (0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB)

  /// U+00C0 to U+00FF without case and accent; 0 stands for two letters, or for no letter.
  private static let latin: [UInt8] = Array(
    "aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y".utf8)

  /// The hash of the letters in a stretch of text; what stands between them does not count.
  static func of(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    if let block = ASCIIBlock(text, start, end) { return finish(mix(seed, block.low, block.high), end - start) }
    return ofLong(text, start, end)
  }

  /// Where the word at an index ends, with its hash.
  @inline(__always)
  static func word(_ text: Span<UInt8>, from start: Int) -> (end: Int, hash: UInt64) {
    let end = text.wordEnd(from: start)
    return (end, of(text, start, end))
  }

  private static func ofLong(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var state = Stream(hash: seed)
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        state.add(byte | 0x20)
        index += 1
      } else {
        index += add(text, index, end, byte, &state)
      }
    }
    if state.held > 0 || state.count == 0 { state.hash = mix(state.hash, state.low, state.high) }
    return finish(state.hash, state.count)
  }

  private static func add(_ text: Span<UInt8>, _ index: Int, _ end: Int, _ lead: UInt8, _ state: inout Stream) -> Int {
    let next = index + 1 < end ? text[index + 1] : 0
    if lead == 0xC3, next >= 0x80 {
      let letter = latin[Int(next & 0x3F)]
      if letter != 0 {
        state.add(letter)
      } else {
        let pair: StaticString = next & 0x1F == 0x1F ? "ss" : "ae"
        for at in 0..<2 { state.add(pair.utf8Start[at]) }
      }
      return 2
    }
    if lead == 0xC5, next == 0x92 || next == 0x93 {
      for letter in [UInt8(ascii: "o"), UInt8(ascii: "e")] { state.add(letter) }
      return 2
    }
    // Accents written apart.
    if lead == 0xCC || lead == 0xCD { return 2 }
    state.add(lead)
    return 1
  }

  /// Folded bytes on their way into the hash.
  private struct Stream {
    var hash: UInt64
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// How many bytes the block holds.
    var held = 0
    var count = 0

    mutating func add(_ byte: UInt8) {
      if held == blockLength {
        hash = mix(hash, low, high)
        (low, high, held) = (0, 0, 0)
      }
      if held < 8 { low |= UInt64(byte) << (8 * held) } else { high |= UInt64(byte) << (8 * (held - 8)) }
      held += 1
      count += 1
    }
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
    let product = (low ^ keys.0 ^ hash).multipliedFullWidth(by: high ^ keys.1)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func finish(_ hash: UInt64, _ count: Int) -> UInt64 {
    let product = (hash ^ keys.1).multipliedFullWidth(by: UInt64(count) ^ keys.0)
    return product.high ^ product.low
  }
}

/// Up to sixteen bytes of ASCII of a text, in small letters, the rest zero.
private struct ASCIIBlock {
  var low: UInt64
  var high: UInt64 = 0

  private static let lows: UInt64 = 0x2020_2020_2020_2020

  /// The bytes of a stretch, or nil where they are more, or not of ASCII, or too near the text's end to be loaded at once.
  @inline(__always)
  init?(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    let count = end &- start
    guard count > 0, count <= 16, start >= 0, start &+ 16 <= text.count else { return nil }
    low = text.eightBytes(at: start)
    if count < 8 {
      let mask = (1 as UInt64) << UInt64(8 &* count) &- 1
      low = low & mask
      guard low & ASCII.tops == 0 else { return nil }
      low |= Self.lows & mask
      return
    }
    high = text.eightBytes(at: start &+ 8)
    let mask = count == 16 ? ~0 : (1 as UInt64) << UInt64(8 &* (count &- 8)) &- 1
    high &= mask
    guard (low | high) & ASCII.tops == 0 else { return nil }
    low |= Self.lows
    high |= Self.lows & mask
  }
}
