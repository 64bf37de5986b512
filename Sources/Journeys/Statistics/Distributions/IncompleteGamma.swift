/// The regularised incomplete gamma function, by its series below the mean and its continued fraction above
/// (Abramowitz & Stegun, 1964, 6.5.29 and 6.5.31; evaluated as Lentz, 1976).
enum IncompleteGamma {
  /// P(a, x), in [0, 1].
  ///
  /// - Precondition: `a > 0`, `x >= 0`.
  /// - Complexity: O(√*a*).
  static func lower(_ a: Double, _ x: Double) -> Double { x < a + 1 ? series(a, x) : 1 - fraction(a, x) }

  /// Q(a, x) = 1 − P(a, x), exact where it is small.
  static func upper(_ a: Double, _ x: Double) -> Double { x < a + 1 ? 1 - series(a, x) : fraction(a, x) }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var (sum, term, n) = (1.0, 1.0, 1.0)
    while term > sum * 1e-17 {
      term *= x / (a + n)
      sum += term
      n += 1
    }
    return min(1, sum * Deviance.poisson(a, mean: x))
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var (c, d) = (1 / tiny, 1 / b)
    var value = d
    for i in 1..<1_000_000 {
      let factor = -Double(i) * (Double(i) - a)
      b += 2
      d = factor * d + b
      if d.magnitude < tiny { d = tiny }
      c = b + factor / c
      if c.magnitude < tiny { c = tiny }
      d = 1 / d
      value *= d * c
      if (d * c - 1).magnitude < 1e-16 { break }
    }
    return min(1, value * a * Deviance.poisson(a, mean: x))
  }
}
