/// How two groups differ at one subject: the group in focus less the one that it is held against.
public struct GroupDifference: Hashable, Sendable {
  /// What one group says of the subject.
  public struct Side: Hashable, Sendable {
    /// The customers that speak of it, and those that judge it.
    public let customers: Int
    public let judges: Int
    /// The net feeling, −1 to 1; nil where nobody judges.
    public let feeling: Double?
    /// The customers with an irritant here, of all customers of the group.
    public let irritated: Proportion

    init(_ sums: UnitSums, of customers: Int) {
      (self.customers, judges, feeling) = (sums.customers, sums.judges, sums.feeling)
      irritated = Proportion(min(sums.irritated, customers), of: customers)
    }
  }

  /// Of net feeling, −2 to 2.
  public struct OfFeelings: Hashable, Sendable {
    public let value: Double
    /// Of 95 %: from Wilson's of both groups' shares of what is judged well, customers being the units (Newcombe, 1998); by
    /// a bootstrap over customers where both groups share verbatims.
    public internal(set) var interval: Interval?
    /// Two-sided: by permutation of the customers, or by the bootstrap where both groups share verbatims.
    public internal(set) var probability: Double
    /// Among all tests of the family shown (Benjamini–Hochberg).
    public internal(set) var q: Double
  }

  /// Of the shares of customers with an irritant.
  public struct OfShares: Hashable, Sendable {
    /// Value, Newcombe's interval, probability and Cohen's h.
    public let difference: ProportionDifference
    public internal(set) var q: Double
  }

  public let subject: MapSubject
  public let focus: Side
  public let reference: Side
  /// Nil where a group has too few judges.
  public internal(set) var feelings: OfFeelings?
  /// Nil where a group has too few customers.
  public internal(set) var irritated: OfShares?
  /// The difference of feelings within each source; nil where both groups have the same mix of sources.
  public internal(set) var mix: SourceMix?
  /// Whether a group has too few customers here for anything to be told: drawn grey.
  public let isSmall: Bool

  /// The share of false alarms among what is told.
  public static let falseAlarms = 0.05

  public var feelingsDiffer: Bool { (feelings?.q ?? 1) <= Self.falseAlarms }
  public var irritatedDiffer: Bool { (irritated?.q ?? 1) <= Self.falseAlarms }

  /// Whether the difference must not be told without a word on the sources.
  public var hasMixWarning: Bool {
    switch mix?.estimates.verdict {
    case .reversed, .explainedByMix: feelingsDiffer
    case .hiddenByMix: (mix?.q ?? 1) <= Self.falseAlarms
    case .holds, .noDifference, .undetermined, nil: false
    }
  }
}

/// A difference of feelings given the same mix of sources (Simpson, 1951).
public struct SourceMix: Hashable, Sendable {
  public let estimates: MixedEstimates
  /// That nothing is left within the sources: two-sided, normal.
  public let probability: Double
  /// Among all such tests of the family shown.
  public internal(set) var q: Double

  /// The least part of the customers that must come by other sources for the mix to be another one.
  static let leastShift = 0.1

  init?(_ estimates: MixedEstimates?) {
    guard let estimates else { return nil }
    self.estimates = estimates
    let (value, variance) = (estimates.adjusted.value, estimates.adjusted.variance)
    probability = variance > 0 ? Normal.twoSided(value / variance.squareRoot()) : 1
    q = probability
  }
}
