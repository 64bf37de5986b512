import Cues
import Tokens
import Verbatims

/// How a conversation goes: whether the matter was settled, and where the customer was sent.
///
/// Turn by turn, what is said last counts: a remedy settles the matter unless the customer comes back on it, somebody
/// sent elsewhere or promised an inquiry is not helped yet, « non » after « avez-vous d'autres questions ? » is a quiet
/// yes, and so are thanks for an answer, or leave taken after it, unless there was more to say. A question that no agent
/// answers is not resolved, at the beginning or at the end, nor is a matter that breaks off at what an agent asked. Who says
/// no more once an agent has answered and asks whether there is more, or takes leave, is content with it; who says no more
/// after an answer alone does not tell.
struct ConversationCourse {
  private(set) var isResolved: Bool?
  private(set) var sentTo: Channel?
  private var isAskedForMore = false
  private var hasCustomerSpoken = false
  /// Whether an agent has answered the customer.
  private var isAnswered = false
  /// Whether the agent's last word on the matter was no, elsewhere or later.
  private var isLeftOpen = false
  /// Whether the customer's last word on the answer was thanks or leave.
  private var isThanked = false
  /// Whether the customer has taken leave: what an agent adds is no answer awaited.
  private var hasLeft = false
  private var hasAgentSpoken = false
  /// Whether the customer has said more than a greeting that no agent has answered.
  private var isWaiting = false
  /// Whether an agent's last word is leave, or whether there is more.
  private var isClosed = false
  /// Whether an agent's last word asks what is needed to go on.
  private var isAskedBack = false

  /// So few words and marks are no answer: « je regarde ».
  private static let fewWords = 3
  /// Among more words and marks than these, an aside is not all that is said.
  private static let longestAside = 30
  /// A customer's turn of more words and marks than these says what is wanted.
  private static let longestGreeting = 8

  /// - Parameter cues: those of all turns, the agents' too, in order.
  init(_ turns: [TurnFinder.TokenTurn], tokens: [Token], _ cues: [Cue], _ lexicon: Lexicon) {
    var next = 0
    for turn in turns {
      while next < cues.count, Int(cues[next].first) < turn.tokens.lowerBound { next += 1 }
      let first = next
      while next < cues.count, Int(cues[next].first) < turn.tokens.upperBound { next += 1 }
      let entries = cues[first..<next].map { lexicon.entries[Int($0.entry)] }
      let asks = turn.tokens.contains { tokens[$0].marks.contains(.question) }
      switch turn.speaker {
      case .agent: hearAgent(entries, asks: asks, words: turn.tokens.count)
      case .customer: hearCustomer(entries, asks: asks, words: turn.tokens.count)
      }
    }
    if isThanked { isResolved = true }
    if isResolved == nil, isWaiting && hasAgentSpoken || isAskedBack { isResolved = false }
    if isResolved == nil, isClosed && isAnswered && !isLeftOpen { isResolved = true }
  }

  private mutating func hearAgent(_ entries: [Entry], asks: Bool, words: Int) {
    hasAgentSpoken = true
    let isCourtesy = entries.contains { [.anythingElse, .aside, .leave].contains($0.act) }
    isClosed = entries.contains { [.anythingElse, .leave].contains($0.act) }
    // What opens a conversation asks for nothing yet.
    if asks || entries.contains(where: { $0.act == .request }) {
      isAskedBack = hasCustomerSpoken && !isCourtesy
    } else if !isCourtesy {
      isAskedBack = false
    }
    var isAside = words <= Self.fewWords
    var hasAnswer = true
    var isOpen: Bool?
    for (index, entry) in entries.enumerated() {
      switch entry.act {
      case .remedy: isOpen = false
      case .refusal, .promise: isOpen = true
      case .transfer:
        isOpen = true
        sentTo = Self.channel(entries, around: index) ?? sentTo
      case .anythingElse:
        isAskedForMore = true
        isAside = true
      case .aside, .leave:
        isAside = isAside || words <= Self.longestAside
        hasAnswer = !isAside
      default: break
      }
    }
    if let isOpen { isResolved = !isOpen }
    if hasAnswer { isWaiting = false }
    guard !isAside || isOpen != nil else { return }
    isAnswered = hasCustomerSpoken
    isLeftOpen = isOpen ?? false
    // There was more to say than what was thanked for.
    isThanked = isThanked && hasLeft && !isLeftOpen
  }

  private mutating func hearCustomer(_ entries: [Entry], asks: Bool, words: Int) {
    hasCustomerSpoken = true
    hasLeft = false
    isClosed = false
    isWaiting = isWaiting || isAskedBack || asks || !isAnswered && words > Self.longestGreeting
    isAskedBack = false
    var asks = asks
    var isThankful = false
    for entry in entries {
      switch entry.act {
      case .solved:
        isResolved = true
        isWaiting = false
      case .unsolved:
        isResolved = false
        isLeftOpen = true
      case .nothingElse where isAskedForMore && !isLeftOpen: isResolved = true
      case .thanks: isThankful = true
      case .leave:
        hasLeft = true
        // Who leaves after a no goes away without help.
        isThankful = isThankful || isResolved != false
      case .request: asks = true
      default: break
      }
    }
    isAskedForMore = false
    if isThankful, !asks { isWaiting = isWaiting && !isAnswered }
    if asks || isLeftOpen { isThanked = false } else if isThankful, isAnswered { isThanked = true }
  }

  /// The channel named with a transfer, else the next one in the turn, else the one before.
  private static func channel(_ entries: [Entry], around index: Int) -> Channel? {
    entries[index...].lazy.compactMap(\.channel).first ?? entries[..<index].lazy.compactMap(\.channel).last
  }
}
