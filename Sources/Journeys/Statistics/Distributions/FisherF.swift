/// The F distribution: of a quotient of two variances (Fisher, 1924; Snedecor, 1934).
public enum FisherF {
  /// The probability of a value at or above `f`.
  ///
  /// - Parameter degrees: those above and below the line.
  /// - Precondition: `f >= 0`, degrees above zero.
  public static func upperTail(_ f: Double, degrees: (above: Double, below: Double)) -> Double {
    precondition(f >= 0 && degrees.above > 0 && degrees.below > 0, "variances are not negative")
    guard f.isFinite else { return 0 }
    let whole = degrees.below + degrees.above * f
    return IncompleteBeta.value(
      degrees.below / whole, degrees.above * f / whole, degrees.below / 2, degrees.above / 2)
  }
}
