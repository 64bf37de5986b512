/// Student's t distribution: of a mean over its own standard error (Student, 1908).
public enum StudentT {
  /// The probability of a value at least as far from zero as `t`, on either side.
  ///
  /// - Precondition: `degrees > 0`, whole or not.
  public static func twoSided(_ t: Double, degrees: Double) -> Double {
    precondition(degrees > 0, "there is at least some freedom")
    guard t.isFinite else { return 0 }
    let whole = degrees + t * t
    return IncompleteBeta.value(degrees / whole, t * t / whole, degrees / 2, 0.5)
  }

  /// How far from zero a value lies at most, with the given confidence; the normal's `z` when `degrees` are many.
  public static func bound(_ confidence: Confidence, degrees: Double) -> Double {
    let aim = 2 * confidence.tail
    var (low, high) = (0.0, confidence.z)
    while twoSided(high, degrees: degrees) > aim { (low, high) = (high, high * 2) }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return high }
      if twoSided(middle, degrees: degrees) > aim { low = middle } else { high = middle }
    }
  }
}
