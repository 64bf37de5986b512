/// The chi-square distribution: of sums of squares (Pearson, 1900).
public enum ChiSquare {
  /// The probability of a value at or above `x`.
  ///
  /// - Precondition: `x >= 0`, `degrees > 0`.
  public static func upperTail(_ x: Double, degrees: Double) -> Double {
    precondition(x >= 0 && degrees > 0, "a sum of squares has a size and some freedom")
    return x == 0 ? 1 : IncompleteGamma.upper(degrees / 2, x / 2)
  }
}
