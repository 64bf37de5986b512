public import Verbatims

extension Entry {
  /// What an entry does, as bits, so that a rule asks for several things at once; and what no cue of a text does, its
  /// rules need not look for.
  public struct Traits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Has a valence.
    @inlinable public static var judges: Traits { Traits(rawValue: 1 << 0) }
    @inlinable public static var wish: Traits { Traits(rawValue: 1 << 1) }
    @inlinable public static var decides: Traits { Traits(rawValue: 1 << 2) }
    @inlinable public static var rupture: Traits { Traits(rawValue: 1 << 3) }
    @inlinable public static var flip: Traits { Traits(rawValue: 1 << 4) }
    @inlinable public static var void: Traits { Traits(rawValue: 1 << 5) }
    @inlinable public static var pivot: Traits { Traits(rawValue: 1 << 6) }
    @inlinable public static var clause: Traits { Traits(rawValue: 1 << 7) }
    /// Intensifies or tones down.
    @inlinable public static var scales: Traits { Traits(rawValue: 1 << 8) }
    @inlinable public static var keep: Traits { Traits(rawValue: 1 << 9) }
    @inlinable public static var gapped: Traits { Traits(rawValue: 1 << 10) }
    @inlinable public static var negated: Traits { Traits(rawValue: 1 << 11) }
    @inlinable public static var general: Traits { Traits(rawValue: 1 << 12) }
    /// A negator that also reverses the finite verb before it.
    @inlinable public static var after: Traits { Traits(rawValue: 1 << 13) }
    @inlinable public static var stage: Traits { Traits(rawValue: 1 << 14) }
    @inlinable public static var channel: Traits { Traits(rawValue: 1 << 15) }
    @inlinable public static var theme: Traits { Traits(rawValue: 1 << 16) }
    /// Names a thing that others may judge: a theme, and no judgement of its own.
    @inlinable public static var names: Traits { Traits(rawValue: 1 << 17) }
    /// Tells of the text as a whole: its sector, its nature.
    @inlinable public static var text: Traits { Traits(rawValue: 1 << 18) }
    @inlinable public static var effort: Traits { Traits(rawValue: 1 << 19) }
    /// Gives way to whatever says more in its clause.
    @inlinable public static var yields: Traits { Traits(rawValue: 1 << 20) }
    /// Blame only where what else is told bears it out: a promise, or a measure told beforehand, and what it came to.
    @inlinable public static var promise: Traits { Traits(rawValue: 1 << 21) }
    /// Denies a thing so as to name another.
    @inlinable public static var cleft: Traits { Traits(rawValue: 1 << 22) }
    /// Speaks in French, in English: both where the entry has no language, and so speaks in any.
    @inlinable public static var french: Traits { Traits(rawValue: 1 << 23) }
    @inlinable public static var english: Traits { Traits(rawValue: 1 << 24) }
    /// Sets what is apart from what was.
    @inlinable public static var now: Traits { Traits(rawValue: 1 << 25) }
    @inlinable public static var moment: Traits { Traits(rawValue: 1 << 26) }
    /// Of a cue, not of its entry: a longer cue hides it.
    @inlinable public static var hidden: Traits { Traits(rawValue: 1 << 27) }
    /// What kept a customer who would have left.
    @inlinable public static var rescue: Traits { Traits(rawValue: 1 << 30) }
    /// Praise that is irony where it stands alone beside a complaint.
    @inlinable public static var mock: Traits { Traits(rawValue: 1 << 29) }

    /// Asks for information, where its sentence is a question.
    @inlinable public static var asks: Traits { Traits(rawValue: 1 << 31) }

    /// Names a recourse, or takes one away.
    @inlinable public static var recourse: Traits { Traits(rawValue: 1 << 28) }

    /// Is a finding by itself.
    @inlinable public static var finding: Traits { [.judges, .wish, .decides] }
    /// Says something itself.
    @inlinable public static var telling: Traits { [.judges, .wish, .decides, .rupture] }
    /// Shifts what others say.
    @inlinable public static var shifting: Traits { [.scales, .flip, .void, .pivot, .clause, .asks, .now] }
    /// Denies a statement, or says that what was is no more: what is good after it is reversed, what is bad was not so.
    @inlinable public static var denying: Traits { [.flip, .void] }
    /// Places what others say.
    @inlinable public static var placing: Traits { [.stage, .channel, .theme] }
    /// Can become a finding.
    @inlinable public static var readable: Traits { [.judges, .wish] }
    @inlinable public static var anyLanguage: Traits { [.french, .english] }

    /// Whether both do some same thing.
    @inlinable public func meets(_ other: Traits) -> Bool { rawValue & other.rawValue != 0 }
  }
}

/// What the rules ask of an entry for each cue, in 16 bytes: the whole entry is seldom needed.
public struct Glance: Hashable, Sendable {
  public var traits: Entry.Traits
  /// The line's concept, counted in the lexicon.
  public var concept: UInt16
  /// Guards: bit *n* set where the entry holds in the sector (stage) of raw value *n*; 0 for everywhere.
  public var sectorGuard: UInt16
  public var stageGuard: UInt16
  /// In hundredths: what it multiplies others by (`x1.5` as 150), or where it scales nothing, its own grade.
  public var factor: UInt8
  /// Its part in a comparison of what was told with what came.
  public var comparison: Comparison
  public var valence: Int8
  public var theme: Theme?
  public var stage: Stage?
  public var channel: Channel?

  init(_ entry: Entry) {
    traits = Entry.Traits(entry)
    concept = entry.concept
    sectorGuard = UInt16(entry.sectorGuard)
    stageGuard = UInt16(entry.stageGuard)
    factor = UInt8(clamping: traits.contains(.scales) ? entry.factor : entry.weight)
    comparison = Comparison(entry)
    valence = entry.valence
    theme = entry.theme
    stage = entry.stage
    channel = entry.channel
  }
}

extension Entry.Traits {
  init(_ entry: Entry) {
    self = Self.spoken(entry.language)
    for (role, trait) in Self.ofRoles where entry.roles.contains(role) { insert(trait) }
    let said: [(Bool, Self)] = [
      (entry.valence != 0, .judges), (entry.decision != nil, .decides), (entry.rupture != nil, .rupture),
      (entry.factor != 100, .scales), (entry.stage != nil, .stage), (entry.channel != nil, .channel),
      (entry.theme != nil, .theme), (entry.sector != nil || entry.nature != nil, .text), (entry.effort != nil, .effort),
      (entry.recourse != nil || entry.roles.contains(.noRecourse), .recourse),
    ]
    for (holds, trait) in said where holds { insert(trait) }
    if contains(.theme), !meets(.readable) { insert(.names) }
    // What it says at most places itself, where no other word does.
    if contains(.yields) { subtract(.placing) }
  }

  private static let ofRoles: [(Entry.Roles, Self)] = [
    (.wish, .wish), (.flip, .flip), (.void, .void), (.pivot, .pivot), (.clause, .clause), (.keep, .keep),
    (.gapped, .gapped), (.negated, .negated), (.general, .general), (.after, .after), (.moment, .moment),
    (.rescue, .rescue), (.mock, .mock), (.asks, .asks), (.promise, .promise), (.now, .now), (.cleft, .cleft),
    (.told, .promise), (.came, .promise), (.short, .promise), (.yields, .yields),
  ]

  /// The languages of the texts in which an entry of this language speaks.
  private static func spoken(_ language: Language?) -> Self {
    switch language {
    case nil: .anyLanguage
    case .french?: .french
    case .english?: .english
    case _?: []
    }
  }
}
