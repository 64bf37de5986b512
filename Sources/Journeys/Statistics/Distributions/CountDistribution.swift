/// How counts vary about what is expected: as independent events do, or more than that.
public struct CountDistribution: Hashable, Sendable {
  /// How many are expected.
  public let mean: Double
  /// The variance is mean + dispersion × mean²: zero for a Poisson, above for a negative binomial distribution, which
  /// counts follow where the days differ in ways that nobody wrote down.
  public let dispersion: Double

  /// Below this the negative binomial distribution is the Poisson to all digits that matter.
  private static let leastDispersion = 1e-9

  /// - Precondition: neither is negative or infinite.
  public init(mean: Double, dispersion: Double) {
    precondition(mean >= 0 && mean.isFinite && dispersion >= 0 && dispersion.isFinite, "counts are not negative")
    self.mean = mean
    self.dispersion = dispersion
  }

  /// Counts of independent events: their variance is their mean.
  public static func poisson(mean: Double) -> CountDistribution { CountDistribution(mean: mean, dispersion: 0) }

  /// The probability of `count` or more.
  ///
  /// - Complexity: O(√mean).
  public func probability(atLeast count: Int) -> Double {
    guard count > 0 else { return 1 }
    guard mean > 0 else { return 0 }
    if isPoisson { return IncompleteGamma.lower(Double(count), mean) }
    let size = 1 / dispersion
    return IncompleteBeta.value(mean / (size + mean), size / (size + mean), Double(count), size)
  }

  /// The probability of `count` or fewer.
  public func probability(atMost count: Int) -> Double {
    guard count >= 0 else { return 0 }
    guard mean > 0 else { return 1 }
    if isPoisson { return IncompleteGamma.upper(Double(count + 1), mean) }
    let size = 1 / dispersion
    return IncompleteBeta.value(size / (size + mean), mean / (size + mean), size, Double(count + 1))
  }

  private var isPoisson: Bool { dispersion < Self.leastDispersion }
}
