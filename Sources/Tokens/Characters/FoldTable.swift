/// What folding makes of a code point.
struct Fold {
  /// The folded bytes, the first lowest.
  var bytes: UInt32
  var length: Int
  /// The sum of the codes of the accents that went away, 0 for none.
  var accent: UInt8
  var isCapital: Bool
}

/// A letter of two bytes that folds to one of ASCII.
struct PlainLetter {
  var byte: UInt8
  var accent: UInt8
  var isCapital: Bool

  /// The letter that two bytes spell, if it is one; `folds` is `FoldTable.short`.
  @inline(__always)
  init?(_ first: UInt8, _ second: UInt8, _ folds: Span<UInt32>) {
    let entry = folds[Int(first & 0x1F) << 6 | Int(second & 0x3F)]
    guard entry >> 19 & 1 == 1, second & 0xC0 == 0x80 else { return nil }
    byte = UInt8(truncatingIfNeeded: entry)
    accent = UInt8(entry >> 24)
    isCapital = entry >> 18 & 1 == 1
  }
}

/// Takes case, accents, ligatures, full-width forms and the shapes of apostrophes away.
///
/// Two-byte characters, where French is written, are found directly; the others by binary search.
struct FoldTable: Sendable {
  static let shared = FoldTable(ranges: foldRanges)

  private let ranges: [UInt64]
  /// Below U+0800: bytes in 16 bits, length in 2 (3: to be searched), then the signs of a capital and of a plain
  /// letter, the accent from bit 24 on.
  let short: [UInt32]

  init(ranges: [UInt64]) {
    self.ranges = ranges
    let unfolded = FoldTable(ranges: ranges, short: [])
    short = (UInt32(0)..<0x800).map { scalar in
      let fold = unfolded.search(scalar)
      if fold.length > 2 { return 3 << 16 }
      let isPlain = fold.length == 1 && UInt8(truncatingIfNeeded: fold.bytes).isASCIILetter
      let signs: UInt32 = (fold.isCapital ? 1 << 18 : 0) | (isPlain ? 1 << 19 : 0)
      return fold.bytes | UInt32(fold.length) << 16 | signs | UInt32(fold.accent) << 24
    }
  }

  private init(ranges: [UInt64], short: [UInt32]) {
    self.ranges = ranges
    self.short = short
  }

  @inline(__always)
  subscript(scalar: UInt32) -> Fold {
    guard scalar < 0x800 else { return search(scalar) }
    let entry = short[Int(scalar)]
    if entry >> 16 & 3 == 3 { return search(scalar) }
    return Fold(
      bytes: entry & 0xFFFF, length: Int(entry >> 16 & 3), accent: UInt8(entry >> 24), isCapital: entry >> 18 & 1 == 1)
  }

  private func search(_ scalar: UInt32) -> Fold {
    if scalar < 0x80 { return asciiFold(scalar) }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if UInt32(ranges[middle] & 0x1F_FFFF) <= scalar { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return unchanged(scalar) }
    let range = ranges[low - 1]
    let offset = scalar - UInt32(range & 0x1F_FFFF)
    guard offset < UInt32(range >> 21 & 0xFF) else { return unchanged(scalar) }
    let payload = UInt32(range >> 29 & 0xFF_FFFF)
    let isCapital = range >> 63 == 1
    let accent = UInt8(range >> 53 & 0xFF)
    if range >> 62 & 1 == 1 {
      let length = payload == 0 ? 0 : (39 - payload.leadingZeroBitCount) / 8
      return Fold(bytes: payload, length: length, accent: accent, isCapital: isCapital)
    }
    var fold = unchanged(payload + (range >> 61 & 1 == 1 ? offset : 0))
    fold.accent = accent
    fold.isCapital = isCapital
    return fold
  }

  private func asciiFold(_ scalar: UInt32) -> Fold {
    let isCapital = scalar >= 0x41 && scalar <= 0x5A
    let folded = scalar == 0x60 ? 0x27 : isCapital ? scalar | 0x20 : scalar
    return Fold(bytes: folded, length: 1, accent: 0, isCapital: isCapital)
  }

  private func unchanged(_ scalar: UInt32) -> Fold {
    var bytes = scalar
    var length = 1
    if scalar >= 0x10000 {
      bytes = 0xF0 | scalar >> 18 | (0x80 | scalar >> 12 & 0x3F) << 8 | (0x80 | scalar >> 6 & 0x3F) << 16
      bytes |= (0x80 | scalar & 0x3F) << 24
      length = 4
    } else if scalar >= 0x800 {
      bytes = 0xE0 | scalar >> 12 | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16
      length = 3
    } else if scalar >= 0x80 {
      bytes = 0xC0 | scalar >> 6 | (0x80 | scalar & 0x3F) << 8
      length = 2
    }
    return Fold(bytes: bytes, length: length, accent: 0, isCapital: false)
  }
}
