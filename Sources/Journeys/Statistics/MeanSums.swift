/// A mean and what it rests on, from integers, so that parts add up exactly.
public struct MeanSums: Hashable, Sendable {
  public private(set) var count = 0
  /// Of the values in thousandths, and of their squares, for which a word is too small where values are turnovers.
  public private(set) var sum = 0
  private var squares: Int128 = 0

  public init() {}

  /// - Parameter thousandths: a score, an intensity, an effort, a value.
  public mutating func add(_ thousandths: Int) {
    count += 1
    sum += thousandths
    squares += Int128(thousandths) * Int128(thousandths)
  }

  /// Adds the values of another part; the order of parts changes nothing.
  public mutating func merge(_ other: MeanSums) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }

  /// In the values' own unit; nil where there is none.
  public var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) / 1000 }

  /// Of the values, about their mean; nil where there are fewer than two.
  public var variance: Double? {
    guard count > 1 else { return nil }
    // Wide integers: the two terms are nearly equal where values hardly differ.
    let spread = Int128(count) * squares - Int128(sum) * Int128(sum)
    return Double(spread) / Double(count) / Double(count - 1) / 1_000_000
  }

  /// Student's interval of the mean; nil where there are fewer than two values.
  public func interval(_ confidence: Confidence) -> Interval? {
    guard let mean, let variance else { return nil }
    let reach =
      StudentT.bound(confidence, degrees: Double(count - 1)) * (variance / Double(count)).squareRoot()
    return Interval(low: mean - reach, high: mean + reach)
  }
}
