/// The hybrid score interval of the difference of two independent shares (Newcombe, 1998, method 10).
public enum Newcombe {
  /// `first − second`, in [−1, 1]; nil where one of them has no trial.
  public static func interval(_ first: Proportion, _ second: Proportion, _ confidence: Confidence) -> Interval? {
    guard let a = first.share, let b = second.share, let one = first.interval(confidence),
      let two = second.interval(confidence)
    else { return nil }
    return interval(a, one, b, two)
  }

  /// The same from shares that bring their own score intervals, such as those of clusters.
  public static func interval(_ a: Double, _ one: Interval, _ b: Double, _ two: Interval) -> Interval {
    func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    let difference = a - b
    return Interval(
      low: max(-1, difference - root(a - one.low, two.high - b)),
      high: min(1, difference + root(one.high - a, b - two.low)))
  }
}
