/// A share, as a count out of a count.
public struct Proportion: Hashable, Sendable {
  public let successes: Int
  public let trials: Int

  /// - Precondition: `0 <= successes <= trials`.
  public init(_ successes: Int, of trials: Int) {
    precondition(successes >= 0 && successes <= trials, "successes are among the trials")
    self.successes = successes
    self.trials = trials
  }

  /// Between 0 and 1, or nil where there was no trial.
  public var share: Double? { trials == 0 ? nil : Double(successes) / Double(trials) }

  /// The score interval (Wilson, 1927), within 0 and 1; nil where there was no trial.
  public func interval(_ confidence: Confidence) -> Interval? {
    share.flatMap { Wilson.interval(share: $0, trials: Double(trials), confidence) }
  }
}
