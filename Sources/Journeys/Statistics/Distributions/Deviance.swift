/// Densities by way of deviances, which keep all digits where factorials of large numbers would lose them (Loader, 2000).
enum Deviance {
  /// x^a e^−x / Γ(a + 1): the Poisson probability of `a` at mean `x`, for any a > 0.
  static func poisson(_ a: Double, mean x: Double) -> Double {
    guard x > 0 else { return 0 }
    return CMath.exponential(-stirlingError(a) - deviance(a, x)) / (2 * Double.pi * a).squareRoot()
  }

  /// Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) p^a q^b: the binomial probability of `a`, for any a, b > 0 and q = 1 − p.
  static func binomial(_ a: Double, _ b: Double, _ p: Double, _ q: Double) -> Double {
    guard p > 0, q > 0 else { return 0 }
    let n = a + b
    let exponent =
      stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * p) - deviance(b, n * q)
    return CMath.exponential(exponent) * (n / (2 * Double.pi * a * b)).squareRoot()
  }

  /// log Γ(x + 1) less Stirling's formula.
  private static func stirlingError(_ x: Double) -> Double {
    guard x > 15 else {
      return CMath.logGamma(x + 1) - (x + 0.5) * CMath.naturalLog(x) + x - 0.5 * CMath.naturalLog(2 * Double.pi)
    }
    let square = 1 / (x * x)
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - square / 1188) * square) * square) * square) / x
  }

  /// x log(x / m) + m − x.
  private static func deviance(_ x: Double, _ m: Double) -> Double {
    let gap = x - m
    guard gap.magnitude < 0.1 * (x + m) else { return x * CMath.naturalLog(x / m) + m - x }
    // Where they are near, the terms nearly cancel: a series in (x − m) / (x + m).
    let v = gap / (x + m)
    var (sum, term) = (gap * v, 2 * x * v)
    for odd in stride(from: 3.0, through: 2001, by: 2) {
      term *= v * v
      let next = sum + term / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
