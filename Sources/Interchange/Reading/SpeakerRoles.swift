import Verbatims

/// Which names of speakers are the customer's and which the company's, and what only one of the two says.
public struct SpeakerRoles: Sendable {
  private var roles: [[UInt8]: Turn.Speaker]
  private let phrases: ConversationPhrases

  /// The two names that the format itself knows.
  public static let format = SpeakerRoles(customer: ["customer"], agent: ["agent"], phrases: .none)

  public init(customer: [String], agent: [String], phrases: ConversationPhrases) {
    roles = [:]
    self.phrases = phrases
    for name in customer { roles[HeaderKey.fold(name)] = .customer }
    for name in agent { roles[HeaderKey.fold(name)] = .agent }
  }

  /// The same, with names of agents that the user told.
  public func adding(agents: [String]) -> SpeakerRoles {
    var copy = self
    for name in agents { copy.roles[HeaderKey.fold(name)] = .agent }
    return copy
  }

  func role(of name: Span<UInt8>) -> Turn.Speaker? { roles[HeaderKey.fold(name)] }

  /// Whether a name only counts who speaks.
  func isNobody(_ name: Span<UInt8>) -> Bool { phrases.isNobody(HeaderKey.fold(name)) }

  /// Whose a longer name is, by the longest known name in it: "Agent Sophie", « Service client Alizé ».
  func role(within name: Span<UInt8>) -> Turn.Speaker? {
    let words = HeaderKey.fold(name).split(separator: UInt8(ascii: " "))
    guard words.count > 1, words.count <= 8 else { return nil }
    for count in stride(from: words.count - 1, through: 1, by: -1) {
      for start in 0...words.count - count {
        let part = Array(words[start..<start + count].joined(separator: [UInt8(ascii: " ")]))
        // A short word is too often a part of somebody's name.
        if part.count >= 4, let role = roles[part] { return role }
      }
    }
    return nil
  }

  /// How much a text sounds like an agent, and, below zero, like a customer.
  func agency(of text: Span<UInt8>) -> Int { phrases.agency(of: HeaderKey.fold(text)) }

  /// Who speaks, by the name of the way that a message went.
  func role(ofWay name: Span<UInt8>) -> Turn.Speaker? { phrases.speaker(ofWay: HeaderKey.fold(name)) }

  /// The channel that a tool's name for it means.
  func channel(named name: Span<UInt8>) -> Channel? { phrases.channel(named: HeaderKey.fold(name)) }

  /// Whether a message says that something was sent or deleted and holds no words of its sender's.
  func isNotice(_ text: Span<UInt8>) -> Bool { phrases.isNotice(HeaderKey.fold(text)) }
}
