/// Whether a touchpoint gives more when it is lived well than it takes when it is lived badly (Mikulić & Prebežac, 2008).
public struct ImpactAsymmetry: Hashable, Sendable {
  /// (reward − loss) / (reward + loss), in [−1, 1]; a reward or a loss of the wrong sign counts as nought.
  public let value: Double
  public let interval: Interval

  /// - Parameter reward: what is gained by being spoken of well, and `loss` what is lost by being spoken of badly:
  ///   coefficients with their variances and covariance.
  /// - Parameter bound: how many standard errors an interval reaches on either side.
  /// - Returns: nil where reward and loss together cannot be told from nought: their quotient is then anything.
  ///
  /// The interval holds every asymmetry c for which (1 − c)·reward − (1 + c)·loss cannot be told from nought
  /// (Fieller, 1954): unlike the delta method, it stays right where the sum of both is hardly larger than its error.
  init?(reward: Double, loss: Double, variance: (reward: Double, loss: Double, both: Double), bound: Double) {
    let (above, below) = (reward - loss, reward + loss)
    let square = bound * bound
    let a = below * below - square * (variance.reward + variance.loss + 2 * variance.both)
    let b = above * below - square * (variance.reward - variance.loss)
    let c = above * above - square * (variance.reward + variance.loss - 2 * variance.both)
    guard below > 0, a > 0 else { return nil }
    let root = max(0, b * b - a * c).squareRoot()
    let (gain, harm) = (max(0, reward), max(0, loss))
    value = (gain - harm) / (gain + harm)
    func clamp(_ x: Double) -> Double { min(1, max(-1, x)) }
    interval = Interval(low: min(value, clamp((b - root) / a)), high: max(value, clamp((b + root) / a)))
  }
}
