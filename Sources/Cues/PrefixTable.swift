internal import Tokens

/// The beginnings `mot*`, looked up for words that the vocabulary does not hold.
///
/// Buckets by the first three bytes; in a bucket the longest comes first.
struct PrefixTable: Sendable {
  private struct Row {
    var key: Key
    var length: Int
    var prefix: UInt32
  }

  private var rows: [Row] = []
  /// Where each bucket begins.
  private var starts: [UInt32]

  private static let bucketBits = 12

  /// - Parameter keys: distinct keys of 3 to 16 bytes; a lookup answers with an index into them.
  init(keys: [Key]) {
    let size = 1 << Self.bucketBits
    starts = Array(repeating: 0, count: size + 1)
    rows = keys.enumerated().map { Row(key: $1, length: $1.length, prefix: UInt32($0)) }
    rows.sort {
      let (a, b) = (Self.bucket($0.key), Self.bucket($1.key))
      return a != b ? a < b : $0.length != $1.length ? $0.length > $1.length : $0.prefix < $1.prefix
    }
    for row in rows { starts[Self.bucket(row.key) + 1] += 1 }
    for bucket in 0..<size { starts[bucket + 1] += starts[bucket] }
  }

  /// The longest prefix of a word, by the word's first 16 bytes and less than `limit` bytes long, or nil.
  @inline(__always)
  func longest(of key: Key, shorterThan limit: Int = 17) -> Int? {
    let bucket = Self.bucket(key)
    var row = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    while row < end {
      if rows[row].length < limit, key.begins(with: rows[row].key, length: rows[row].length) {
        return Int(rows[row].prefix)
      }
      row += 1
    }
    return nil
  }

  @inline(__always)
  private static func bucket(_ key: Key) -> Int {
    Int(((key.low & 0xFF_FFFF) &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(bucketBits)))
  }
}

extension PrefixTable {
  /// The beginnings, in the order that they were given in.
  ///
  /// - Complexity: O(*n* log *n*).
  var keys: [Key] { rows.sorted { $0.prefix < $1.prefix }.map(\.key) }

  func write(to writer: inout ImageWriter) {
    writer.write(keys.flatMap { [$0.low, $0.high] })
  }

  init(_ reader: inout ImageReader) {
    let halves = reader.read(UInt64.self)
    self.init(keys: stride(from: 0, to: halves.count, by: 2).map { Key(low: halves[$0], high: halves[$0 + 1]) })
  }
}

extension Key {
  /// Whether the word is longer than 16 bytes, so that only its first 8 can be read.
  ///
  /// Also true of 16 bytes that end outside ASCII: such words are then read by less than they hold.
  @inline(__always)
  var isHashed: Bool { high >> 63 == 1 }

  /// The number of bytes of a word of at most 16.
  var length: Int {
    high != 0 ? 16 - high.leadingZeroBitCount / 8 : 8 - low.leadingZeroBitCount / 8
  }

  /// Whether the word begins with the first `length` bytes of `other`, which holds no more.
  @inline(__always)
  func begins(with other: Key, length: Int) -> Bool {
    if length <= 8 {
      return (low ^ other.low) & (length == 8 ? .max : (1 << UInt64(length * 8)) - 1) == 0
    }
    return low == other.low && (high ^ other.high) & (length == 16 ? .max : (1 << UInt64(length * 8 - 64)) - 1) == 0
  }
}
