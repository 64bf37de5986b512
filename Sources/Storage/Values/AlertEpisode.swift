/// The time for which something lasts that people were warned of.
public struct AlertEpisode: Hashable, Sendable {
  /// The same for the same rule, place and beginning, whoever works it out.
  public var id: String
  public var rule: String
  /// Where, as the rule writes it: `concept=timeliness.late`.
  public var place: String
  /// The first and the last day on which it was seen, in days since 1970-01-01 in UTC.
  public var first: Int32
  public var last: Int32
  /// When it was noticed: seconds since 1970-01-01T00:00:00Z.
  public var opened: Int64
  /// When it was found to be over; nil while it lasts.
  public var ended: Int64?
  /// What is told of it, as the caller writes it; no words of customers.
  public var content: String

  public init(
    id: String, rule: String, place: String, first: Int32, last: Int32, opened: Int64, ended: Int64? = nil,
    content: String
  ) {
    (self.id, self.rule, self.place) = (id, rule, place)
    (self.first, self.last) = (first, last)
    (self.opened, self.ended) = (opened, ended)
    self.content = content
  }
}

/// An alert that is to be told to somebody.
public struct AlertErrand: Hashable, Sendable {
  public var episode: AlertEpisode
  /// The name of the delivery in the job.
  public var delivery: String
  /// How often it was begun; more often than it failed where the program was killed meanwhile.
  public var attempts: Int
}
