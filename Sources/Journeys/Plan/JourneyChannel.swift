public import Verbatims

/// A row of the map: a means by which customers meet the company.
public struct JourneyChannel: Hashable, Sendable {
  /// Stable and ASCII; what exports carry.
  public var id: String
  public var names: Wording
  public var kind: ChannelKind
  /// Whether the company itself speaks there; press, comparison sites, word of mouth and advertising are indirect.
  public var isDirect = true
  /// Whether customers help themselves there, without a person.
  public var isSelfService = false
  /// The channels of the vocabulary that it takes.
  public var takes: [Channel]
  /// What the source calls it where a comment was collected; case and accents do not count. Its id, its names and the
  /// ids of the channels that it takes need not be listed.
  public var collected: [String] = []

  public init(id: String, names: Wording, kind: ChannelKind, takes: [Channel]) {
    self.id = id
    self.names = names
    self.kind = kind
    self.takes = takes
  }
}
