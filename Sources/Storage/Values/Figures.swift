public import Verbatims

/// A place on the map and what was found there.
public struct Cell: Hashable, Sendable {
  public var stage: Stage
  public var channel: Channel
  public var kind: Kind

  public init(stage: Stage, channel: Channel, kind: Kind) {
    self.stage = stage
    self.channel = channel
    self.kind = kind
  }
}

/// Sums over findings; those of two lots of verbatims add up.
public struct FindingSums: Hashable, Sendable {
  public var findings = 0
  /// Verbatims with at least one of the findings.
  public var verbatims = 0
  /// The sum of the intensities, in thousandths.
  public var intensity = 0
  public var momentsOfTruth = 0
  /// Verdicts to go on, and to leave.
  public var makes = 0
  public var breaks = 0
  /// Findings with a break in the journey.
  public var ruptures = 0

  public init() {}
}

/// What a series is counted by.
public enum SeriesKey: Hashable, Sendable {
  case cell(Cell)
  /// A concept, `waiting.long`, and a kind.
  case concept(String, Kind)
}

/// A day of a series.
public struct DayOf<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Days since 1970-01-01 in UTC; nil for verbatims without a date.
  public var day: Int32?
  public var value: Value
}

/// Verbatims of one source on one day.
public struct Volume: Hashable, Sendable {
  public var source: String
  public var verbatims = 0
  public var setAside = 0
  public var dissatisfied = 0
  /// Sum of the polarities, in thousandths.
  public var polarity = 0
  public var effort = 0
  public var findings = 0
  /// Findings whose stage, whose channel the text does not tell.
  public var unknownStages = 0
  public var unknownChannels = 0
}
