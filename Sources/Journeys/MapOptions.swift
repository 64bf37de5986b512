/// What a user asks of a map.
public struct MapOptions: Hashable, Sendable {
  /// Which channel the matrix shows: the one that customers tell, or the one by which their words were collected. The
  /// two are never added together.
  public enum ChannelSource: String, CaseIterable, Hashable, Sendable { case told, collected }

  public var channels = ChannelSource.told
  /// The kept columns by which customers are compared.
  public var segments: [String] = []
  /// The kept column whose values are personas.
  public var persona: String?
  /// The kept column that holds what a customer is worth, such as turnover: numbers.
  public var value: String?
  /// Real numbers of contacts, by touchpoint, that make rates out of counts.
  public var population: [Population] = []
  /// A place with fewer verbatims says so, and is drawn grey.
  public var fewestVerbatims = 5
  /// The replicates of each bootstrap.
  public var replicates = 200
  /// Nothing before this day and nothing from that day on is counted; days since 1970-01-01.
  public var firstDay: Int32?
  public var endDay: Int32?

  /// The day on which the later of the two compared periods begins; nil for the middle of the days.
  public var laterFrom: Int32?

  public init() {}

  /// How many contacts there were at a stage, or at one of its channels.
  public struct Population: Hashable, Sendable {
    public var stage: String
    public var channel: String?
    public var contacts: Int

    public init(stage: String, channel: String?, contacts: Int) {
      self.stage = stage
      self.channel = channel
      self.contacts = contacts
    }
  }
}
