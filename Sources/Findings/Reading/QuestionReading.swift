import Cues
import Verbatims

/// What a question tells of its answers: what it wants to hear, and what place it asks about.
struct QuestionReading: Hashable {
  /// What a bare noun answers: « les délais » to "what could we improve?".
  var aim: Kind?
  var stage: Stage?
  var channel: Channel?

  /// Nothing is asked.
  static let none = QuestionReading()

  private init() {}

  /// - Parameter entries: those of the question's cues, in order.
  init(_ entries: some Sequence<Entry>) {
    for entry in entries {
      switch entry.act {
      case .asksImprovement: aim = .expectation
      case .asksDislike: aim = .irritant
      case .asksLiking: aim = aim ?? .enchantment
      default: break
      }
      // « Recommanderiez-vous … ? » names no place of what is told.
      if entry.decision == nil, entry.valence == 0 {
        stage = stage ?? entry.stage
        channel = channel ?? entry.channel
      }
    }
    if stage == .unknown { stage = nil }
    if channel == .unknown { channel = nil }
  }
}
