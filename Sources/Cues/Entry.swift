public import Verbatims

/// What one lexicon line says of the words that its pattern matches.
public struct Entry: Hashable, Sendable {
  /// The roles that an entry plays beside placing what is said.
  public struct Roles: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let wish = Roles(rawValue: 1 << 0)
    public static let moment = Roles(rawValue: 1 << 1)
    public static let flip = Roles(rawValue: 1 << 2)
    public static let void = Roles(rawValue: 1 << 3)
    public static let pivot = Roles(rawValue: 1 << 4)
    public static let clause = Roles(rawValue: 1 << 5)
    public static let keep = Roles(rawValue: 1 << 6)
    /// The pattern's words belong to a class: `memberOf`.
    public static let member = Roles(rawValue: 1 << 7)
    public static let number = Roles(rawValue: 1 << 8)
    public static let unit = Roles(rawValue: 1 << 9)
    /// A function word that tells its language.
    public static let language = Roles(rawValue: 1 << 10)
    public static let speaker = Roles(rawValue: 1 << 11)
    /// A concept `overall.*`: takes the theme that its target tells.
    public static let general = Roles(rawValue: 1 << 12)
    /// The cue holds a negator of its own (`<negation>` in its pattern): nothing inside it flips it.
    public static let negated = Roles(rawValue: 1 << 13)
    /// The pattern counts times out: `<count>`.
    public static let counted = Roles(rawValue: 1 << 14)
    /// The pattern holds a gap: its cue may cover words that the pattern does not name.
    public static let gapped = Roles(rawValue: 1 << 15)
    /// Says nothing but `is:NAME`: a cue only where `CueSpotter.spotsMembers` asks for it.
    public static let memberOnly = Roles(rawValue: 1 << 16)
    /// A negator that also reverses the finite verb right before it.
    public static let after = Roles(rawValue: 1 << 17)
  }

  /// The line's concept, counted in the lexicon.
  public var concept: UInt16 = 0
  /// −4…+4, or 0 for an entry without a valence.
  public var valence: Int8 = 0
  public var roles: Roles = []
  /// `x1.5` as 150; 100 where the entry is neither intensifier nor downtoner.
  public var factor: Int16 = 100
  /// The language of the file, or nil for both.
  public var language: Language?
  /// The theme of the concept (`waiting` of `waiting.long`), else the one of a reading `theme:ID`.
  public var theme: Theme?
  public var stage: Stage?
  public var channel: Channel?
  public var sector: Sector?
  public var decision: MakeOrBreak?
  public var rupture: Rupture?
  public var effort: EffortSign?
  public var nature: Nature?
  public var speaker: Turn.Speaker?
  /// Guards: bit *n* set where the entry holds in the sector (stage) of raw value *n*; 0 for everywhere.
  public var sectorGuard: UInt32 = 0
  public var stageGuard: UInt32 = 0
  /// The number of a `number:N` in hundredths, the unit's raw value of a `unit:ID`, the code of a `language:xx`.
  public var quantity: UInt32 = 0
  /// The class of an `is:NAME`, counted in the lexicon's `classes`.
  public var memberOf: UInt8 = 0

  public init() {}
}
