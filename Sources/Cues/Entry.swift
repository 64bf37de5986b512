public import Verbatims

/// What one lexicon line says of the words that its pattern matches.
public struct Entry: Hashable, Sendable {
  /// The roles that an entry plays beside placing what is said.
  public struct Roles: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// What is asked for or wished: an expectation.
    @inlinable public static var wish: Roles { Roles(rawValue: 1 << 0) }
    /// Makes its finding a moment of truth by itself.
    @inlinable public static var moment: Roles { Roles(rawValue: 1 << 1) }
    /// A negator: reverses cues after it in its clause.
    @inlinable public static var flip: Roles { Roles(rawValue: 1 << 2) }
    /// Irrealis: what follows in its clause is not lived.
    @inlinable public static var void: Roles { Roles(rawValue: 1 << 3) }
    /// Contrast: starts a clause that weighs more.
    @inlinable public static var pivot: Roles { Roles(rawValue: 1 << 4) }
    /// Starts a clause.
    @inlinable public static var clause: Roles { Roles(rawValue: 1 << 5) }
    /// Never splits, and hides every cue inside it.
    @inlinable public static var keep: Roles { Roles(rawValue: 1 << 6) }
    /// The pattern's words belong to a class: `memberOf`.
    @inlinable public static var member: Roles { Roles(rawValue: 1 << 7) }
    /// A number word: `quantity` is its number.
    @inlinable public static var number: Roles { Roles(rawValue: 1 << 8) }
    /// A unit: `quantity` is its raw value.
    @inlinable public static var unit: Roles { Roles(rawValue: 1 << 9) }
    /// A function word that tells its language.
    @inlinable public static var language: Roles { Roles(rawValue: 1 << 10) }
    /// What a chat line begins with before its colon.
    @inlinable public static var speaker: Roles { Roles(rawValue: 1 << 11) }
    /// A concept `overall.*`: takes the theme that its target tells.
    @inlinable public static var general: Roles { Roles(rawValue: 1 << 12) }
    /// The cue holds a negator of its own (`<negation>` in its pattern): nothing inside it flips it.
    @inlinable public static var negated: Roles { Roles(rawValue: 1 << 13) }
    /// The pattern counts times out: `<count>`.
    @inlinable public static var counted: Roles { Roles(rawValue: 1 << 14) }
    /// The pattern holds a gap: its cue may cover words that the pattern does not name.
    @inlinable public static var gapped: Roles { Roles(rawValue: 1 << 15) }
    /// Says nothing but `is:NAME` or `act:ID`: a cue only where `CueSpotter.spotsMembers` or `spotsActs` asks for it.
    @inlinable public static var memberOnly: Roles { Roles(rawValue: 1 << 16) }
    /// A negator that also reverses the finite verb right before it.
    @inlinable public static var after: Roles { Roles(rawValue: 1 << 17) }
    /// `recourse:none`: names a recourse that nobody turns to.
    @inlinable public static var noRecourse: Roles { Roles(rawValue: 1 << 18) }
    /// How far a recourse has gone.
    @inlinable public static var threatened: Roles { Roles(rawValue: 1 << 19) }
    @inlinable public static var begun: Roles { Roles(rawValue: 1 << 20) }
    /// What kept a customer who would have left.
    @inlinable public static var rescue: Roles { Roles(rawValue: 1 << 21) }
    /// Praise that is irony where it stands alone beside a complaint.
    @inlinable public static var mock: Roles { Roles(rawValue: 1 << 22) }
    /// Asks for information: what is amiss after it in its clause was not lived, where the sentence is a question.
    @inlinable public static var asks: Roles { Roles(rawValue: 1 << 23) }
    /// Blame where what follows denies it: « on m'avait promis un rappel, rien ».
    @inlinable public static var promise: Roles { Roles(rawValue: 1 << 24) }
    /// Joins two things: what a negator before it has not reached anything yet does not reach what stands behind it.
    @inlinable public static var joins: Roles { Roles(rawValue: 1 << 25) }
    /// The pattern stands at the beginning of a clause: `^`.
    @inlinable public static var opens: Roles { Roles(rawValue: 1 << 26) }
    /// Sets what is apart from what was: « maintenant », "since the update".
    @inlinable public static var now: Roles { Roles(rawValue: 1 << 27) }
    /// Denies a thing so as to name another: « ce n'est pas le prix, c'est l'attente ».
    @inlinable public static var cleft: Roles { Roles(rawValue: 1 << 28) }
    /// A verb of what was: "was".
    @inlinable public static var past: Roles { Roles(rawValue: 1 << 29) }
    /// A measure that was told beforehand: « devis à 300 ».
    @inlinable public static var told: Roles { Roles(rawValue: 1 << 30) }
    /// What the same measure came to, where more is worse: « facturé 480 ».
    @inlinable public static var came: Roles { Roles(rawValue: 1 << 31) }
    /// What the same measure came to, where less is worse: « reçu trois ».
    @inlinable public static var short: Roles { Roles(rawValue: 1 << 32) }
    /// A frame, which says what any service may do or leave undone: gives way to whatever says more in its clause, and
    /// hides but shorter frames. Without a valence it only takes frames away.
    @inlinable public static var yields: Roles { Roles(rawValue: 1 << 33) }
    /// The pattern stands at the end of a clause: `$`.
    @inlinable public static var closes: Roles { Roles(rawValue: 1 << 34) }
  }

  /// The line's concept, counted in the lexicon.
  public var concept: UInt16 = 0
  /// −4…+4, or 0 for an entry without a valence.
  public var valence: Int8 = 0
  /// What measuring made of the hand grade, in hundredths of it: `weight=x0.85` as 85; 100 where nothing was measured.
  public var weight: Int16 = 100
  /// What the readings say beside places.
  public var roles: Roles = []
  /// `x1.5` as 150; 100 where the entry is neither intensifier nor downtoner.
  public var factor: Int16 = 100
  /// The language of the file, or nil for both.
  public var language: Language?
  /// The theme of the concept (`waiting` of `waiting.long`), else the one of a reading `theme:ID`.
  public var theme: Theme?
  /// The place that it tells: `stage:ID`, `channel:ID`; `unknown` where its words tell none.
  public var stage: Stage?
  public var channel: Channel?
  /// The sector that its words tell of.
  public var sector: Sector?
  /// `decides:make`, `decides:break`.
  public var decision: MakeOrBreak?
  public var rupture: Rupture?
  public var effort: EffortSign?
  /// What it says of the whole text.
  public var nature: Nature?
  public var recourse: Recourse?
  /// Who a chat line that begins so speaks for.
  public var speaker: Turn.Speaker?
  /// What somebody does in a turn who says so.
  public var act: TurnAct?
  /// Guards: bit *n* set where the entry holds in the sector (stage) of raw value *n*; 0 for everywhere.
  public var sectorGuard: UInt32 = 0
  public var stageGuard: UInt32 = 0
  /// The number of a `number:N` in hundredths, the unit's raw value of a `unit:ID`, the code of a `language:xx`.
  public var quantity: UInt32 = 0
  /// The class of an `is:NAME`, counted in the lexicon's `classes`.
  public var memberOf: UInt8 = 0

  /// The weights that measuring may give: a grade is never more than doubled, nor made nothing.
  package static let weights = 25...200

  public init() {}
}
