/// What an evaluation tells beyond the judge's table, where it is asked for.
public struct EvaluationDetails: Sendable {
  /// In what the figures are divided.
  public enum Division: String, CaseIterable, Sendable {
    case sector, theme, stage
  }

  public var divisions: [Division] = []
  /// Intervals by the columns of the table, in its order.
  public var intervals: [(name: String, bootstrap: Bootstrap)] = []

  public init() {}
}
