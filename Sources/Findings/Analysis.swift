public import Verbatims

/// All that was found in one verbatim. One value is reused from verbatim to verbatim.
public struct Analysis: Hashable, Sendable {
  public var setAside: SetAside?
  public var language: Language?
  /// The share of the evidence for `language`.
  public var languageScore = Measure.zero
  public var sector: Sector?
  /// Nil where the text is set aside for its language.
  public var nature: Nature?
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
  public var evidence: [Evidence] = []
  public var shifters: [Evidence.Shifter] = []
  /// The parts left out.
  public var cut: [Cut] = []
  public var conversation: Conversation?
  /// Whether garbled letters were read as what they were; told to the user, not written.
  public var isRepaired = false

  /// Why a verbatim was set aside.
  public enum SetAside: Hashable, Sendable {
    case reason(SetAsideReason)
    case language(Language)
  }

  public typealias Cut = TextCut

  /// The course of a conversation.
  public struct Conversation: Hashable, Sendable {
    public var turns: Int
    public var customerTurns: Int
    public var startPolarity: Measure
    public var endPolarity: Measure
    /// Nil where nothing tells.
    public var isResolved: Bool?
    public var seconds: Int?
    public var began: Channel?
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
