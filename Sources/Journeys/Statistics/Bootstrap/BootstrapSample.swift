/// A figure with what it is in each replicate of a bootstrap (Efron, 1979).
public struct BootstrapSample: Hashable, Sendable {
  /// Nil where nothing was counted.
  public let value: Double?
  /// How many units' amounts the figure is made of.
  public let amounts: Int
  /// In the order of the replicates; nil where nothing was drawn.
  public let replicates: [Double?]

  /// Where more replicates than this share draw nothing, there are too few units to say how they vary.
  private static let mostUndrawn = 0.05

  public init(value: Double?, amounts: Int, replicates: [Double?]) {
    self.value = value
    self.amounts = amounts
    self.replicates = replicates
  }

  /// The percentile interval; nil where there are too few units (fewer than about four).
  ///
  /// Widened to hold the figure itself, which a percentile interval may miss where units are few.
  public func interval(_ confidence: Confidence) -> Interval? {
    guard let value, let sorted = drawn?.sorted() else { return nil }
    let low = Quantile.of(sorted, confidence.tail)
    let high = Quantile.of(sorted, 1 - confidence.tail)
    return Interval(low: min(low, value), high: max(high, value))
  }

  /// The standard deviation over the replicates; nil where there are too few units.
  public var standardError: Double? {
    guard let drawn, drawn.count > 1 else { return nil }
    let mean = drawn.reduce(0, +) / Double(drawn.count)
    let squares = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(drawn.count - 1)).squareRoot()
  }

  /// The two-sided normal probability of a figure as far from zero by its standard error, for a
  /// family of tests that percentiles of a few hundred replicates are too coarse for; nil where there are too few units.
  public var probability: Double? {
    guard let value, let standardError else { return nil }
    return standardError > 0 ? Normal.twoSided(value / standardError) : value == 0 ? 1 : 0
  }

  /// The difference to another figure of the same bootstrap, replicate by replicate: units that are in both move both.
  public func difference(to other: BootstrapSample) -> BootstrapSample {
    func less(_ x: Double?, _ y: Double?) -> Double? { x.flatMap { x in y.map { x - $0 } } }
    precondition(replicates.count == other.replicates.count, "figures of one bootstrap have the same replicates")
    return BootstrapSample(
      value: less(value, other.value), amounts: min(amounts, other.amounts),
      replicates: zip(replicates, other.replicates).map { less($0, $1) })
  }

  private var drawn: [Double]? {
    let drawn = replicates.compactMap(\.self)
    let undrawn = Double(replicates.count - drawn.count)
    return amounts < 2 || undrawn > Self.mostUndrawn * Double(replicates.count) ? nil : drawn
  }
}
