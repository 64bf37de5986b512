/// What came of looking for alarms.
public struct AlertSummary: Hashable, Sendable {
  /// Episodes that began, go on and ended.
  public var begun = 0
  public var lasting = 0
  public var ended = 0
  /// Alerts told, counted once for each delivery; those that are tried again at the next run; those given up.
  public var told = 0
  public var waiting = 0
  public var givenUp = 0
  /// By delivery, why something could not be told; no words of customers.
  public var problems: [String: DeliveryProblem] = [:]

  public init() {}
}
