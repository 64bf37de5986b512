/// The regularised incomplete beta function, by its continued fraction
/// (Abramowitz & Stegun, 1964, 26.5.8; evaluated as Lentz, 1976).
enum IncompleteBeta {
  /// I_x(a, b), in [0, 1].
  ///
  /// - Parameter y: 1 − x, given by itself so that no digit is lost where x is near one.
  /// - Precondition: `a, b > 0`.
  /// - Complexity: O(√(*a* + *b*)).
  static func value(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard y > 0 else { return 1 }
    return x < (a + 1) / (a + b + 2) ? fraction(x, y, a, b) : 1 - fraction(y, x, b, a)
  }

  private static func fraction(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func safe(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / safe(1 - (a + b) * x / (a + 1))
    var value = d
    for step in 1..<1_000_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / safe(1 + even * d)
      c = safe(1 + even / c)
      value *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / safe(1 + odd * d)
      c = safe(1 + odd / c)
      value *= d * c
      if (d * c - 1).magnitude < 1e-16 { break }
    }
    return min(1, value * Deviance.binomial(a, b, x, y) * b / (a + b))
  }
}
