/// A number with exactly three decimals, kept in thousandths, so that sums are exact and outputs the same everywhere.
public struct Measure: Hashable, Comparable, Sendable {
  public var thousandths: Int

  public static let zero = Measure(thousandths: 0)
  public static let one = Measure(thousandths: 1000)

  public init(thousandths: Int) { self.thousandths = thousandths }

  /// Rounds to the nearest thousandth, halves away from zero.
  public init(_ value: Double) { thousandths = Int((value * 1000).rounded(.toNearestOrAwayFromZero)) }

  /// For arithmetic that need not be exact.
  public var value: Double { Double(thousandths) / 1000 }

  public static func < (a: Measure, b: Measure) -> Bool { a.thousandths < b.thousandths }
}
