import Cues
import Verbatims

/// How a conversation goes: whether the matter was settled, and where the customer was sent.
///
/// Turn by turn, what is said last counts: a remedy settles the matter unless the customer comes back on it, somebody
/// sent elsewhere is not helped yet, and « non » after « avez-vous d'autres questions ? » is a quiet yes.
struct ConversationCourse {
  private(set) var isResolved: Bool?
  private(set) var sentTo: Channel?
  private var isAskedForMore = false

  /// - Parameter cues: those of all turns, the agents' too, in order.
  init(_ turns: [TurnFinder.TokenTurn], _ cues: [Cue], _ lexicon: Lexicon) {
    var next = 0
    for turn in turns {
      while next < cues.count, Int(cues[next].first) < turn.tokens.lowerBound { next += 1 }
      let first = next
      while next < cues.count, Int(cues[next].first) < turn.tokens.upperBound { next += 1 }
      let entries = cues[first..<next].map { lexicon.entries[Int($0.entry)] }
      if turn.speaker == .agent { hearAgent(entries) } else { hearCustomer(entries) }
    }
  }

  private mutating func hearAgent(_ entries: [Entry]) {
    for (index, entry) in entries.enumerated() {
      switch entry.act {
      case .remedy: isResolved = true
      case .refusal: isResolved = false
      case .transfer:
        isResolved = false
        sentTo = Self.channel(entries, around: index) ?? sentTo
      case .anythingElse: isAskedForMore = true
      default: break
      }
    }
  }

  private mutating func hearCustomer(_ entries: [Entry]) {
    for entry in entries {
      switch entry.act {
      case .solved: isResolved = true
      case .unsolved: isResolved = false
      case .nothingElse where isAskedForMore && isResolved == nil: isResolved = true
      default: break
      }
    }
    isAskedForMore = false
  }

  /// The channel named with a transfer, else the next one in the turn, else the one before.
  private static func channel(_ entries: [Entry], around index: Int) -> Channel? {
    entries[index...].lazy.compactMap(\.channel).first ?? entries[..<index].lazy.compactMap(\.channel).last
  }
}
