/// A pattern as its words index it: a run of elements.
struct Trial: Sendable {
  /// What is asked of a text where the trigger has met its companion.
  enum Form: UInt8, Sendable {
    /// Nothing more: the two stand side by side, and are the whole pattern.
    case pair
    /// Words without a gap: each of the others has its place.
    case run
    /// With gaps or quantities it may fit in several ways.
    case free
  }

  /// What a match must meet to be a cue.
  struct Conditions: OptionSet, Sendable {
    let rawValue: UInt8

    /// The entry does nothing but fill a class: somebody asks for members.
    static let memberOnly = Conditions(rawValue: 1)
    /// The words stand at the beginning of a clause.
    static let opens = Conditions(rawValue: 2)
    /// The words stand at the end of one.
    static let closes = Conditions(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ roles: Entry.Roles) {
      self = []
      if roles.contains(.memberOnly) { insert(.memberOnly) }
      if roles.contains(.opens) { insert(.opens) }
      if roles.contains(.closes) { insert(.closes) }
    }
  }

  var entry: UInt32
  /// The first of the elements.
  var first: UInt32
  var count: UInt8
  /// The element from which the others are looked for.
  var anchor: UInt8
  /// The element that is least often met so close to the anchor; the anchor itself where there is none.
  var partner: UInt8
  /// How many tokens lie at most from the one to the other.
  var reach: UInt8 = 0
  /// The rarer of the two, whose words list the pattern.
  var trigger: UInt8 = 0
  var form = Form.free
  var conditions: Conditions = []
  /// The languages of the entry.
  var languages: SpokenLanguages = .both

  /// The more frequent of the two.
  @inline(__always) var companion: UInt8 { trigger == anchor ? partner : anchor }
}
