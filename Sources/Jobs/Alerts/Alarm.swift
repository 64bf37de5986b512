public import Journeys

/// Something that a rule has seen, whether or not people know of it already.
public struct Alarm: Hashable, Sendable {
  public var rule: AlertRule
  public var place: AlertPlace
  /// The first and the last day on which it shows, in days since 1970-01-01.
  public var first: Int32
  public var last: Int32
  public var figure: AlertFigure
  /// The verbatims that it is about, by id, where they are few.
  public var verbatims: [AlertReference] = []

  public init(_ rule: AlertRule, _ place: AlertPlace, first: Int32, last: Int32, _ figure: AlertFigure) {
    (self.rule, self.place) = (rule, place)
    (self.first, self.last) = (first, last)
    self.figure = figure
  }
}

/// The number that an alarm rests on.
public struct AlertFigure: Hashable, Sendable {
  /// What was counted or measured, and what was to be expected.
  public var value: Double
  public var expected: Double?
  /// Of the change, where the rule measures one; 95 %.
  public var interval: Interval?
  /// The share of false alarms at which it would still be told.
  public var q: Double?
  /// How many verbatims or findings it rests on.
  public var count: Int

  public init(
    value: Double, expected: Double? = nil, interval: Interval? = nil, q: Double? = nil, count: Int
  ) {
    (self.value, self.expected, self.interval) = (value, expected, interval)
    (self.q, self.count) = (q, count)
  }
}

/// A stretch of a verbatim: where words stand, not the words.
public struct AlertReference: Hashable, Sendable {
  public var id: String
  /// The verbatim's key in the store.
  public var key: [UInt8]
  /// In Unicode scalars of the verbatim's text.
  public var start: Int
  public var end: Int
  public var day: Int32?
  /// What was found there: `mediator`, `court`, …
  public var what: String

  public init(id: String, key: [UInt8], start: Int, end: Int, day: Int32?, what: String) {
    (self.id, self.key) = (id, key)
    (self.start, self.end) = (start, end)
    (self.day, self.what) = (day, what)
  }
}
