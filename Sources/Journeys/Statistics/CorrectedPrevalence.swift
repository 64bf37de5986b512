/// How common something is, when what finds it misses some and invents some (Rogan & Gladen, 1978).
public struct CorrectedPrevalence: Hashable, Sendable {
  /// (observed + specificity − 1) / (sensitivity + specificity − 1), within 0 and 1.
  public let value: Double
  /// With the uncertainty of all three.
  public let interval: Interval

  /// Why a share cannot be corrected.
  public enum Refusal: Error, Hashable, Sendable {
    /// No text was read, or sensitivity or specificity was measured on none.
    case nothingMeasured
    /// Sensitivity and specificity add up to hardly more than one, or may: whatever was observed tells next to nothing.
    case tooNearChance
  }

  /// What sensitivity and specificity must exceed one by.
  private static let leastAdvantage = 0.2

  /// - Parameter sensitivity: the found among those that are there, in the texts that people judged.
  /// - Parameter specificity: the not found among those that are not there.
  public init(
    observed: Proportion, sensitivity: Proportion, specificity: Proportion, _ confidence: Confidence
  ) throws(Refusal) {
    guard let share = observed.share, let found = sensitivity.share, let spared = specificity.share else {
      throw .nothingMeasured
    }
    let z = confidence.z
    // Two trials more, one of them a success, and z² for the share observed: what keeps an interval honest at nought
    // and one (Agresti & Coull, 1998; Lang & Reiczigel, 2014).
    let (n, p) = Self.moderated(observed, z * z / 2)
    let (i, se) = Self.moderated(sensitivity, 1)
    let (j, sp) = Self.moderated(specificity, 1)
    let advantage = se + sp - 1
    let doubt = (se * (1 - se) / i + sp * (1 - sp) / j).squareRoot()
    guard found + spared - 1 >= Self.leastAdvantage, advantage - z * doubt > 0 else { throw .tooNearChance }
    value = min(1, max(0, (share + spared - 1) / (found + spared - 1)))
    let centre = (p + sp - 1) / advantage
    let variance =
      p * (1 - p) / n + (1 - centre) * (1 - centre) * sp * (1 - sp) / j + centre * centre * se * (1 - se) / i
    let reach = z * variance.squareRoot() / advantage
    interval = Interval(
      low: min(value, max(0, centre - reach)), high: max(value, min(1, centre + reach)))
  }

  private static func moderated(_ proportion: Proportion, _ more: Double) -> (trials: Double, share: Double) {
    let trials = Double(proportion.trials) + 2 * more
    return (trials, (Double(proportion.successes) + more) / trials)
  }
}
