/// What happens in time to one thing that is counted.
public struct Trend: Sendable {
  public let subject: Subject
  /// By day, week and month; a grain of which there are fewer than three periods is left out.
  public let series: [Series]
  /// When its share of the verbatims changed, in the grain that `changeGrain` names.
  public internal(set) var changes: [Change]
  /// Periods that stand out above their season.
  public let spikes: [Spike]

  /// What is counted.
  public enum Subject: Hashable, Sendable {
    /// All verbatims that were read.
    case volume
    /// Verbatims with an irritant at a stage, counted in the journey.
    case irritants(stage: Int)
    /// Verbatims with an enchantment at a stage.
    case enchantments(stage: Int)
    /// Verbatims that complain of a concept at a stage.
    case concept(stage: Int, name: String)
  }

  /// The counts of one grain, in the order of time.
  public struct Series: Hashable, Sendable {
    public let grain: Grain
    public let points: [Point]
  }

  /// One period.
  public struct Point: Hashable, Sendable {
    /// The first day of the period, from 1970-01-01.
    public let day: Int32
    /// The verbatims that are counted, and all that were read in the period.
    public let count: Int
    public let verbatims: Int
  }

  /// A lasting change of a share.
  public struct Change: Hashable, Sendable {
    /// The first day of the period that comes after.
    public let day: Int32
    /// From the first day of the earliest to that of the latest period in which it may have come (95 %).
    public let reach: ClosedRange<Int32>
    /// The shares before and after, 0 to 1.
    public let before: Double
    public let after: Double
    /// By what factor the share changed, with its interval of 95 %.
    public let ratio: Interval
    /// The share of false alarms, among the changes of all subjects, at which it is still told (Benjamini & Hochberg).
    public internal(set) var q: Double
    /// What is left of the change once both times have the same mix of sources; nil where they share no source.
    public let mix: MixVerdict?

    /// Whether customers changed, as far as the mix of sources tells.
    public var holds: Bool { mix != .reversed && mix != .explainedByMix }
  }

  /// A period with more than was to be expected.
  public struct Spike: Hashable, Sendable {
    public let grain: Grain
    /// The first day of the period.
    public let day: Int32
    public let count: Int
    public let expected: Double
    /// The share of false alarms at which it is still told.
    public let q: Double
  }
}
