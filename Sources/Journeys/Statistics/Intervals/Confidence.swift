/// How often an interval made this way holds the true figure.
public struct Confidence: Hashable, Sendable {
  /// Between 0 and 1, both excluded.
  public let level: Double
  /// The standard normal quantile that leaves (1 − level) / 2 above it: 1.96 for 0.95.
  public let z: Double

  /// The level of every interval of a map, unless something else is said.
  public static let ninetyFive = Confidence(level: 0.95)

  /// - Precondition: `0 < level < 1`.
  public init(level: Double) {
    precondition(level > 0 && level < 1, "a level of confidence lies between 0 and 1")
    self.level = level
    z = -Normal.quantile((1 - level) / 2)
  }

  /// The share that lies above an interval, and again below it.
  public var tail: Double { (1 - level) / 2 }
}
