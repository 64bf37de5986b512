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
  /// What is told of it, as the caller writes it; no words of customers, and nothing that names a verbatim.
  public var content: String
  /// Some stretches of verbatims that show it.
  public var evidence: [AlertEvidence] = []

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

/// A stretch of a verbatim, in Unicode scalars of its text: where words stand, not the words.
public struct AlertEvidence: Hashable, Sendable {
  /// The verbatim's key in the store.
  public var key: [UInt8]
  public var start: Int
  public var end: Int
  /// What was found there.
  public var what: String

  public init(key: [UInt8], start: Int, end: Int, what: String) {
    (self.key, self.start, self.end, self.what) = (key, start, end, what)
  }
}
