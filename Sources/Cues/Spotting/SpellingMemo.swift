internal import Tokens

/// What a worker found for the unknown words that it met last.
///
/// Direct-mapped: a new word takes the place of the old one. It changes no answer, only the time.
struct SpellingMemo {
  private var keys: [Key]
  private var words: [UInt32]

  private static let bits = 14

  init() {
    // An impossible key, so that no word finds the empty place.
    keys = Array(repeating: Key(low: .max, high: .max), count: 1 << Self.bits)
    words = Array(repeating: .max, count: 1 << Self.bits)
  }

  /// The word for a key, or `.max` where there is none; nil where it was not kept.
  func word(of key: Key) -> UInt32? {
    let place = Self.place(of: key)
    return keys[place].low == key.low && keys[place].high == key.high ? words[place] : nil
  }

  mutating func keep(_ word: UInt32, of key: Key) {
    let place = Self.place(of: key)
    keys[place] = key
    words[place] = word
  }

  private static func place(of key: Key) -> Int { Int(keyHash(key) >> (64 - UInt64(bits))) }
}
