/// What the lexicon knows of a word by itself.
public struct WordFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The lexicon holds the word in French or English.
  public static let known = WordFlags(rawValue: 1 << 0)
  public static let french = WordFlags(rawValue: 1 << 1)
  public static let english = WordFlags(rawValue: 1 << 2)
  /// A function word of a language that is neither.
  public static let otherLanguage = WordFlags(rawValue: 1 << 3)
  /// May be a finite verb form in one of its languages.
  public static let finiteVerb = WordFlags(rawValue: 1 << 4)
  /// A `flip` entry of one word.
  public static let negator = WordFlags(rawValue: 1 << 5)
  /// A word of `language:fr` or `language:en`: with `french` and `english` the strongest evidence of a language.
  public static let functionWord = WordFlags(rawValue: 1 << 6)
  /// No gap of a pattern crosses this token: a mark between clauses, or a `clause` or `pivot` entry of one word.
  public static let boundary = WordFlags(rawValue: 1 << 7)
  /// A number word or a unit.
  public static let quantity = WordFlags(rawValue: 1 << 8)
  /// Some pattern is looked up by this word.
  public static let anchor = WordFlags(rawValue: 1 << 9)
  /// Some pattern holds this word.
  public static let used = WordFlags(rawValue: 1 << 10)
  /// The word was misspelt, and is read as another.
  public static let corrected = WordFlags(rawValue: 1 << 11)
  /// A full stop after it ends no sentence.
  public static let abbreviation = WordFlags(rawValue: 1 << 12)
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
