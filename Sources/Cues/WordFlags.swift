/// What the lexicon knows of a word by itself.
public struct WordFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The lexicon holds the word in French or English.
  @inlinable public static var known: WordFlags { WordFlags(rawValue: 1 << 0) }
  @inlinable public static var french: WordFlags { WordFlags(rawValue: 1 << 1) }
  @inlinable public static var english: WordFlags { WordFlags(rawValue: 1 << 2) }
  /// A function word of a language that is neither.
  @inlinable public static var otherLanguage: WordFlags { WordFlags(rawValue: 1 << 3) }
  /// May be a finite verb form in one of its languages.
  @inlinable public static var finiteVerb: WordFlags { WordFlags(rawValue: 1 << 4) }
  /// A `flip` entry of one word.
  @inlinable public static var negator: WordFlags { WordFlags(rawValue: 1 << 5) }
  /// A word of `language:fr` or `language:en`: with `french` and `english` the strongest evidence of a language.
  @inlinable public static var functionWord: WordFlags { WordFlags(rawValue: 1 << 6) }
  /// No gap of a pattern crosses this token: a mark between clauses, or a `clause` or `pivot` entry of one word.
  @inlinable public static var boundary: WordFlags { WordFlags(rawValue: 1 << 7) }
  /// A number word or a unit.
  @inlinable public static var quantity: WordFlags { WordFlags(rawValue: 1 << 8) }
  /// Some pattern holds this word.
  @inlinable public static var used: WordFlags { WordFlags(rawValue: 1 << 9) }
  /// A verb of what was: "was", « marchait ».
  @inlinable public static var past: WordFlags { WordFlags(rawValue: 1 << 10) }
  /// A full stop after it ends no sentence.
  @inlinable public static var abbreviation: WordFlags { WordFlags(rawValue: 1 << 11) }
  /// An elided word that may have lost its apostrophe: « j ».
  @inlinable public static var mayBeElided: WordFlags { WordFlags(rawValue: 1 << 12) }
  /// Not a word but a number in digits.
  @inlinable public static var digits: WordFlags { WordFlags(rawValue: 1 << 13) }
  /// Joins two things: « et », "and".
  @inlinable public static var joins: WordFlags { WordFlags(rawValue: 1 << 14) }
  /// The word was misspelt, and is read as another. Of a text's word alone: the vocabulary keeps no flag so high.
  @inlinable public static var corrected: WordFlags { WordFlags(rawValue: 1 << 15) }
}

/// The number and the unit that a word may stand for, in 32 bits (« an » is a unit in French and a number in English).
struct WordValue {
  var raw: UInt32

  /// In hundredths.
  static let largestNumber = (1 << 27) - 2

  /// In hundredths.
  var number: Int? {
    get { raw & 0x7FF_FFFF == 0 ? nil : Int(raw & 0x7FF_FFFF) - 1 }
    set { raw = raw & ~0x7FF_FFFF | UInt32((newValue ?? -1) + 1) }
  }

  var unit: Unit? {
    get { raw >> 27 == 0 ? nil : Unit(rawValue: UInt8(raw >> 27) - 1) }
    set { raw = raw & 0x7FF_FFFF | (newValue.map { UInt32($0.rawValue) + 1 } ?? 0) << 27 }
  }
}
