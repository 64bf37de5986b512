/// One place of a pattern.
struct PatternElement: Hashable, Sendable {
  enum Kind: UInt8, Sendable { case word, exactWord, set, quantity }

  var kind: Kind
  /// How many words may stand before it.
  var gap: UInt8 = 0
  /// The accents of an exact word.
  var accents: UInt16 = 0
  /// The word, the set, or the kind of the quantity.
  var reference: UInt32
  /// The floor of a quantity, in hundredths; a filter over the words of a set.
  var detail: UInt64 = 0

  /// The bit of a word in such a filter, or none for a word that no pattern holds.
  @inline(__always)
  static func bit(of word: UInt32) -> UInt64 {
    word == Vocabulary.Hit.noWord ? 0 : 1 << UInt64((word &* 0x9E37_79B1) >> 26)
  }

  /// « ne nous a vraiment pas » puts three words inside the negation.
  static let widestGap: UInt8 = 3
}

/// A number that is written in several words.
struct NumberRun: Sendable {
  var elements: [PatternElement]
  var hundredths: Int
}
