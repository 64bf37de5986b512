/// What is left of a difference between two groups once both are given the same mix of sources (Simpson, 1951).
public enum MixVerdict: String, CaseIterable, Hashable, Sendable {
  /// Neither the whole nor its parts differ.
  case noDifference
  /// The parts differ as the whole does.
  case holds
  /// The parts differ the other way round: what the whole says is wrong.
  case reversed
  /// Within the parts less than half of the difference is left, if anything.
  case explainedByMix
  /// The whole hides a difference that is there within the parts.
  case hiddenByMix
  /// Half of the difference or more may be left, and may not: there are too few.
  case undetermined

  /// What must be left of a difference for it not to be the mix's alone.
  private static let leastLeft = 0.5

  /// - Parameter pooled: the difference between the wholes, and `adjusted` the one within the parts, with intervals.
  public init(pooled: (value: Double, interval: Interval), adjusted: (value: Double, interval: Interval)) {
    switch (pooled.interval.excludesZero, adjusted.interval.excludesZero) {
    case (false, false): self = .noDifference
    case (false, true): self = .hiddenByMix
    case (true, let isSure):
      let left = adjusted.value / pooled.value
      if isSure, left < 0 {
        self = .reversed
        return
      }
      self = left < Self.leastLeft ? .explainedByMix : isSure ? .holds : .undetermined
    }
  }
}
