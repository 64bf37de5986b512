/// The score interval of a share (Wilson, 1927): never outside 0 and 1, and sensible where all or none succeed.
public enum Wilson {
  /// - Parameter share: Between 0 and 1.
  /// - Parameter trials: How many independent trials the share is worth; the effective number where they come in
  ///   clusters (``ClusteredProportion``).
  /// - Returns: nil where there are no trials.
  public static func interval(share: Double, trials: Double, _ confidence: Confidence) -> Interval? {
    precondition(share >= 0 && share <= 1, "a share lies between 0 and 1")
    guard trials > 0 else { return nil }
    let square = confidence.z * confidence.z
    let centre = share + square / (2 * trials)
    let spread = confidence.z * ((share * (1 - share) + square / (4 * trials)) / trials).squareRoot()
    let scale = 1 + square / trials
    // The exact bounds at the ends, which rounding would miss by a hair.
    let low = share == 0 ? 0 : max(0, (centre - spread) / scale)
    let high = share == 1 ? 1 : min(1, (centre + spread) / scale)
    return Interval(low: min(low, share), high: max(high, share))
  }
}
