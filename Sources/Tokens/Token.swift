/// A word or mark of a text, with its range and its folded form.
///
/// A flat value of 32 bytes, reused from text to text. White space is no token.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Hashable, Sendable {
    /// A word, an elided article (`l'`), half of a contraction (`n't`), an abbreviation.
    case word
    /// Digits with their separators: `3`, `1 299,00`, `3.5`, `24/7`.
    case number
    /// Ends a sentence: `.` `!` `?` `…` or runs of them.
    case sentenceEnd
    /// Parts clauses: `,` `;` `:` `(` `)`, quotation marks, dashes between spaces.
    case clauseMark
    /// A line break, or several with only white space between them.
    case lineBreak
    /// One emoji, with its modifiers and joiners.
    case emoji
    case emoticon
    case url
    case email
    case hashtag
    case mention
    /// Any other mark: `€`, `%`, `+`, `/`.
    case symbol

    /// Whether no clause goes on beyond it: the end of a sentence, a mark between clauses, a line break.
    @inlinable public var endsClause: Bool {
      rawValue >= Kind.sentenceEnd.rawValue && rawValue <= Kind.lineBreak.rawValue
    }
  }

  /// How a token is written.
  public struct Marks: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    @inlinable public static var capitalized: Marks { Marks(rawValue: 1) }
    /// Two letters or more, all capitals.
    @inlinable public static var allCapitals: Marks { Marks(rawValue: 2) }
    /// A letter stands three times or more in a row: "trèèès", "sooo". The key holds each such run once.
    @inlinable public static var stretched: Marks { Marks(rawValue: 4) }
    /// Nothing stands between this token and the one before it (« l'|attente », "do|n't").
    @inlinable public static var joined: Marks { Marks(rawValue: 8) }
    /// A hyphen alone stands between this token and the one before it.
    @inlinable public static var hyphenated: Marks { Marks(rawValue: 16) }
    /// A mark that holds `?`.
    @inlinable public static var question: Marks { Marks(rawValue: 32) }
    /// A mark that holds `!`.
    @inlinable public static var exclamation: Marks { Marks(rawValue: 64) }
    /// A mark of three signs or more, or two different ones: "!!!", "?!", "...".
    @inlinable public static var emphatic: Marks { Marks(rawValue: 128) }
  }

  /// Where it begins, in bytes of the text.
  public var start: UInt32
  /// Where it ends, in bytes of the text.
  public var end: UInt32
  public var key: Key
  public var kind: Kind
  public var marks: Marks
  /// A signature of the accents that folding took away: 0 for none; alike spellings have alike signatures.
  public var accents: UInt16

  public init(start: UInt32, end: UInt32, key: Key, kind: Kind, marks: Marks, accents: UInt16) {
    self.start = start
    self.end = end
    self.key = key
    self.kind = kind
    self.marks = marks
    self.accents = accents
  }
}
