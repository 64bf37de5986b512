public import Verbatims

/// All that was found in one verbatim. One value is reused from verbatim to verbatim.
public struct Analysis: Hashable, Sendable {
  /// Why the text was not read; nil where it was.
  public var setAside: SetAside?
  /// The language told or found; nil where nothing tells.
  public var language: Language?
  /// The share of the evidence for `language`, 0 to 1.
  public var languageScore = Measure.zero
  /// The sector given, else the one that the words tell.
  public var sector: Sector?
  /// Nil where the text is set aside for its language.
  public var nature: Nature?
  /// Whether the text is a candidate for the register of complaints, whichever nature prevails.
  public var hasDissatisfaction = false
  /// −1 to +1; from −0.100 to +0.100 it reads as neutral.
  public var polarity = Measure.zero
  /// 0 to 1.
  public var effort = Measure.zero
  /// In the order of the vocabulary.
  public var effortSigns: [EffortSign] = []
  /// Sorted by start, end, kind, theme (by identifier).
  public var findings: [Finding] = []
  /// In text order.
  public var recourses: [ToldRecourse] = []
  /// What speaks for the findings; each finding refers to a range of it.
  public var evidence: [Evidence] = []
  /// What shifted the evidence; each piece of evidence refers to a range of it.
  public var shifters: [Evidence.Shifter] = []
  /// The parts left out.
  public var cut: [TextCut] = []
  /// Nil where the text has no turns.
  public var conversation: Conversation?
  /// Whether garbled letters or markup were read as what they were; told to the user, not written.
  public var isRepaired = false

  /// Why a verbatim was set aside.
  public enum SetAside: Hashable, Sendable {
    case reason(SetAsideReason)
    case language(Language)
  }

  /// The course of a conversation.
  public struct Conversation: Hashable, Sendable {
    /// How many turns there are, and how many of them are the customer's.
    public var turns: Int
    public var customerTurns: Int
    /// The polarity of the customer's first turns and of the last ones, half and half: −1 to +1.
    public var startPolarity: Measure
    public var endPolarity: Measure
    /// Nil where nothing tells.
    public var isResolved: Bool?
    /// From the first turn whose time is told to the last; nil where fewer than two tell it.
    public var seconds: Int?
    /// The channel that it was held on, where that is known.
    public var began: Channel?
    /// The channel to which an agent sent the customer.
    public var sentTo: Channel?
  }

  public init() {}

  /// Empties every field and keeps the memory.
  public mutating func reset() {
    setAside = nil
    language = nil
    languageScore = .zero
    sector = nil
    nature = nil
    hasDissatisfaction = false
    polarity = .zero
    effort = .zero
    effortSigns.empty()
    findings.empty()
    recourses.empty()
    evidence.empty()
    shifters.empty()
    cut.empty()
    conversation = nil
    isRepaired = false
  }
}
