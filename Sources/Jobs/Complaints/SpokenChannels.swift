public import Interchange
internal import Verbatims

/// The channels on which people speak: what comes by them is to be put in writing.
public struct SpokenChannels: Sendable {
  private let phrases: ConversationPhrases

  /// - Parameter phrases: the names that tools give to channels.
  public init(_ phrases: ConversationPhrases) { self.phrases = phrases }

  /// Whether a source channel, by any name that is known for it, is the telephone or a voice menu.
  public func contains(_ sourceChannel: String?) -> Bool {
    guard let sourceChannel else { return false }
    let channel = Channel(id: sourceChannel) ?? phrases.channel(of: sourceChannel)
    return channel == .phone || channel == .ivr
  }
}
