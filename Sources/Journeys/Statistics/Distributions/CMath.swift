#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The functions that the statistics take from the C library.
enum CMath {
  static func naturalLog(_ x: Double) -> Double { log(x) }

  static func exponential(_ x: Double) -> Double { exp(x) }

  static func arcsine(_ x: Double) -> Double { asin(x) }

  /// 1 − erf(x), exact in the tail.
  static func complementaryError(_ x: Double) -> Double { erfc(x) }

  /// The logarithm of |Γ(x)|.
  static func logGamma(_ x: Double) -> Double { lgamma(x).0 }
}
