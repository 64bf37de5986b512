public import Verbatims

/// From a month on, a place is lived worse or better: the map shows a change point there, in that month, that way.
public struct PlantedChange: Sendable {
  public let place: Place
  public let kind: Kind
  /// From 0.
  public let month: Int
  /// `2024-11`: the first month of the new ways.
  public let monthName: String
  /// The share of the place's findings that are of the kind is that of an ordinary place, times this…
  public let factorBefore: Double
  /// … and from the month on, times this.
  public let factorAfter: Double

  public var isWorse: Bool { (factorAfter > factorBefore) == (kind == .irritant) }
}

/// In one week far more is told of a place than in any other: the map shows a spike then, and no change of level. The
/// number of all verbatims is higher that week too, and the share of every other place lower.
public struct PlantedSpike: Sendable {
  public let place: Place
  public let kind: Kind
  public let theme: Theme
  /// The days, as `2025-03-10`; the first is a Monday.
  public let firstDate: String
  public let lastDate: String
  /// How many verbatims that week holds besides the ordinary ones, each with the outage.
  public let verbatims: Int
  let firstDay: Int
}
