/// A word of at most seven ASCII letters, folded in one register: most words.
struct ShortWord {
  let low: UInt64
  /// 0 where no letter stands, 8 where the word goes on beyond the register.
  let count: Int
  /// The byte after its letters.
  let next: UInt8
  private let capitals: UInt64

  @inline(__always)
  init(_ bytes: UInt64) {
    count = bytes.leadingASCIILetters
    let bits = UInt64(truncatingIfNeeded: count &* 8)
    let mask = ~(~0 &<< bits)
    low = (bytes | UInt64.caseBits) & mask
    capitals = ~bytes & UInt64.caseBits & mask
    next = UInt8(truncatingIfNeeded: bytes &>> bits)
  }

  @inline(__always)
  var marks: Token.Marks {
    if capitals == 0 { return [] }
    let isAllCapitals = count > 1 && capitals == low.placesOfBytes & UInt64.caseBits
    return Token.Marks(rawValue: UInt8(truncatingIfNeeded: capitals & 0x20) >> 5 | (isAllCapitals ? 2 : 0))
  }

  /// Not 0 where a letter stands three times in a row, or where "xd" is a face.
  @inline(__always)
  var oddities: UInt64 {
    let differs = (low ^ low >> 8) | (low >> 8 ^ low >> 16)
    return differs.zeroBytes(among: max(count, 2) &- 2) | (low == 0x6478 ? 1 : 0)
  }
}

/// A word of up to sixteen letters of French or English, folded in one wide register, the first letter lowest: ASCII
/// eight letters at a time, and the accented letters of two bytes that fold to one.
struct LatinWord {
  private(set) var letters: UInt128 = 0
  /// The letters so far, more than 16 where the register does not hold them all.
  private(set) var count = 0
  /// Where its letters end.
  private(set) var end: Int
  /// The byte there, 0 past the end of the text.
  private(set) var next: UInt8 = 0
  private(set) var accents: UInt16 = 0
  private var firstIsCapital: Bool
  /// Not 0 where a letter is small.
  private var smalls: UInt64 = 0

  /// Reads the letters at a place of a text, perhaps none. `folds` are those of two bytes (`FoldTable.short`).
  @inline(__always)
  init(_ text: Span<UInt8>, at start: Int, _ folds: Span<UInt32>) {
    end = start
    firstIsCapital = text.byte(at: start) & 0xA0 == 0
    while count <= 16 {
      let bytes = text.eightBytes(at: end)
      let more = bytes.leadingASCIILetters
      let mask = UInt64.bytes(more)
      write((bytes | UInt64.caseBits) & mask)
      smalls |= bytes & UInt64.caseBits & mask
      count &+= more
      end &+= more
      if more == 8 { continue }
      next = UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: more &* 8))
      guard next &- 0xC3 < 3, let letter = PlainLetter(next, text.byte(at: end &+ 1), folds) else { return }
      accents &+= accentSignature(letter.accent, at: count)
      if count == 0 { firstIsCapital = letter.isCapital }
      smalls |= letter.isCapital ? 0 : 1
      write(UInt64(letter.byte))
      count &+= 1
      end &+= 2
    }
  }

  @inline(__always)
  private mutating func write(_ folded: UInt64) {
    letters |= UInt128(folded) &<< UInt128(truncatingIfNeeded: count &* 8)
  }

  @inline(__always)
  var key: Key { Key(low: UInt64(truncatingIfNeeded: letters), high: UInt64(truncatingIfNeeded: letters >> 64)) }

  @inline(__always)
  var marks: Token.Marks {
    Token.Marks(rawValue: (firstIsCapital ? 1 : 0) | (smalls == 0 && count > 1 ? 2 : 0))
  }

  /// Whether the register holds the whole word, and nothing in it asks for a closer look.
  @inline(__always)
  var isPlain: Bool { count > 0 && count <= 16 && !isOdd }

  /// Whether the register holds a letter three times in a row (with its accents it may be none: « créée »), or a face.
  @inline(__always)
  private var isOdd: Bool {
    let differs = (letters ^ letters >> 8) | (letters >> 8 ^ letters >> 16)
    let low = UInt64(truncatingIfNeeded: differs).zeroBytes(among: max(count, 2) &- 2)
    let high = UInt64(truncatingIfNeeded: differs >> 64).zeroBytes(among: max(count, 10) &- 10)
    return low | high != 0 || letters == 0x6478
  }

  /// One consonant or y, or up to eight letters that end in "qu".
  @inline(__always)
  var mayBeElided: Bool {
    let low = UInt64(truncatingIfNeeded: letters)
    if count == 1 { return UInt8(truncatingIfNeeded: low).mayBeElided }
    return count > 1 && count <= 8 && low >> UInt64(truncatingIfNeeded: (count &- 2) &* 8) == 0x7571
  }
}

/// What an accent adds to the signature of a word, by its place among the folded bytes.
@inline(__always)
func accentSignature(_ accent: UInt8, at place: Int) -> UInt16 {
  // Scattered odd factors, so that another accent, or the same one elsewhere, gives another sum.
  let scattered = UInt16(truncatingIfNeeded: place &+ 1) &* 0x9E37
  return UInt16(accent) &* ((scattered ^ scattered >> 7) &* 0xB5AD | 1)
}
