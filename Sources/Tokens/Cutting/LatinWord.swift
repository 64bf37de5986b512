/// A word of up to sixteen letters of French or English, folded in two registers, the first letter lowest: ASCII eight
/// letters at a time, and the accented letters of two bytes that fold to one.
struct LatinWord {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  /// The letters so far, more than 16 where the registers do not hold them all.
  private(set) var count = 0
  /// Where its letters end.
  private(set) var end: Int
  /// The byte there, 0 past the end of the text.
  private(set) var next: UInt8 = 0
  private(set) var accents: UInt16 = 0
  private var capitalCount = 0
  private var firstIsCapital = false

  /// Reads the letters at a place of a text, perhaps none.
  @inline(__always)
  init(_ text: Span<UInt8>, at start: Int, _ folds: FoldTable) {
    end = start
    while true {
      takeASCII(text.eightBytes(at: end))
      if count > 16 { return }
      if next < 0x80 {
        if next.isASCIILetter { continue }
        return
      }
      guard next &- 0xC3 < 3, let letter = folds.plainLetter(next, text.byte(at: end &+ 1)) else { return }
      take(letter)
      if count > 16 { return }
    }
  }

  /// Takes the ASCII letters among eight bytes.
  @inline(__always)
  private mutating func takeASCII(_ bytes: UInt64) {
    let more = bytes.leadingASCIILetters
    let mask = UInt64.bytes(more)
    let capitals = ~bytes & UInt64.caseBits & mask
    let folded = (bytes | UInt64.caseBits) & mask
    if count == 0 { firstIsCapital = capitals & 0x20 != 0 }
    if capitals != 0 { capitalCount &+= capitals.nonzeroBitCount }
    write(folded)
    count &+= more
    end &+= more
    // After eight letters "a" stands for whatever comes: it asks for a further look.
    next = more == 8 ? 0x61 : UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: more &* 8))
  }

  @inline(__always)
  private mutating func take(_ letter: PlainLetter) {
    if count == 0 { firstIsCapital = letter.isCapital }
    if letter.isCapital { capitalCount &+= 1 }
    accents &+= accentSignature(letter.accent, at: count)
    write(UInt64(letter.byte))
    count &+= 1
    end &+= 2
  }

  @inline(__always)
  private mutating func write(_ folded: UInt64) {
    let shift = UInt64(truncatingIfNeeded: count &* 8)
    if count < 8 {
      low |= folded &<< shift
      if count > 0 { high |= folded &>> (64 &- shift) }
    } else if count < 16 {
      high |= folded &<< (shift &- 64)
    }
  }

  @inline(__always)
  var marks: Token.Marks {
    if capitalCount == 0 { return [] }
    let isAllCapitals = count > 1 && capitalCount == count
    return Token.Marks(rawValue: (firstIsCapital ? 1 : 0) | (isAllCapitals ? 2 : 0))
  }

  /// Whether the registers hold a folded letter three times in a row; with its accents it may be none (« créée »).
  @inline(__always)
  var mayBeStretched: Bool {
    if count < 3 { return false }
    let next = low >> 8 | high << 56
    let differs = (low ^ next) | (next ^ (low >> 16 | high << 48))
    if differs.hasZeroByte(among: count &- 2) { return true }
    if count < 11 { return false }
    return ((high ^ high >> 8) | (high >> 8 ^ high >> 16)).hasZeroByte(among: count &- 10)
  }

  /// One consonant, or letters that end in "qu".
  @inline(__always)
  var mayBeElided: Bool {
    if count == 1 { return !UInt8(truncatingIfNeeded: low).isVowelOrH || low == 0x68 }
    let shift = UInt64(truncatingIfNeeded: (count &- 2) &* 8)
    return count > 1 && count <= 8 && (low >> shift) == 0x7571
  }

  /// "xD" is a face in any case, not a word.
  @inline(__always)
  var isFace: Bool { low == 0x6478 }
}

/// What an accent adds to the signature of a word, by its place among the folded bytes.
@inline(__always)
func accentSignature(_ accent: UInt8, at place: Int) -> UInt16 {
  // Scattered odd factors, so that another accent, or the same one elsewhere, gives another sum.
  let scattered = UInt16(truncatingIfNeeded: place &+ 1) &* 0x9E37
  return UInt16(accent) &* ((scattered ^ scattered >> 7) &* 0xB5AD | 1)
}
