/// What one touchpoint does to the outcome, in the outcome's own unit.
public struct TouchpointContrast: Hashable, Sendable {
  /// A coefficient of the regression.
  public struct Effect: Hashable, Sendable {
    public let value: Double
    /// With regard to several rows of one customer, and without.
    public let standardError: Double
    public let classicalError: Double
    /// From the first of the two errors, by Student's t.
    public let interval: Interval
  }

  /// The rows in which it is spoken of badly, and well.
  public let badly: Int
  public let well: Int
  /// What is lost where it is spoken of badly, below zero as a rule; nil where it is so too seldom, or always together
  /// with something else.
  public let penalty: Effect?
  /// What is gained where it is spoken of well.
  public let reward: Effect?
  /// Reward less penalty: how far the touchpoint can move the outcome; nil unless both are known.
  public let range: Double?
  /// Nil unless both are known and together differ from nought.
  public let asymmetry: ImpactAsymmetry?
  /// That neither penalty nor reward is there: Wald's test, by F; nil unless both are known.
  public let probability: Double?
  /// The same among all touchpoints (Benjamini & Hochberg).
  public private(set) var q: Double?
  public private(set) var role = ContrastRole.undetermined

  private let told: ContrastRole

  /// Withdraws the role where it may be a false alarm.
  mutating func hold(_ q: Double, _ falseAlarms: Double) {
    self.q = q
    role = q <= falseAlarms ? told : .undetermined
  }

  init(_ touchpoint: Int, _ sums: ContrastSums, _ fit: ContrastFit, _ rules: PenaltyReward.Rules) {
    (badly, well) = sums.spoken(touchpoint)
    let bound = StudentT.bound(rules.confidence, degrees: fit.degrees)
    let places = [2 * touchpoint, 2 * touchpoint + 1].map { fit.dummies.firstIndex(of: $0).map { $0 + 1 } }
    let effects = places.map { $0.map { Effect(fit, $0, bound) } }
    (penalty, reward) = (effects[0], effects[1])
    guard let p = places[0], let r = places[1], let penalty, let reward else {
      (range, asymmetry, probability, told) = (nil, nil, nil, .undetermined)
      return
    }
    range = reward.value - penalty.value
    let unit = ContrastFit.unit * ContrastFit.unit
    let (bad, good, both) = (fit.robust[p][p] / unit, fit.robust[r][r] / unit, fit.robust[p][r] / unit)
    asymmetry = ImpactAsymmetry(
      reward: reward.value, loss: -penalty.value, variance: (good, bad, -both), bound: bound)
    probability = Self.probability((penalty.value, reward.value), (bad, good, both), fit.degrees)
    let bothTell = penalty.interval.high < 0 && reward.interval.low > 0
    told = asymmetry.map { ContrastRole($0, bothTell: bothTell) } ?? .undetermined
  }

  /// Wald's test that both are nought.
  private static func probability(
    _ values: (Double, Double), _ variance: (Double, Double, both: Double), _ degrees: Double
  ) -> Double? {
    let determinant = variance.0 * variance.1 - variance.both * variance.both
    guard determinant > 0 else { return nil }
    let square =
      (values.0 * values.0 * variance.1 - 2 * values.0 * values.1 * variance.both
        + values.1 * values.1 * variance.0) / determinant
    return FisherF.upperTail(max(0, square) / 2, degrees: (2, degrees))
  }
}

extension TouchpointContrast.Effect {
  init(_ fit: ContrastFit, _ place: Int, _ bound: Double) {
    value = fit.coefficients[place] / ContrastFit.unit
    standardError = max(0, fit.robust[place][place]).squareRoot() / ContrastFit.unit
    classicalError = max(0, fit.classical[place][place]).squareRoot() / ContrastFit.unit
    interval = Interval(low: value - bound * standardError, high: value + bound * standardError)
  }
}

extension ContrastFit {
  /// Thousandths in the outcome's own unit.
  static let unit = 1000.0
}
