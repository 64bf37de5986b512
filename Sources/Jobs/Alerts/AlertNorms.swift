/// When a rule warns.
///
/// The standard values are judgements, not measurements: `least` as the map's own minimum count, false alarms such that
/// a job with a hundred concepts is wrong about once a quarter, and changes that a person would call one.
public struct AlertNorms: Hashable, Sendable {
  /// How much must be counted at least: verbatims, findings or what was expected, as the rule says.
  public var least: Int
  /// The share of false alarms among all that the rule looks at in a run (Benjamini & Hochberg).
  public var falseAlarms: Double
  /// The days that are judged, up to today.
  public var window: Int
  /// The days before them that they are held against.
  public var history: Int
  /// By how much it must have changed: a factor, or a difference of shares or feelings.
  public var change: Double
  /// An alarm that comes again within so many days is the same one going on.
  public var coolDown: Int

  /// What holds for a rule where the job says nothing else.
  public static func standard(_ rule: AlertRule) -> AlertNorms {
    switch rule {
    case .spike: AlertNorms(5, 0.01, window: 3, history: 56, change: 1.5)
    case .newConcept: AlertNorms(5, 0.01, window: 7, history: 91, change: 1)
    case .fallingTouchpoint: AlertNorms(30, 0.01, window: 28, history: 84, change: 0.15, coolDown: 28)
    case .momentOfTruth: AlertNorms(3, 0.01, window: 7, history: 56, change: 2)
    case .volume: AlertNorms(20, 0.001, window: 3, history: 56, change: 1.5)
    case .unknownShare: AlertNorms(100, 0.01, window: 7, history: 28, change: 0.1)
    case .silentSource: AlertNorms(10, 0.001, window: 28, history: 56, change: 1)
    case .recourse: AlertNorms(1, 1, window: 30, history: 0, change: 1, coolDown: 365)
    }
  }

  private init(
    _ least: Int, _ falseAlarms: Double, window: Int, history: Int, change: Double, coolDown: Int = 7
  ) {
    (self.least, self.falseAlarms, self.window) = (least, falseAlarms, window)
    (self.history, self.change, self.coolDown) = (history, change, coolDown)
  }
}
