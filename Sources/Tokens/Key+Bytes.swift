extension Key {
  /// The key of a word that is folded already.
  public init(folded bytes: Span<UInt8>) {
    var builder = KeyBuilder()
    for index in bytes.indices { builder.append(bytes[index]) }
    self = builder.key
  }

  /// Whether the key is the whole word, of 16 bytes or fewer, and not the hash of a longer one.
  public var isWhole: Bool { high >> 63 == 0 }

  /// The folded bytes that the key holds: all of them, or the first 8 of a word of more than 16.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    for register in isWhole ? [low, high] : [low] {
      for shift in stride(from: 0, to: 64, by: 8) {
        let byte = UInt8(truncatingIfNeeded: register >> UInt64(shift))
        if byte == 0 { return result }
        result.append(byte)
      }
    }
    return result
  }
}

extension Key: ExpressibleByStringLiteral {
  /// The key of a folded word.
  public init(stringLiteral folded: String) { self.init(folded: folded.utf8.span) }
}

extension Key: CustomStringConvertible {
  public var description: String { String(decoding: bytes, as: UTF8.self) + (isWhole ? "" : "~") }
}

/// Makes a key, folded byte by folded byte.
struct KeyBuilder {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var count = 0
  /// FNV-1a over the bytes after the sixteenth, begun with the sixteen before.
  private var hash: UInt64 = 0

  private static let prime: UInt64 = 0x100_0000_01B3

  init() {}

  init(low: UInt64, high: UInt64, count: Int) {
    self.low = low
    self.high = high
    self.count = count
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << UInt64(8 * count)
    } else if count < 16 {
      high |= UInt64(byte) << UInt64(8 * (count - 8))
    } else {
      if count == 16 { hash = (low ^ 0xCBF2_9CE4_8422_2325) &* Self.prime ^ (high &* Self.prime) }
      hash = (hash ^ UInt64(byte)) &* Self.prime
    }
    count += 1
  }

  /// Up to four bytes, the first lowest.
  @inline(__always)
  mutating func append(bytes: UInt32, length: Int) {
    var rest = bytes
    for _ in 0..<length {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  var key: Key {
    guard count > 16 else { return Key(low: low, high: high) }
    return Key(low: low, high: (hash ^ hash >> 29) | 1 << 63)
  }
}
